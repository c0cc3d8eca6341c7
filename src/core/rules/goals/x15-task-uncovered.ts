import { comparable } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';
import { goalParts } from './goal-parts';
import { pairsOf } from './topic';

const FEWEST_PARTS = 2;
const SHORTEST = 6;
const LONGEST_QUOTE = 30;
/** Pairs of characters that stand in goals and indicators of every kind. */
const GENERAL = new Set(
  (
    '工作 项目 经费 资金 开展 组织 进行 完成 管理 服务 保障 提高 提升 加强 推进 通过 建立 健全 制度 机制 规范 运行 成本 费用 ' +
    '及时 实施 做好 确保 保证 落实 数量 次数 人数 以及 各项 相关 其他 本年 年度 全年 全县 发展 质量 水平 效果 长期 支出 控制'
  ).split(' '),
);
/** How the money is kept, or what it is to bring about, not a task of its own. */
const NO_TASK =
  /^(?:不断|进一步|切实|有效|持续|全面|努力)?(?:提高|提升|促进|增强|改善|优化|维护|确保|保障|保证|推动|推进|营造|发挥|充分|实现)|原则|成本控制|控制成本|通过(?:合理|建立|规范|完善)|建立健全|长效机制|不高于|不超过|≤|以内|其余|标准/;

/**
 * Rule X15: the tasks that a goal numbers (目标一, 1、 …) are measured. A task none of whose words stands in any
 * indicator of its project has none. Where no task is covered the project speaks another way, and nothing is said.
 */
export const taskUncovered: ProjectRule = {
  code: 'X15',
  name: 'task-uncovered',
  severity: 'info',
  trial: true,
  group: 'project',
  scope: 'project',
  check: ({ goal, at, indicators }) => {
    const place = at.goal;
    const tasks = goalParts(goal).filter(({ label, text }) => label !== '' && text.length >= SHORTEST);
    if (!place || tasks.length < FEWEST_PARTS || indicators.length === 0) return [];
    const measured = wordsOf([...indicators.map((indicator) => indicator.name)].join('|'));
    const uncovered = tasks.filter(({ text }) => !NO_TASK.test(text) && !sharesWord(text, measured));
    if (uncovered.length === tasks.length) return [];
    return uncovered.map(({ label, text }): Draft => ({ at: place, args: { part: label, task: quote(text) } }));
  },
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.split('|')].flatMap((one) => [...pairsOf(comparable(one))]).filter((pair) => !GENERAL.has(pair)),
  );
}

function sharesWord(text: string, words: ReadonlySet<string>): boolean {
  return [...pairsOf(comparable(text))].some((pair) => words.has(pair));
}

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

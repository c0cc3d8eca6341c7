import { comparable } from '../../taxonomy/normalise';
import type { Draft, ProjectRule } from '../rule';
import { partsOfGoal } from './goal-parts';
import { shortened } from './shortened';
import { hasPair, pairFinder } from './topic';

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
  check: (project, { pack }) => {
    const { at, indicators } = project;
    const place = at.goal;
    const parts = partsOfGoal(project, pack);
    if (!place || parts.length < FEWEST_PARTS || indicators.length === 0) return [];
    const tasks = parts.filter(({ label, text }) => label !== '' && text.length >= SHORTEST);
    if (tasks.length < FEWEST_PARTS) return [];
    const isMeasured = pairFinder(indicators.map(({ name }) => comparable(name)).join('|'));
    const isCovered = (text: string): boolean =>
      hasPair(comparable(text), (pair) => isMeasured(pair) && !GENERAL.has(pair));
    const uncovered = tasks.filter(({ text }) => !isCovered(text) && !NO_TASK.test(text));
    if (uncovered.length === tasks.length) return [];
    return uncovered.map(({ label, text }): Draft => ({
      at: place,
      args: { part: label, task: shortened(text, LONGEST_QUOTE) },
    }));
  },
};

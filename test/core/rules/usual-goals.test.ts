import { createChecker } from '../../../src/core/check/checker';
import { messageOf } from '../../../src/messages/catalogue';
import { nationalPack } from '../../../src/packs';
import { contentOfSketch, drawnAs, type ProjectSketch } from '../../support/right-content';
import { usualGoals } from './usual-goals';

/** What every project has; left out where the project has its own. */
const USUAL = [
  '质量指标|工作任务验收合格率|≥|95|%',
  '时效指标|工作任务按期完成率|≥|95|%',
  '社会效益指标|公众政策知晓率|≥|85|%',
];

function level2(line: string): string {
  return line.split('|')[0]!;
}

function projectOf(text: string): ProjectSketch {
  const [head = '', ...rows] = text.trim().split('\n');
  const [name = '', amount = '', goal = ''] = head.split(' | ');
  const own = new Set(rows.map(level2));
  const cost = `成本指标|项目总成本|≤|${amount}|万元`;
  const lines = [...rows, ...[...USUAL, cost].filter((line) => !own.has(level2(line)))];
  return { name, amount, goal, lines };
}

const projects = usualGoals.split('## ').slice(1).map(projectOf);

describe('goals full of numbers that agree with their rows trip nothing above info', () => {
  test.each(projects.map((project) => [project.name, project] as const))('%s', (_, project) => {
    const { findings, failures } = createChecker(nationalPack).check(
      drawnAs('disclosure-table', contentOfSketch([project])),
    );
    const told = findings.filter(({ severity }) => severity !== 'info');
    expect(told.map((one) => `${one.key} ${one.indicator}: ${messageOf(one, 'zh-CN')}`)).toEqual([]);
    expect(failures).toEqual([]);
  });
});

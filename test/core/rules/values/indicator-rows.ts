import { declaration } from '../../../support/declaration';

/**
 * A declaration table around indicator rows, one a line: 一级 | 二级 | 三级 | 性质 | 值 | 单位 | 权重 | 方向, the rest of a
 * line may be left out; an empty line begins the next project. The first row is row 5, columns E to L.
 */
export function indicatorRows(text: string): string {
  const projects = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim().split('\n'));
  const rows = projects.flatMap((lines, index) =>
    lines.map((line, row) => `${projectCells(index, row)} | ${line.trim()}`),
  );
  return declaration(['201-青山县某局 | | 10.00', ...rows].join('\n'));
}

function projectCells(index: number, row: number): string {
  const name = '甲乙丙丁戊己'[index] ?? '庚';
  return row === 0 ? `201001-青山县某局机关 | ${name}项目经费 | 2.00 | 完成${name}项目年度工作。` : '| | |';
}

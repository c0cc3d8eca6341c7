import { declaration } from '../../../support/declaration';

/**
 * A declaration table of these rows, one a line, from row 4: `合计 | 97.20` or `201-某局 | 97.20` declares a total (amount
 * left out: none), `= 项目 | 9.20 | 目标` is a project with one indicator. Amounts stand in column C.
 */
export function amountRows(text: string): string {
  return declaration(text.trim().split('\n').map(rowOf).join('\n'));
}

function rowOf(line: string): string {
  const [first = '', amount = '', goal = ''] = line.split('|').map((cell) => cell.trim());
  if (!first.startsWith('=')) return `${first} | | ${amount}`;
  const name = first.slice(1).trim();
  return `| ${name} | ${amount} | ${goal || `完成${name}的工作。`} | 产出指标 | 数量指标 | 检查次数 | ≥ | 10 | 次 | 90 | 正向指标`;
}

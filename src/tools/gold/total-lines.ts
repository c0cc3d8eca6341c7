import { amountText } from '../../core/money/decimal';
import type { Pack } from '../../core/pack/pack';
import type { Table } from '../../core/table/table';
import { reconcile } from '../../core/totals/reconcile';
import type { Explanation, TotalNode } from '../../core/totals/reconciliation';

function explanationText(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'duplicates':
      return explanation.pairs.map(({ kept, repeated }) => `项目 ${repeated + 1} 与项目 ${kept + 1} 重复`).join('，');
    case 'projects':
      return `多了项目 ${explanation.projects.map((index) => index + 1).join('、')}`;
    case 'unit':
      return `金额单位差 ${explanation.factor} 倍`;
    case 'amount-missing':
      return `项目 ${explanation.projects.map((index) => index + 1).join('、')} 没有金额`;
    case 'elsewhere':
      return `“${explanation.text}”没有计入`;
    case 'gap':
      return `序号缺 ${explanation.first} 至 ${explanation.last}`;
  }
}

function linesOf(node: TotalNode, depth: number): readonly string[] {
  const declared = node.declared?.value ? amountText(node.declared.value) : '未写';
  const difference = node.difference ? amountText(node.difference) : '—';
  const reasons = node.explanations.map(explanationText).join('；');
  const line = `${'  '.repeat(depth)}${node.label}：申报 ${declared}，合计 ${amountText(node.computed)}，相差 ${difference}${reasons && `（${reasons}）`}`;
  return [line, ...node.children.flatMap((child) => linesOf(child, depth + 1))];
}

/** Declared and computed totals of the tables, the difference and what explains it. */
export function totalLines(tables: readonly Table[], pack: Pack): readonly string[] {
  return tables.flatMap((table) => reconcile(table, pack).flatMap((node) => linesOf(node, 0)));
}

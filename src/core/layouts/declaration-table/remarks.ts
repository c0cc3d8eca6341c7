import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import type { Indicator, LabelledText } from '../../table/table';
import { bareLabel } from '../../taxonomy/normalise';
import { operatorOf } from '../cells/operator-text';
import { mergedArea, mergeIndex } from '../cells/merges';
import type { HeaderCell } from '../header/columns';
import type { Block } from './blocks';
import type { Head } from './heads';

/** A column beyond the official ones: 备注, 指标解释, 项目编码. */
export interface RemarkColumn {
  readonly column: number;
  /** Label as printed, without blanks and colon. */
  readonly label: string;
  readonly isOfProject: boolean;
}

const OF_PROJECT =
  /^(?:项目(?:编码|代码|类别|类型|属性|期|周期|负责人)|资金性质|资金来源|功能科目|支出功能分类|经济科目|联系人|(?:其中)?财政拨款|其他资金|上年结转|上级补助|本级安排)/;

function isRemark({ label, text, inherited }: HeaderCell): boolean {
  return label?.fields[0] === 'remark' && text !== '' && !inherited;
}

/** The columns beyond the official ones, from left to right. */
export function remarkColumns({ cells, map }: Head): RemarkColumn[] {
  return cells
    .filter((cell) => isRemark(cell) || map.types.includes(cell))
    .map(({ column, text }) => {
      const label = bareLabel(text);
      return { column, label, isOfProject: OF_PROJECT.test(label) };
    });
}

/** What the columns beyond the official ones say in one row of a block. */
export interface Remarks {
  readonly ofProject: readonly LabelledText[];
  readonly ofIndicator: readonly LabelledText[];
}

/** 定性 that one of the remarks says of an indicator without operator (指标类型). */
export function withType(indicator: Indicator): Indicator {
  if (indicator.operator !== '' || !indicator.notes || /^-?[\d.]+$/.test(indicator.value)) return indicator;
  const type = indicator.notes.find(({ text }) => operatorOf(text) === '定性');
  return type ? { ...indicator, operator: '定性', at: { ...indicator.at, operator: type.at } } : indicator;
}

/** Is the cell merged over all rows of a block? Then it speaks of the project. */
function reachesOver(sheet: Sheet, row: number, column: number, { first, last }: Block): boolean {
  const area = mergedArea(mergeIndex(sheet), row, column);
  return area !== null && last > first && area.top <= first && area.bottom >= last;
}

/** Reads the columns beyond the official ones in a row. */
export function readRemarks(sheet: Sheet, row: number, columns: readonly RemarkColumn[], block: Block): Remarks {
  const ofProject: LabelledText[] = [];
  const ofIndicator: LabelledText[] = [];
  for (const { column, label, isOfProject } of columns) {
    const text = cellText(sheet, row, column).trim();
    if (text === '') continue;
    const remark = { label, text, at: { row, column } };
    if (isOfProject || reachesOver(sheet, row, column, block)) ofProject.push(remark);
    else ofIndicator.push(remark);
  }
  return { ofProject, ofIndicator };
}

import type { Pack } from '../../pack/pack';
import type { CellValue, Row } from '../../sheet/sheet';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { isUnit } from '../../taxonomy/units';
import { directionOf, leavesOperatorOpen, operatorOf } from '../cells/operator-text';
import { isIndexRow, rowLabels } from './header-row';

type Kind = 'operator' | 'direction' | 'level1' | 'level2' | 'number' | 'unit' | 'code' | 'type' | 'quantity';

/** What the first filled cells of a column look like. */
export type ColumnContent = Record<Kind | 'filled', number>;

const SAMPLE = 30;
const LOOK_AHEAD = 400;
/** Fewer cells than this are chance. */
const ENOUGH = 3;
export const SHARE = 0.8;
/** Labels, operators, units and numbers are short. */
const LONGEST = 40;
const NOTHING: Readonly<ColumnContent> = {
  operator: 0,
  direction: 0,
  level1: 0,
  level2: 0,
  number: 0,
  unit: 0,
  code: 0,
  type: 0,
  quantity: 0,
  filled: 0,
};
const NUMBER = /^[+-]?[\d,，]*(?:\.\d+|\d)$/;
const CODE = /^\d{3}(?:\d{3}){0,3}$/;

/** Rows below a header that show what its columns hold. */
export function sampleRows(rows: readonly Row[], from: number): Row[] {
  const sample: Row[] = [];
  const end = Math.min(rows.length, from + LOOK_AHEAD);
  for (let row = from; row < end && sample.length < SAMPLE; row++) {
    const cells = rows[row];
    if (cells && cells.some((cell) => cell !== null && cell !== '') && !rowLabels(cells) && !isIndexRow(cells))
      sample.push(cells);
  }
  return sample;
}

function count(content: ColumnContent, value: CellValue, pack: Pack): void {
  const text = typeof value === 'string' ? value.trim() : value === null ? '' : String(value);
  if (text === '') return;
  content.filled++;
  if (text.length > LONGEST) return;
  if (operatorOf(text)) content.operator++;
  if (directionOf(text)) content.direction++;
  if (isLevel1(text, pack)) content.level1++;
  if (isLevel2(text, pack)) content.level2++;
  if (NUMBER.test(text)) content.number++;
  else if (isUnit(text, pack)) content.unit++;
  if (CODE.test(text)) content.code++;
  if (leavesOperatorOpen(text)) content.quantity++;
  if (leavesOperatorOpen(text) || operatorOf(text) === '定性') content.type++;
}

/** Content of every column of the sample, by column. */
export function columnContents(sample: readonly Row[], pack: Pack): ColumnContent[] {
  const contents: ColumnContent[] = [];
  for (const row of sample)
    row.forEach((value, column) => {
      contents[column] ??= { ...NOTHING };
      count(contents[column], value, pack);
    });
  return contents;
}

/** Is it nearly always this kind of content? */
export function mostly(content: ColumnContent, kind: Kind): boolean {
  return content.filled >= ENOUGH && content[kind] >= content.filled * SHARE;
}

/** 定量 and 定性 (指标类型): with 定量 among them they are no operators. */
export function isTypeColumn(content: ColumnContent): boolean {
  return content.quantity > 0 && content.type >= content.filled * SHARE;
}

/** The field that the content alone proves; null where it proves none. */
export function clearContent(content: ColumnContent): 'operator' | 'direction' | 'level1' | 'level2' | null {
  if (mostly(content, 'direction')) return 'direction';
  if (mostly(content, 'operator')) return 'operator';
  // 成本指标 and 满意度指标 are labels of both levels: the rest of the column tells.
  if (mostly(content, 'level1') && content.level1 > content.level2) return 'level1';
  return mostly(content, 'level2') && content.level2 > content.level1 ? 'level2' : null;
}

import type { CellValue, Row } from '../../sheet/sheet';
import type { TableField } from '../../table/table';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { sumWords } from '../agencies/sum-words';
import type { SumWords } from '../agencies/sum-words';
import type { DisclosureColumns } from './header-columns';

/** What a row of a disclosure table holds, without formats and merges. */
export interface RowFacts {
  readonly filled: number;
  readonly no: string;
  readonly code: string;
  readonly agency: string;
  readonly name: string;
  readonly amount: string;
  readonly goal: string;
  readonly hasIndicators: boolean;
  readonly sum: SumWords | null;
  /** Columns that the contents are pushed to the right (or left, below 0) of their fields. */
  readonly shift: number;
}

const AMOUNT = /^[¥￥]?-?\d[\d,，]*(?:\.\d+)?(?:元|万元|亿元)?$/;
const CODE = /^\d{3}(?:\d{3}){0,3}$/;
const SHORTEST_COMPOSITE = 6;
const LABEL_IN = /指\s*标/;

function rawText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : String(value);
}

/** Does the text look like an amount of money: 83.20, 1,200.00万元? */
export function looksLikeAmount(text: string): boolean {
  return text.length <= 30 && AMOUNT.test(withoutBlanks(halfWidth(text)));
}

/** 3, 6, 9 or 12 digits. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

function looksComposite(text: string): boolean {
  return text.length >= SHORTEST_COMPOSITE && LABEL_IN.test(text);
}

/** Contents that stand one column beside their headers, the composite text among them. */
function shiftOf(row: Row, { fields, composite }: DisclosureColumns): number {
  const text = (column: number | undefined, by: number): string =>
    column === undefined ? '' : rawText(row[column + by]);
  const own = composite[0]!.column;
  const isOwn = composite.some(({ column }) => looksComposite(text(column, 0)));
  const code = fields.agencyCode ?? fields.no;
  for (const by of [1, -1]) {
    const amount = text(fields.amount, by);
    const isMoved = looksComposite(text(own, by)) && !isOwn && (amount === '' || looksLikeAmount(amount));
    const isAgency =
      by === 1 &&
      text(code, 0) === '' &&
      isCode(text(code, by)) &&
      text(fields.amount, 0) === '' &&
      looksLikeAmount(amount);
    if (isMoved || isAgency) return by;
  }
  return 0;
}

/** Reads the facts of a row under these columns. */
export function readRowFacts(row: Row, columns: DisclosureColumns): RowFacts {
  const filled = row.reduce<number>((count, cell) => (rawText(cell) === '' ? count : count + 1), 0);
  const shift = filled === 0 ? 0 : shiftOf(row, columns);
  const text = (field: TableField): string => {
    const column = columns.fields[field];
    return column === undefined ? '' : rawText(row[column + shift]);
  };
  const [no, code, agency, name] = [text('no'), text('agencyCode'), text('agency'), text('project')];
  const hasIndicators = columns.composite.some(({ column }) => {
    const content = rawText(row[column + shift]);
    return content !== '' && !looksLikeAmount(content);
  });
  const goal = columns.isJoined ? '' : text('goal');
  const sum = hasIndicators ? null : ([no, code, agency, name].map((one) => sumWords(one)).find(Boolean) ?? null);
  return { filled, no, code, agency, name, amount: text('amount'), goal, hasIndicators, sum, shift };
}

import type { CellValue, Row } from '../../sheet/sheet';
import type { IndicatorField, TableField } from '../../table/table';
import { withoutBlanks } from '../../taxonomy/normalise';
import type { Columns } from './columns';

/** What a row holds, without formats and merges: enough to tell what kind of row it is. */
export interface RowFacts {
  readonly no: string;
  readonly agency: string;
  readonly agencyCode: string;
  readonly project: string;
  readonly amount: string;
  readonly goal: string;
  /** Any of the indicator columns has content. */
  readonly hasIndicator: boolean;
  /** Filled cells of the row, columns without header included. */
  readonly filled: number;
  /** 合计 or 小计 in one of the columns before the amount, and no indicator. */
  readonly total: 'grand' | 'sub' | null;
  /** 合计 in an indicator column without a value: a sum of the weights. */
  readonly isWeightSum: boolean;
}

export const INDICATOR_FIELDS: readonly IndicatorField[] = [
  'level1',
  'level2',
  'name',
  'operator',
  'value',
  'unit',
  'weight',
  'direction',
];

const GRAND = /^(?:合计|总计|总合计|全部合计|共计)(?:\(.*\)|（.*）)?[:：]?$/;
const SUB = /^小计[:：]?$/;
const SUM = /^(?:合计|总计|小计|权重合计|分值合计|共计)[:：]?$/;

function rawText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.trim() : String(value);
}

function totalOf(texts: readonly string[]): RowFacts['total'] {
  for (const text of texts) {
    if (text.length > 12 || text === '') continue;
    const bare = withoutBlanks(text);
    if (GRAND.test(bare)) return 'grand';
    if (SUB.test(bare)) return 'sub';
  }
  return null;
}

function readFacts(row: Row, columns: Columns): RowFacts {
  const text = (field: TableField): string => {
    const column = columns[field];
    return column === undefined ? '' : rawText(row[column]);
  };
  let filled = 0;
  for (const cell of row) if (cell !== null && cell !== '') filled++;
  let indicators = '';
  for (const field of INDICATOR_FIELDS) indicators ||= text(field);
  const heads = { no: text('no'), agency: text('agency'), agencyCode: text('agencyCode'), project: text('project') };
  const sum = [text('level1'), text('level2'), text('name')].some((label) =>
    SUM.test(withoutBlanks(label.slice(0, 12))),
  );
  return {
    ...heads,
    amount: text('amount'),
    goal: text('goal'),
    filled,
    hasIndicator: indicators !== '',
    total: indicators === '' ? totalOf(Object.values(heads)) : null,
    isWeightSum: sum && text('value') === '' && text('unit') === '',
  };
}

/** Reads and remembers the facts of rows under one set of columns. */
export class RowFactsMemory {
  private readonly facts = new WeakMap<Row, RowFacts>();

  constructor(readonly columns: Columns) {}

  of(row: Row): RowFacts {
    let found = this.facts.get(row);
    if (!found) this.facts.set(row, (found = readFacts(row, this.columns)));
    return found;
  }
}

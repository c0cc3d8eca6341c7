import type { Pack } from '../../pack/pack';
import type { CellValue, Row } from '../../sheet/sheet';
import type { IndicatorField, TableField } from '../../table/table';
import { comparable, withoutBlanks } from '../../taxonomy/normalise';
import type { Columns } from './columns';
import { shiftedColumns } from './shifted-columns';

/** What a row holds, without formats and merges: enough to tell what kind of row it is. */
export interface RowFacts {
  readonly no: string;
  readonly agency: string;
  readonly agencyCode: string;
  readonly project: string;
  /** The project name for comparison. */
  readonly projectKey: string;
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
  /** Columns in which the row's contents stand, where it is pushed sideways; null for a row in its columns. */
  readonly shifted: Columns | null;
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

/** 合计 in an indicator column with nothing that an indicator has. */
function isWeightSum(text: (field: TableField) => string): boolean {
  if (text('value') !== '' || text('unit') !== '') return false;
  return (['level1', 'level2', 'name'] as const).some((field) => SUM.test(withoutBlanks(text(field).slice(0, 12))));
}

const BLANK: RowFacts = {
  no: '',
  agency: '',
  agencyCode: '',
  project: '',
  projectKey: '',
  amount: '',
  goal: '',
  hasIndicator: false,
  filled: 0,
  total: null,
  isWeightSum: false,
  shifted: null,
};

/** Reads the facts of a row under these columns, or from where its contents stand. */
export function readRowFacts(row: Row, columns: Columns, pack: Pack): RowFacts {
  let filled = 0;
  for (const cell of row) if (cell !== null && cell !== '') filled++;
  if (filled === 0) return BLANK;
  const shifted = shiftedColumns(row, columns, pack);
  const own = shifted ?? columns;
  const text = (field: TableField): string => {
    const column = own[field];
    return column === undefined ? '' : rawText(row[column]);
  };
  const hasIndicator = INDICATOR_FIELDS.some((field) => text(field) !== '');
  const [no, agency, agencyCode, project] = [text('no'), text('agency'), text('agencyCode'), text('project')];
  // Written out: a spread costs more here than all the rest of the row.
  return {
    no,
    agency,
    agencyCode,
    project,
    projectKey: comparable(project),
    amount: text('amount'),
    goal: text('goal'),
    filled,
    hasIndicator,
    total: hasIndicator ? null : totalOf([no, agency, agencyCode, project]),
    isWeightSum: hasIndicator && isWeightSum(text),
    shifted,
  };
}

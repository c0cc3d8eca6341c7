import type { Pack } from '../../pack/pack';
import type { TableField } from '../../table/table';
import { canonicalLevel1, canonicalLevel2, isLevel1, isLevel2 } from '../../taxonomy/labels';
import { bareLabel } from '../../taxonomy/normalise';
import { guessedLabel, headerLabel } from '../header/header-labels';
import type { HeaderLabel } from '../header/header-labels';

/** A column that holds composite text. */
export interface CompositeColumn {
  readonly column: number;
  /** The label under which all of it stands (产出指标); empty where the text has headings of its own. */
  readonly level1: string;
  readonly level2: string;
}

/** A header text and the columns it may stand for. */
export interface HeaderText {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  /** Header that is merged over this one and its neighbours; empty for none. */
  readonly above: string;
}

/** What a header says: fields by column and the columns with composite text. */
export interface DisclosureColumns {
  readonly fields: Readonly<Partial<Record<TableField, number>>>;
  readonly composite: readonly CompositeColumn[];
  /** Goal and indicators stand in one cell. */
  readonly isJoined: boolean;
  /** Headers that no field takes. */
  readonly unknown: readonly HeaderText[];
}

const IN_BRACKETS = /[([【].*$/;
const COMPOSITE =
  /^(?:20\d\d年度?|年度|项目|主要|具体|预算|支出|核心|部门|预期|本年)*(?:绩效|考核)?指标(?:体系|内容|名称|明细|情况|描述|说明|设置|设定|内容及目标)?(?:(?:及|和|与|、)(?:目标|指标|绩效)?值)?$/;
const TOTAL = /^(?:合计|小计|总计|总额|金额|资金总额)$/;
/** A target may be planned for it: alone it judges nothing. */
const EXECUTION = /^(?:预算|资金|项目)?(?:支出|资金|预算)?执行率$/;
/** 资金规模（万元）, 项目经费 金额：元: a column of money, whatever its name. */
const MONEY = /[(（]\s*(?:单位\s*[:：]\s*)?(?:元|万元|亿元)\s*[)）]$/;
const YEAR = /20\d\d/;
const JOINED = /绩效目标.*指标|指标.*(?:绩效|年度)目标|目标(?:及|和|与|、)指标/;
/** A table with these columns has a row an indicator, or judges what was done. */
const OTHER_LAYOUT: ReadonlySet<TableField> = new Set(['level1', 'level2', 'operator', 'value', 'weight', 'direction']);
const OWN: readonly TableField[] = ['no', 'agencyCode', 'agency', 'project', 'amount', 'goal', 'remark'];

interface Claim {
  readonly header: HeaderText;
  readonly field: TableField;
  readonly rank: number;
}

function bare(text: string): string {
  return bareLabel(text).replace(IN_BRACKETS, '');
}

/** 数量 below 产出 or 绩效指标 is 数量指标; anywhere else it is a word. */
function fullLabel(text: string, above: string, pack: Pack): string {
  const label = bare(text);
  const upper = bare(above);
  const isBelow = COMPOSITE.test(upper) || isLevel1(upper, pack) || isLevel1(`${upper}指标`, pack);
  const full = `${label}指标`;
  return isBelow && !label.endsWith('指标') && (isLevel1(full, pack) || isLevel2(full, pack)) ? full : label;
}

function branchOf({ column, text, above }: HeaderText, pack: Pack): CompositeColumn | null {
  const label = fullLabel(text, above, pack);
  if (!label.endsWith('指标')) return null;
  const upper = isLevel1(above, pack) ? above : `${bare(above)}指标`;
  if (isLevel1(label, pack) && !isLevel1(upper, pack))
    return { column, level1: canonicalLevel1(label, pack), level2: '' };
  if (!isLevel2(label, pack)) return null;
  const level1 = isLevel1(upper, pack) ? canonicalLevel1(upper, pack) : '';
  return { column, level1, level2: canonicalLevel2(label, pack) };
}

function isOtherLayout({ text }: HeaderText, pack: Pack): boolean {
  const label = headerLabel(text);
  if (label?.foreign) return !EXECUTION.test(bare(text));
  const [field] = label?.fields ?? [];
  return field !== undefined && OTHER_LAYOUT.has(field) && !isLevel1(text, pack);
}

/** 合计 below 项目资金（万元）: the amount of all sources. */
function labelOf({ text, above }: HeaderText): HeaderLabel | null {
  const own = headerLabel(text) ?? guessedLabel(text);
  return own ?? (above !== '' && TOTAL.test(bare(text)) ? headerLabel(above) : null);
}

function claimsOf(header: HeaderText): Claim[] {
  const label = labelOf(header);
  return (label?.fields ?? [])
    .filter((field) => OWN.includes(field))
    .map((field, choice) => ({ header, field, rank: label!.rank + choice * 10 }));
}

function yearOf({ header }: Claim): number {
  return Number(YEAR.exec(header.text)?.[0] ?? 0);
}

/** Fields by column: a column has one field, and a field the column whose label says it best, of the latest year. */
function fieldsOf(headers: readonly HeaderText[]): Map<TableField, number> {
  const claims = headers
    .flatMap(claimsOf)
    .sort(
      (left, right) =>
        left.rank - right.rank || yearOf(right) - yearOf(left) || left.header.column - right.header.column,
    );
  const fields = new Map<TableField, number>();
  const used = new Set<number>();
  for (const { header, field } of claims) {
    if (fields.has(field) || used.has(header.column)) continue;
    fields.set(field, header.column);
    used.add(header.column);
  }
  return fields;
}

/**
 * Finds out which column holds what under these header texts. Null where they head another layout (一级指标 … 指标值, 得分)
 * or nothing that names projects. Whether the text in the columns is composite text is not asked here.
 */
export function disclosureColumns(headers: readonly HeaderText[], pack: Pack): DisclosureColumns | null {
  if (headers.some((header) => isOtherLayout(header, pack))) return null;
  const joined = headers.find(({ text }) => JOINED.test(bare(text)));
  const branches = headers.flatMap((header) => branchOf(header, pack) ?? []);
  const plain = headers.find(({ text }) => COMPOSITE.test(bare(text)));
  const isBranched = branches.length > 1 || (branches.length === 1 && !plain && !joined);
  const single = plain ?? joined;
  const composite = isBranched ? branches : single ? [{ column: single.column, level1: '', level2: '' }] : [];
  const taken = new Set(composite.map(({ column }) => column));
  const rest = headers.filter(({ column }) => !taken.has(column));
  const fields = fieldsOf(rest);
  adoptGoal(rest, fields);
  adoptAmount(rest, fields);
  if (!fields.has('project')) adoptProject(rest, fields);
  if (!fields.has('project')) return null;
  const isJoined = composite.length === 0 ? fields.has('goal') : !plain && !isBranched;
  if (composite.length === 0 && !isJoined) return null;
  const column = composite[0]?.column ?? fields.get('goal')!;
  if (isJoined) fields.set('goal', column);
  const known = new Set([...fields.values(), ...taken]);
  return {
    fields: Object.fromEntries(fields),
    composite: composite.length > 0 ? composite : [{ column, level1: '', level2: '' }],
    isJoined,
    unknown: rest.filter((header) => !known.has(header.column)),
  };
}

/** 绩效总目标, 项目任务目标: nothing else of such a table is named so. */
function adoptGoal(headers: readonly HeaderText[], fields: Map<TableField, number>): void {
  const used = new Set(fields.values());
  const goal = headers.find(({ text, column }) => !used.has(column) && /目标(?:内容)?$/.test(bare(text)));
  if (goal && !fields.has('goal')) fields.set('goal', goal.column);
}

/** 资金规模（万元）. */
function adoptAmount(headers: readonly HeaderText[], fields: Map<TableField, number>): void {
  const used = new Set(fields.values());
  const amount = headers.find(({ text, column }) => !used.has(column) && MONEY.test(text.trim()));
  if (amount && !fields.has('amount')) fields.set('amount', amount.column);
}

/** 专项资金名称; 单位名称 alone over agencies and projects. */
function adoptProject(headers: readonly HeaderText[], fields: Map<TableField, number>): void {
  const used = new Set(fields.values());
  const named = headers.find(
    ({ text, column }) => !used.has(column) && /(?:资金|专项|任务|事项|支出)名称$/.test(bare(text)),
  );
  if (named) {
    fields.set('project', named.column);
    return;
  }
  const column = fields.get('agency');
  if (column === undefined || !fields.has('amount')) return;
  fields.delete('agency');
  fields.set('project', column);
}

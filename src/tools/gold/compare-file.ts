import { decimalText, parseDecimal } from '../../core/money/decimal';
import type { Amount, Project, Table } from '../../core/table/table';
import { alignInOrder } from './align';
import { compareIndicators } from './compare-indicators';
import type { IndicatorDifference } from './compare-indicators';
import type { GoldFile, GoldProject } from './gold-file';

/** Where a difference stands, for a person: the project's number in gold. */
export interface PlacedDifference {
  readonly project: number;
  readonly name: string;
  readonly sheet: string;
  readonly difference: IndicatorDifference;
}

/** How a sample was read, counted in indicators. */
export interface FileComparison {
  readonly exact: number;
  readonly wrong: number;
  readonly missing: number;
  readonly extra: number;
  readonly differences: readonly PlacedDifference[];
  /** What else differs: projects and their cells, year, amount unit, agencies. */
  readonly others: readonly string[];
}

interface ReadProject {
  readonly project: Project;
  readonly table: Table;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function amountOfText(text: string): string {
  const value = parseDecimal(text);
  return value ? decimalText(value) : '';
}

function amountOf(amount: Amount | null): string {
  return amount?.value ? decimalText(amount.value) : '';
}

/** Name of the agency that a form names, else of the one that it stands under. */
function departmentOf({ project, table }: ReadProject): string {
  return project.agencyName || (project.agency === null ? '' : (table.agencies[project.agency]?.name ?? ''));
}

function projectDifferences(gold: GoldProject, read: ReadProject, compared: GoldFile): readonly string[] {
  const { project } = read;
  const pairs: readonly (readonly [string, string, string])[] = [
    ['序号', gold.no, project.no],
    ['项目名称', withoutBlanks(gold.name), withoutBlanks(project.name)],
    ['金额', amountOfText(gold.amount), amountOf(project.amount)],
    ['绩效目标', withoutBlanks(gold.goal), withoutBlanks(project.goal)],
    ['空白栏目', JSON.stringify(gold.empty_sections), JSON.stringify(project.emptySections)],
    ...(compared.layout === 'project-form' ? [['单位', gold.department ?? '', departmentOf(read)] as const] : []),
  ];
  return pairs
    .filter(([, wanted, found]) => wanted !== found)
    .map(([label, wanted, found]) => `${label}：应为 ${wanted}，读作 ${found}`);
}

/** Projects with another name and another amount are no partners. */
function difference(gold: GoldProject, { project }: ReadProject): number {
  const sameName = withoutBlanks(gold.name) === withoutBlanks(project.name);
  const sameAmount = amountOfText(gold.amount) === amountOf(project.amount);
  return (
    (sameName ? 0 : 0.6) + (sameAmount ? 0 : 0.3) + (gold.indicators.length === project.indicators.length ? 0 : 0.1)
  );
}

function agencyTexts(gold: GoldFile, tables: readonly Table[]): readonly string[] {
  const wanted = gold.agencies.map(({ code, name, total }) => `${code} ${name} ${amountOfText(total)}`);
  const found = tables
    .flatMap(({ agencies }) => agencies)
    .filter(({ isGrandTotal }) => !isGrandTotal)
    .map(({ code, name, declaredTotal }) => `${code} ${name} ${amountOf(declaredTotal)}`);
  const once = [...new Set(found)];
  return wanted.join('；') === once.join('；') ? [] : [`单位：应为 ${wanted.join('；')}，读作 ${once.join('；')}`];
}

function headDifferences(gold: GoldFile, tables: readonly Table[]): readonly string[] {
  const layouts = [...new Set(tables.map(({ layout }) => layout))].join('、');
  const years = [...new Set(tables.map(({ year }) => String(year)))].join('、');
  const units = [...new Set(tables.map(({ amountUnit }) => amountUnit))].join('、');
  return [
    ...(layouts === gold.layout ? [] : [`表样：应为 ${gold.layout}，读作 ${layouts || '无表'}`]),
    ...(years === String(gold.year) ? [] : [`年度：应为 ${gold.year}，读作 ${years}`]),
    ...(units === gold.amount_unit ? [] : [`金额单位：应为 ${gold.amount_unit}，读作 ${units}`]),
    ...agencyTexts(gold, tables),
  ];
}

/** Compares all tables of a sample with gold, field by field; projects and indicators are aligned in their order. */
export function compareFile(gold: GoldFile, tables: readonly Table[]): FileComparison {
  const read = tables.flatMap((table) => table.projects.map((project): ReadProject => ({ project, table })));
  const differences: PlacedDifference[] = [];
  const others = [...headDifferences(gold, tables)];
  let exact = 0;
  let number = 0;
  for (const [wanted, found] of alignInOrder(gold.projects, read, difference)) {
    if (wanted) number += 1;
    const compared = compareIndicators(wanted?.indicators ?? [], found?.project.indicators ?? []);
    exact += compared.exact;
    const place = { project: number, name: (wanted ?? found?.project)?.name ?? '', sheet: found?.table.sheet ?? '' };
    differences.push(...compared.differences.map((one) => ({ ...place, difference: one })));
    if (!found) others.push(`项目 ${number} ${place.name}：没有读出（${wanted?.indicators.length ?? 0} 个指标）`);
    else if (!wanted) others.push(`项目 ${number} 之后多读了 ${place.name}`);
    else others.push(...projectDifferences(wanted, found, gold).map((text) => `项目 ${number} ${place.name} ${text}`));
  }
  const count = (kind: IndicatorDifference['kind']): number =>
    differences.filter((one) => one.difference.kind === kind).length;
  return { exact, wrong: count('wrong'), missing: count('missing'), extra: count('extra'), differences, others };
}

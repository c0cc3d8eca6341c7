import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { areaAddress } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { readWorkbook } from '../../xlsx/read-workbook';

/** What must survive when another program opens a workbook and saves it again: readable lines by kind. */
export interface WorkbookFacts {
  readonly cells: readonly string[];
  readonly merges: readonly string[];
  readonly validations: readonly string[];
  readonly names: readonly string[];
  readonly pages: readonly string[];
  readonly hiddenSheets: readonly string[];
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(`读不了：${outcome.reason} ${outcome.detail}`);
  return outcome.workbook.sheets;
}

function cellLines({ name, rows, details }: Sheet): string[] {
  const formulas = new Map(Array.from(details, ([key, detail]) => [key, detail.formula]));
  return rows.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const formula = formulas.get(index * 16_384 + column);
      return value === null || formula !== undefined ? [] : [`${name} ${index + 1}:${column + 1} ${value}`];
    }),
  );
}

/** Formulas as programs agree on them: no quotes around plain sheet names, no `$` before sheets, no blanks. */
function plainFormula(formula: string): string {
  return formula
    .replace(/\$?'([^'!]+)'!/g, '$1!')
    .replace(/\$(?=[A-Za-z_\u4e00-\u9fff][^!,()$]*!)/g, '')
    .replace(/\s+/g, '');
}

function definedNames(bytes: Uint8Array): string[] {
  const workbook = unzipSync(bytes)['xl/workbook.xml'];
  const xml = workbook ? strFromU8(workbook) : '';
  const names = Array.from(xml.matchAll(/<definedName\b[^>]*\bname="([^"]+)"[^>]*>([^<]*)</g));
  return names.map(
    ([, name, formula = '']) => `${name} = ${plainFormula(formula.replace(/&quot;/g, '"').replace(/&apos;/g, "'"))}`,
  );
}

/** Facts of an .xlsx file. */
export async function factsOfXlsx(bytes: Uint8Array): Promise<WorkbookFacts> {
  const sheets = await sheetsOf(bytes);
  const source = (await readXlsx(bytes)).sheets;
  return {
    cells: sheets.flatMap(cellLines),
    merges: sheets.flatMap(({ name, merges }) => merges.map((area) => `${name} ${areaAddress(area)}`)),
    validations: source.flatMap(({ name, dataValidations = [] }) =>
      dataValidations.map(({ type, range, formula1, inputMessage, errorStyle = 'stop' }) =>
        [name, type, range, plainFormula(formula1 ?? ''), inputMessage, errorStyle].join(' '),
      ),
    ),
    names: definedNames(bytes),
    pages: source.flatMap(({ name, pageSetup }) =>
      pageSetup?.orientation ? [`${name} ${pageSetup.paperSize} ${pageSetup.orientation}`] : [],
    ),
    hiddenSheets: sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name),
  };
}

/** Facts of an .ods file, as far as it tells them in the same words. */
export async function factsOfOds(bytes: Uint8Array): Promise<Pick<WorkbookFacts, 'cells' | 'merges' | 'hiddenSheets'>> {
  const sheets = await sheetsOf(bytes);
  return {
    cells: sheets.flatMap(cellLines),
    merges: sheets.flatMap(({ name, merges }) => merges.map((area) => `${name} ${areaAddress(area)}`)),
    hiddenSheets: sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name),
  };
}

/**
 * Number of different drop-downs of an .ods file: LibreOffice writes those that sheets have in common once or several
 * times, and their formulas in words of its own.
 */
export function dropDownsOfOds(bytes: Uint8Array): number {
  const content = unzipSync(bytes)['content.xml'];
  const conditions = content
    ? strFromU8(content).matchAll(/<table:content-validation\s[^>]*table:condition="([^"]*)"/g)
    : [];
  return new Set(Array.from(conditions, ([, condition]) => condition)).size;
}

/** Number of different drop-downs of an .xlsx file. */
export async function dropDownsOfXlsx(bytes: Uint8Array): Promise<number> {
  const { sheets } = await readXlsx(bytes);
  return new Set(sheets.flatMap(({ dataValidations = [] }) => dataValidations.map(({ formula1 }) => formula1))).size;
}

export const FACT_NAMES: Readonly<Record<keyof WorkbookFacts, string>> = {
  cells: '单元格内容',
  merges: '合并单元格',
  validations: '下拉列表',
  names: '定义的名称（含打印标题、打印区域）',
  pages: '纸张和方向',
  hiddenSheets: '隐藏的工作表',
};

/** What of a kind is not the same any more; empty where all of it survived. */
export function lostFacts(before: readonly string[], after: readonly string[]): string[] {
  const kept = new Set(after);
  return before.filter((line) => !kept.has(line));
}

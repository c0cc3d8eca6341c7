import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { detailAt, valueAt } from '../../../src/core/sheet/sheet';
import { parseArea } from '../../../src/core/sheet/address';
import { readWorkbook } from '../../../src/xlsx/read-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface RawSheet {
  readonly name: string;
  readonly state?: string;
  /** Rows as XML, inside `sheetData`. */
  readonly rows: string;
  /** XML after `sheetData`. */
  readonly after?: string;
}

/** Cell formats 1…: 0.00, 0 %, built-in short date, year-month-day in Chinese. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;

/** Parts of a workbook written by hand, so that a test can hold what no writer would write. */
export function rawParts(
  sheets: readonly RawSheet[],
  { date1904 = false, sharedStrings = '' } = {},
): Record<string, Uint8Array> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (body: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
        relation('rIdStyles', 'styles', 'styles.xml') +
        relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${sharedStrings}</sst>`,
  };
  sheets.forEach(({ rows, after = '' }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export function rawWorkbook(...input: Parameters<typeof rawParts>): Uint8Array {
  return zipSync(rawParts(...input));
}

/** The sheets of a file that must be readable. */
export async function sheetsOf(bytes: Uint8Array, fileName?: string): Promise<readonly Sheet[]> {
  const outcome = await readWorkbook(bytes, fileName);
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason} (${outcome.detail})`);
  return outcome.workbook.sheets;
}

/** Value and detail of a cell by its address. */
export function cellOf(sheet: Sheet | undefined, address: string) {
  const { top, left } = parseArea(address)!;
  return { value: valueAt(sheet!, top, left), ...detailAt(sheet!, top, left) };
}

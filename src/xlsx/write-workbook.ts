import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre';
import type { Area } from '../core/sheet/address';
import { cellAddress } from '../core/sheet/address';
import { quotedSheetName } from '../core/sheet/sheet-name';
import type { NameDump, SheetDump, WorkbookDump } from './workbook-dump';
import { withOwnParts } from './write-parts';
import { bareFormula, writtenSheet } from './write-sheet';

function absolute(area: Area): string {
  return [cellAddress(area.top, area.left), cellAddress(area.bottom, area.right)]
    .map((address) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    .join(':');
}

/** Print area and repeated rows are names of the sheet. The library does not quote the sheet in them, so we write them. */
function printNames({ name, page }: SheetDump): NamedRange[] {
  const sheet = quotedSheetName(name);
  const names: NamedRange[] = [];
  if (page?.area) names.push({ name: '_xlnm.Print_Area', range: `${sheet}!${absolute(page.area)}`, scope: name });
  if (page?.titleRows) {
    const { first, last } = page.titleRows;
    names.push({ name: '_xlnm.Print_Titles', range: `${sheet}!$${first + 1}:$${last + 1}`, scope: name });
  }
  return names;
}

function writtenName({ name, formula, sheet }: NameDump): NamedRange {
  return { name, range: bareFormula(formula), ...(sheet === null ? {} : { scope: sheet }) };
}

/** A new .xlsx file with the sheets and names of `dump`; the formulas are calculated when it is opened. */
export async function writeWorkbook(dump: WorkbookDump): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: dump.sheets.map(writtenSheet),
    namedRanges: [...dump.sheets.flatMap(printNames), ...dump.names.map(writtenName)],
    activeSheet: dump.activeSheet,
    defaultFont: { name: '宋体', size: 11 },
    ...(dump.properties.size > 0 && { properties: { custom: Object.fromEntries(dump.properties) } }),
  });
  return withOwnParts(file, dump.names, dump.customXml);
}

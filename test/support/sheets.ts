import type { Area } from '../../src/core/sheet/address';
import { parseArea } from '../../src/core/sheet/address';
import type { CellDetail, CellValue, Sheet } from '../../src/core/sheet/sheet';
import { detailKey, makeSheet } from '../../src/core/sheet/sheet';
import { createReader } from '../../src/core/layouts/reader';
import type { Pack } from '../../src/core/pack/pack';
import type { Table } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

function valueOf(text: string): CellValue {
  if (text === '' || text === '^' || text === '<') return null;
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return text.slice(1, -1).replaceAll('\\n', '\n');
  return NUMBER.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

/** Lines of the text without the empty first and last one of a template literal. */
function linesOf(text: string): string[][] {
  const lines = text.split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Areas that `^` (merged with the cell above) and `<` (merged with the cell to the left) stand for. */
function mergesOf(cells: readonly string[][]): Area[] {
  const areas = new Map<string, Area>();
  const anchors = new Map<string, string>();
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== '^' && cell !== '<') return;
      const next = cell === '^' ? `${row - 1}:${column}` : `${row}:${column - 1}`;
      const anchor = anchors.get(next) ?? next;
      anchors.set(`${row}:${column}`, anchor);
      const [top = 0, left = 0] = anchor.split(':').map(Number);
      const known = areas.get(anchor) ?? { top, left, bottom: top, right: left };
      const grown = { ...known, bottom: Math.max(known.bottom, row), right: Math.max(known.right, column) };
      areas.set(anchor, grown);
    }),
  );
  return [...areas.values()];
}

/** `97.20` is the number 97.2 shown with two decimals, as a person would have it in the cell. */
function detailsOf(cells: readonly string[][]): Map<number, CellDetail> {
  const details = new Map<number, CellDetail>();
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const decimals = NUMBER.exec(cell)?.[1];
      if (decimals) details.set(detailKey(row, column), { format: `0.${'0'.repeat(decimals.length)}` });
    }),
  );
  return details;
}

/**
 * Writes a sheet in tests: one line a row, cells separated by `|`; empty = no content, numbers are numbers
 * (`97.20` with the format `0.00`) unless "quoted", `\n` = line break, `^` = merged with the cell above, `<` = with the left one.
 */
export function sheetOf(name: string, text: string, rest: Partial<Omit<Sheet, 'name' | 'rows'>> = {}): Sheet {
  const cells = linesOf(text);
  const rows = cells.map((line) => line.map(valueOf));
  return makeSheet(name, rows, { merges: mergesOf(cells), details: detailsOf(cells), ...rest });
}

/** The sheet with this detail at a cell (`K16`), added to what the cell has. */
export function withDetail(sheet: Sheet, cell: string, detail: CellDetail): Sheet {
  const area = parseArea(cell);
  if (!area) throw new Error(`${cell} is no cell`);
  const key = detailKey(area.top, area.left);
  const details = new Map(sheet.details).set(key, { ...sheet.details.get(key), ...detail });
  return { ...sheet, details };
}

/** The only declaration table of a sheet. */
export function tableIn(sheet: Sheet, pack: Pack = nationalPack): Table {
  const tables = createReader(pack).read(sheet);
  if (tables.length !== 1) throw new Error(`${tables.length} tables in the sheet, one expected`);
  return tables[0]!;
}

/** The declaration table that a text (see `sheetOf`) holds. */
export function tableOf(text: string, pack: Pack = nationalPack): Table {
  return tableIn(sheetOf('申报表', text), pack);
}

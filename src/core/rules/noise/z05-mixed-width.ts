import type { Row } from '../../sheet/sheet';
import type { Place } from '../../table/table';
import type { FileDraft, FileRule, SheetContext } from '../rule';

/** Signs by width, where they stand beside Chinese: a time (8:30) or a formula is half-width for good reason. */
const SIGNS = {
  brackets: { wide: /[（）]/, narrow: /[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]/ },
  colons: { wide: /：/, narrow: /[\u4e00-\u9fff]:/ },
  digits: { wide: /[０-９]/, narrow: /[0-9]/ },
  ordinals: { wide: /(?:^|[\s；;。])\d{1,2}[、．]/, narrow: /(?:^|[\s；;。])\d{1,2}\.(?!\d)/ },
} as const;

type Sign = keyof typeof SIGNS;

const NAMES: Readonly<Record<Sign, string>> = { brackets: '括号', colons: '冒号', digits: '数字', ordinals: '序号' };
const KINDS = Object.keys(SIGNS) as Sign[];

interface Widths {
  wide: number;
  narrow: number;
  firstWide: number;
  firstNarrow: number;
}

/**
 * Rule Z05: brackets, colons, digits and the marks of ordinals (1、 1.) are of one width throughout a sheet. Everything is compared without regard to
 * width anyway, so that it is off unless the pack wants it; one finding a sheet.
 */
export const mixedWidth: FileRule = {
  code: 'Z05',
  name: 'mixed-width',
  severity: 'info',
  scope: 'file',
  optIn: true,
  check: ({ sheets }) => sheets.flatMap(draftsIn),
};

function draftsIn({ sheet, tables }: SheetContext): readonly FileDraft[] {
  const totals = new Map<Sign, { wide: number; narrow: number; wideAt: Place | null; narrowAt: Place | null }>();
  for (const { area } of tables)
    for (let index = area.top; index <= area.bottom; index++)
      for (const [sign, found] of widthsOf(sheet.rows[index] ?? [])) {
        const total = totals.get(sign) ?? { wide: 0, narrow: 0, wideAt: null, narrowAt: null };
        totals.set(sign, total);
        total.wide += found.wide;
        total.narrow += found.narrow;
        if (found.wide > 0) total.wideAt ??= { row: index, column: found.firstWide };
        if (found.narrow > 0) total.narrowAt ??= { row: index, column: found.firstNarrow };
      }
  const mixed = KINDS.filter((sign) => totals.get(sign)?.wideAt && totals.get(sign)?.narrowAt);
  const [table] = tables;
  const first = mixed[0] && totals.get(mixed[0]);
  if (!table || !first) return [];
  const count = mixed.reduce((sum, sign) => sum + Math.min(totals.get(sign)!.wide, totals.get(sign)!.narrow), 0);
  const at = first.wide < first.narrow ? first.wideAt! : first.narrowAt!;
  return [{ sheet, table, at, args: { count, signs: mixed.map((sign) => NAMES[sign]) } }];
}

const known = new WeakMap<Row, ReadonlyMap<Sign, Widths>>();
const NONE: ReadonlyMap<Sign, Widths> = new Map();

/** Cells of a row by the width of their signs; a row stays the same array as long as nobody edits it. */
function widthsOf(row: Row): ReadonlyMap<Sign, Widths> {
  let widths = known.get(row);
  if (!widths) known.set(row, (widths = countWidths(row)));
  return widths;
}

function countWidths(row: Row): ReadonlyMap<Sign, Widths> {
  const widths = new Map<Sign, Widths>();
  row.forEach((cell, column) => {
    if (typeof cell !== 'string') return;
    for (const sign of KINDS) {
      const isWide = SIGNS[sign].wide.test(cell);
      const isNarrow = SIGNS[sign].narrow.test(cell);
      if (!isWide && !isNarrow) continue;
      const found = widths.get(sign) ?? { wide: 0, narrow: 0, firstWide: column, firstNarrow: column };
      widths.set(sign, found);
      if (isWide && found.wide++ === 0) found.firstWide = column;
      if (isNarrow && found.narrow++ === 0) found.firstNarrow = column;
    }
  });
  return widths.size === 0 ? NONE : widths;
}

import { invalidArgument } from '../host-error';
import type { BorderEdge, BorderLine, CellStyle } from '../model-parts';
import type { Json } from '../protocol/wire';
import { cellsIn, intersection } from '../values/address';
import { flagArgument, numberArgument, textArgument } from './arguments';
import type { HostContext, RangeRef } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { ensureWritable } from './range-cells';

/** Formats of a range. */
export function rangeFormatOf(ref: RangeRef, host: HostContext): HostObject {
  return bind(formatType, ref, host);
}

/** One value if all cells agree, null if they differ, as Excel answers for mixed ranges. */
function common<Value extends Json>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** Formats beyond what is used are all alike: a range without ends is looked at one row and column further. */
function looked({ sheet, area }: RangeRef): Generator<readonly [number, number]> {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const reach = { top: 0, left: 0, bottom: used.bottom + 1, right: used.right + 1 };
  return cellsIn(intersection(area, reach) ?? { ...area, bottom: area.top, right: area.left });
}

function* styles(ref: RangeRef): Generator<CellStyle> {
  for (const [row, column] of looked(ref)) yield ref.sheet.style(row, column);
}

function* picked<Value>(ref: RangeRef, pick: (style: CellStyle) => Value): Generator<Value> {
  for (const style of styles(ref)) yield pick(style);
}

function patch(ref: RangeRef, change: Partial<CellStyle>): void {
  ensureWritable(ref);
  ref.sheet.setStyle(ref.area, change);
}

function colour(value: Json): string {
  const text = textArgument(value);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const full = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : text;
  if (text !== '' && !/^#[0-9a-f]{6}$|^[a-z]+$/i.test(full)) throw invalidArgument(`"${text}" is no colour.`);
  return full.toUpperCase();
}

const fillType: ObjectType<RangeRef> = {
  name: 'RangeFill',
  read: { Color: (ref) => common(picked(ref, (style) => style.fill || '#FFFFFF')) ?? '' },
  write: { Color: (ref, value) => patch(ref, { fill: colour(value) }) },
  methods: { Clear: (ref) => patch(ref, { fill: '' }) },
};

const fontType: ObjectType<RangeRef> = {
  name: 'RangeFont',
  read: {
    Bold: (ref) => common(picked(ref, (style) => style.bold)),
    Italic: (ref) => common(picked(ref, (style) => style.italic)),
    Color: (ref) => common(picked(ref, (style) => style.color)) ?? '',
    Size: (ref) => common(picked(ref, (style) => style.fontSize)),
    Name: (ref) => common(picked(ref, (style) => style.fontName)),
  },
  write: {
    Bold: (ref, value) => patch(ref, { bold: flagArgument(value) }),
    Italic: (ref, value) => patch(ref, { italic: flagArgument(value) }),
    Color: (ref, value) => patch(ref, { color: colour(value) }),
    Size: (ref, value) => patch(ref, { fontSize: numberArgument(value) }),
    Name: (ref, value) => patch(ref, { fontName: textArgument(value) }),
  },
};

interface BorderRef extends RangeRef {
  readonly edge: string;
}

const OUTER: readonly string[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** Areas and edges of cells that a border of the range is made of. */
function lines({ area, edge }: BorderRef): readonly { readonly area: RangeRef['area']; readonly edge: BorderEdge }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge }];
    case 'InsideHorizontal':
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: 'EdgeBottom' }];
    case 'InsideVertical':
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, edge: 'EdgeRight' }];
    default:
      throw invalidArgument(`"${edge}" is no border.`);
  }
}

function lineOf(ref: BorderRef, pick: (line: BorderLine) => string): string | null {
  const found: string[] = [];
  for (const { area, edge } of lines(ref)) {
    for (const style of styles({ ...ref, area })) found.push(pick(style.borders[edge]));
  }
  return common(found);
}

function setLine(ref: BorderRef, change: Partial<BorderLine>): void {
  ensureWritable(ref);
  for (const { area, edge } of lines(ref)) {
    const borders = ref.sheet.style(area.top, area.left).borders;
    const line = { ...borders[edge], ...(borders[edge].style === 'None' && { style: 'Continuous' }), ...change };
    ref.sheet.setStyle(area, { borders: { [edge]: line } as CellStyle['borders'] });
  }
}

const borderType: ObjectType<BorderRef> = {
  name: 'RangeBorder',
  identity: ({ edge }) => ({ Id: edge }),
  read: {
    SideIndex: ({ edge }) => edge,
    Style: (ref) => lineOf(ref, (line) => line.style),
    Color: (ref) => lineOf(ref, (line) => line.color),
    Weight: (ref) => lineOf(ref, (line) => line.weight),
  },
  write: {
    Style: (ref, value) => setLine(ref, { style: textArgument(value) }),
    Color: (ref, value) => setLine(ref, { color: colour(value) }),
    Weight: (ref, value) => setLine(ref, { weight: textArgument(value) }),
  },
};

const bordersType: ObjectType<RangeRef> = {
  name: 'RangeBorderCollection',
  item: (ref, key, host) => bind(borderType, { ...ref, edge: textArgument(key) }, host),
  items: (ref, host) => OUTER.map((edge) => bind(borderType, { ...ref, edge }, host)),
  methods: {
    GetItem: (ref, args, host) => bind(borderType, { ...ref, edge: textArgument(args[0]) }, host),
    GetCount: () => OUTER.length,
  },
};

const protectionType: ObjectType<RangeRef> = {
  name: 'FormatProtection',
  read: { Locked: (ref) => common(picked(ref, (style) => style.locked)) },
  write: { Locked: (ref, value) => patch(ref, { locked: flagArgument(value) }) },
};

const formatType: ObjectType<RangeRef> = {
  name: 'RangeFormat',
  read: {
    WrapText: (ref) => common(picked(ref, (style) => style.wrap)),
    HorizontalAlignment: (ref) => common(picked(ref, (style) => style.horizontal)),
    VerticalAlignment: (ref) => common(picked(ref, (style) => style.vertical)),
    ColumnWidth: (ref) => common([...looked(ref)].map(([, column]) => ref.sheet.columnWidth(column))),
    RowHeight: (ref) => common([...looked(ref)].map(([row]) => ref.sheet.rowHeight(row))),
  },
  write: {
    WrapText: (ref, value) => patch(ref, { wrap: flagArgument(value) }),
    HorizontalAlignment: (ref, value) => patch(ref, { horizontal: textArgument(value) }),
    VerticalAlignment: (ref, value) => patch(ref, { vertical: textArgument(value) }),
    ColumnWidth: (ref, value) => {
      ensureWritable(ref);
      ref.sheet.setColumnWidth(ref.area.left, ref.area.right, numberArgument(value));
    },
    RowHeight: (ref, value) => {
      ensureWritable(ref);
      ref.sheet.setRowHeight(ref.area.top, ref.area.bottom, numberArgument(value));
    },
  },
  links: {
    Fill: (ref, host) => bind(fillType, ref, host),
    Font: (ref, host) => bind(fontType, ref, host),
    Borders: (ref, host) => bind(bordersType, ref, host),
    Protection: (ref, host) => bind(protectionType, ref, host),
  },
};

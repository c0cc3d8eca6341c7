import { flagArgument, numberArgument, textArgument } from './arguments';
import type { HostContext, RangeRef } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { bordersOf } from './range-borders';
import { ensureWritable } from './range-cells';
import { colour, common, looked, patch, picked } from './range-looks';

/** Formats of a range. */
export function rangeFormatOf(ref: RangeRef, host: HostContext): HostObject {
  return bind(formatType, ref, host);
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
    Borders: bordersOf,
    Protection: (ref, host) => bind(protectionType, ref, host),
  },
};

import { invalidArgument, itemNotFound, notModelled } from '../host-error';
import type { ConditionalFormat } from '../model-parts';
import type { SheetModel } from '../model';
import type { Json } from '../protocol/wire';
import { intersection } from '../values/address';
import { numberArgument, textArgument } from './arguments';
import type { HostContext, RangeRef } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { ensureWritable } from './range-cells';

interface FormatRef {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** Conditional formats that touch a range; only those with a formula are modelled. */
export function conditionalFormatsOf(ref: RangeRef, host: HostContext): HostObject {
  return bind(collectionType, ref, host);
}

function touching({ sheet, area }: RangeRef): readonly ConditionalFormat[] {
  return sheet.conditionalFormats().filter((format) => intersection(format.area, area));
}

function find({ sheet, id }: FormatRef): ConditionalFormat {
  const format = sheet.conditionalFormats().find((candidate) => candidate.id === id);
  if (!format) throw itemNotFound();
  return format;
}

function change(ref: FormatRef, part: Partial<ConditionalFormat>): void {
  const { id } = find(ref);
  const formats = ref.sheet.conditionalFormats();
  ref.sheet.setConditionalFormats(formats.map((format) => (format.id === id ? { ...format, ...part } : format)));
}

function remove(sheet: SheetModel, isGone: (format: ConditionalFormat) => boolean): void {
  sheet.setConditionalFormats(sheet.conditionalFormats().filter((format) => !isGone(format)));
}

function add(ref: RangeRef, type: Json, host: HostContext): HostObject {
  if (type !== 'Custom') throw notModelled(`ConditionalFormat of type ${String(type)}`);
  ensureWritable(ref);
  const formats = ref.sheet.conditionalFormats();
  const highest = Math.max(0, ...formats.map((format) => Number(/\d+$/.exec(format.id)?.[0] ?? 0)));
  const format = { id: `cf-${highest + 1}`, area: ref.area, formula: '=FALSE', fill: '', color: '' };
  ref.sheet.setConditionalFormats([format, ...formats]);
  return bind(formatType, { sheet: ref.sheet, id: format.id }, host);
}

function at(ref: RangeRef, index: number, host: HostContext): HostObject {
  const format = touching(ref)[index];
  if (!format) throw invalidArgument('There is no conditional format at this index.');
  return bind(formatType, { sheet: ref.sheet, id: format.id }, host);
}

const fillType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFill',
  read: { Color: (ref) => find(ref).fill },
  write: { Color: (ref, value) => change(ref, { fill: textArgument(value).toUpperCase() }) },
};

const fontType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFont',
  read: { Color: (ref) => find(ref).color },
  write: { Color: (ref, value) => change(ref, { color: textArgument(value).toUpperCase() }) },
};

const rangeFormatType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (ref, host) => bind(fillType, ref, host),
    Font: (ref, host) => bind(fontType, ref, host),
  },
};

const ruleType: ObjectType<FormatRef> = {
  name: 'ConditionalFormatRule',
  read: { Formula: (ref) => find(ref).formula },
  write: { Formula: (ref, value) => change(ref, { formula: textArgument(value) }) },
};

const customType: ObjectType<FormatRef> = {
  name: 'CustomConditionalFormat',
  links: {
    Rule: (ref, host) => bind(ruleType, ref, host),
    Format: (ref, host) => bind(rangeFormatType, ref, host),
  },
};

const formatType: ObjectType<FormatRef> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Type: (ref) => (find(ref) ? 'Custom' : null),
    Priority: (ref) => ref.sheet.conditionalFormats().indexOf(find(ref)),
  },
  links: {
    Custom: (ref, host) => bind(customType, ref, host),
    CustomOrNullObject: (ref, host) => bind(customType, ref, host),
  },
  methods: {
    Delete: (ref) => {
      const { id } = find(ref);
      remove(ref.sheet, (format) => format.id === id);
    },
    GetRange: (ref, _, host) => host.range({ sheet: ref.sheet, area: find(ref).area }),
  },
};

const collectionType: ObjectType<RangeRef> = {
  name: 'ConditionalFormatCollection',
  items: (ref, host) => touching(ref).map(({ id }) => bind(formatType, { sheet: ref.sheet, id }, host)),
  item: ({ sheet }, key, host) => {
    find({ sheet, id: textArgument(key) });
    return bind(formatType, { sheet, id: textArgument(key) }, host);
  },
  methods: {
    Add: (ref, args, host) => add(ref, args[0] as Json, host),
    ClearAll: (ref) => {
      ensureWritable(ref);
      const gone = new Set(touching(ref).map(({ id }) => id));
      remove(ref.sheet, ({ id }) => gone.has(id));
    },
    GetCount: (ref) => touching(ref).length,
    GetItemAt: (ref, args, host) => at(ref, numberArgument(args[0]), host),
  },
};

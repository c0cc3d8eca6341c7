import { invalidArgument } from '../host-error';
import type { BorderEdge, BorderLine, CellStyle } from '../model-parts';
import { textArgument } from './arguments';
import type { HostContext, RangeRef } from './context';
import type { HostObject } from './host-object';
import { bind, type ObjectType } from './object';
import { ensureWritable } from './range-cells';
import { colour, common, styles } from './range-looks';

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

/** Borders of a range. */
export function bordersOf(ref: RangeRef, host: HostContext): HostObject {
  return bind(bordersType, ref, host);
}

const bordersType: ObjectType<RangeRef> = {
  name: 'RangeBorderCollection',
  item: (ref, key, host) => bind(borderType, { ...ref, edge: textArgument(key) }, host),
  items: (ref, host) => OUTER.map((edge) => bind(borderType, { ...ref, edge }, host)),
  methods: {
    GetItem: (ref, args, host) => bind(borderType, { ...ref, edge: textArgument(args[0]) }, host),
    GetCount: () => OUTER.length,
  },
};

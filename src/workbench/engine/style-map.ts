import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type BorderEdge, type BorderLine, type Borders, type CellStyle, PLAIN_STYLE } from '../host/model-parts';

const EDGES: readonly (readonly [BorderEdge, 't' | 'b' | 'l' | 'r'])[] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Thin: BorderStyleTypes.THIN,
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const LINE_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  DashDot: BorderStyleTypes.DASH_DOT,
};

function keyOf<Value>(map: Readonly<Record<string, Value>>, value: Value, otherwise: string): string {
  return Object.keys(map).find((key) => map[key] === value) ?? otherwise;
}

function toLine(line: BorderLine): NonNullable<IBorderData['t']> | null {
  if (line.style === 'None') return null;
  return { s: LINE_STYLES[line.style] ?? LINES[line.weight] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

function fromLine(line: IBorderData['t'], plain: BorderLine): BorderLine {
  if (!line || line.s === BorderStyleTypes.NONE) return plain;
  return {
    style: keyOf(LINE_STYLES, line.s, 'Continuous'),
    weight: keyOf(LINES, line.s, 'Thin'),
    color: line.cl?.rgb ?? '#000000',
  };
}

/** The engine's form of a change of style; only what the change names. */
export function toEngineStyle(patch: Partial<CellStyle>): IStyleData {
  const style: Record<string, unknown> = {};
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.bold !== undefined) style.bl = patch.bold ? 1 : 0;
  if (patch.italic !== undefined) style.it = patch.italic ? 1 : 0;
  if (patch.color !== undefined) style.cl = { rgb: patch.color };
  if (patch.fill !== undefined) style.bg = patch.fill === '' ? null : { rgb: patch.fill };
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.horizontal !== undefined) style.ht = HORIZONTAL[patch.horizontal] ?? HorizontalAlign.UNSPECIFIED;
  if (patch.vertical !== undefined) style.vt = VERTICAL[patch.vertical] ?? VerticalAlign.BOTTOM;
  if (patch.borders !== undefined) style.bd = toBorders(patch.borders);
  return style as IStyleData;
}

function toBorders(borders: Partial<Borders>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [edge, key] of EDGES) {
    const line = borders[edge];
    if (line) result[key] = toLine(line);
  }
  return result;
}

/** A cell's style in the host's words; `locked` is not a matter of the engine's style. */
export function fromEngineStyle(style: IStyleData | null | undefined, locked: boolean): CellStyle {
  if (!style) return { ...PLAIN_STYLE, locked };
  const borders = Object.fromEntries(
    EDGES.map(([edge, key]) => [edge, fromLine(style.bd?.[key], PLAIN_STYLE.borders[edge])]),
  ) as unknown as Borders;
  return {
    fontName: style.ff ?? PLAIN_STYLE.fontName,
    fontSize: style.fs ?? PLAIN_STYLE.fontSize,
    bold: style.bl === 1,
    italic: style.it === 1,
    color: (style.cl?.rgb ?? PLAIN_STYLE.color).toUpperCase(),
    fill: (style.bg?.rgb ?? '').toUpperCase(),
    wrap: style.tb === WrapStrategy.WRAP,
    horizontal: keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
    vertical: keyOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM, 'Bottom'),
    borders,
    locked,
  };
}

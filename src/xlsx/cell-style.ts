import type { BorderSide, CellStyle } from 'hucre';
import { type FileEdge, type FileLine, type FileLook, LINE_STYLES } from './file-look';
import { colorOf, type Palette } from './theme-color';

const EDGES: readonly FileEdge[] = ['top', 'right', 'bottom', 'left'];

function borderOf(borders: NonNullable<FileLook['borders']>): NonNullable<CellStyle['border']> {
  return Object.fromEntries(
    Object.entries(borders).map(([edge, { style, color }]) => [edge, { style, color: { rgb: color } }]),
  );
}

function alignmentOf({ horizontal, vertical, wrap }: FileLook): CellStyle['alignment'] {
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
}

/** Style of the file writer for a look and a number format. */
export function styleOf(look: FileLook, format?: string): CellStyle {
  const { font, fill, borders, locked } = look;
  const { color, ...face } = font ?? {};
  return {
    ...(font && { font: { ...face, ...(color === undefined ? {} : { color: { rgb: color } }) } }),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(borders && { border: borderOf(borders) }),
    alignment: alignmentOf(look),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
}

function fontOf(font: NonNullable<CellStyle['font']>, palette: Palette): NonNullable<FileLook['font']> {
  const { name, size, bold, italic } = font;
  const color = colorOf(font.color, palette);
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(color === null ? {} : { color }),
  };
}

function lineOf(side: BorderSide, palette: Palette): FileLine {
  const known = LINE_STYLES.find((style) => style === side.style);
  const near = side.style.startsWith('medium') ? 'medium' : 'dashDot';
  return { style: known ?? near, color: colorOf(side.color, palette) ?? '000000' };
}

function linesOf(border: CellStyle['border'], palette: Palette): Partial<Record<FileEdge, FileLine>> {
  const lines: Partial<Record<FileEdge, FileLine>> = {};
  for (const edge of EDGES) {
    const side = border?.[edge];
    if (side?.style) lines[edge] = lineOf(side, palette);
  }
  return lines;
}

function fillOf(fill: CellStyle['fill'], palette: Palette): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return colorOf(fill.fgColor, palette);
}

function placeOf(alignment: CellStyle['alignment']): Pick<FileLook, 'horizontal' | 'vertical' | 'wrap'> {
  const { horizontal, vertical, wrapText } = alignment ?? {};
  const side = (['left', 'center', 'right', 'justify'] as const).find((known) => known === horizontal);
  const height = (['top', 'center', 'bottom'] as const).find((known) => known === vertical);
  return {
    ...(side && { horizontal: side }),
    ...(height && { vertical: height }),
    ...(wrapText && { wrap: true }),
  };
}

/** Look of a style of the file reader; theme colours become plain ones. */
export function lookOf(style: CellStyle, palette: Palette): FileLook {
  const borders = linesOf(style.border, palette);
  const fill = fillOf(style.fill, palette);
  return {
    ...(style.font && { font: fontOf(style.font, palette) }),
    ...(fill === null ? {} : { fill }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...placeOf(style.alignment),
    ...(style.protection?.locked === false && { locked: false }),
  };
}

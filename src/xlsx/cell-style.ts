import type { CellStyle } from 'hucre';
import type { CellLook } from '../core/sheet/role-look';

function borderOf(color: string): NonNullable<CellStyle['border']> {
  const side = { style: 'thin', color: { rgb: color } } as const;
  return { top: side, right: side, bottom: side, left: side };
}

function alignmentOf({ horizontal, vertical, wrap }: Partial<CellLook>): CellStyle['alignment'] {
  return {
    ...(horizontal === undefined || horizontal === 'general' ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
}

/** Style of the file writer for a look and a number format; what a look leaves open stays at Excel's default. */
export function styleOf(look: Partial<CellLook>, format?: string): CellStyle {
  const { font, fill, border } = look;
  return {
    ...(font && { font: { name: font.name, size: font.size, bold: font.bold, color: { rgb: font.color } } }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border && { border: borderOf(border) }),
    alignment: alignmentOf(look),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

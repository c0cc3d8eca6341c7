import type { Color } from 'hucre';

/** Colours of a workbook's theme, `RRGGBB`, in the order of the theme part. */
export type Palette = readonly string[];

/** Cells count the first two pairs the other way round: 0 is the light background, 1 the dark text. */
const ORDER = [1, 0, 3, 2];

/** The first 64 colours that old files number instead of naming. */
const INDEXED: readonly string[] = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Lighter for a positive tint, darker for a negative one. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** A colour of a file as `RRGGBB`; null where it is automatic or unknown. */
export function colorOf(color: Color | undefined, palette: Palette): string | null {
  if (!color) return null;
  const themed = color.theme === undefined ? undefined : palette[ORDER[color.theme] ?? color.theme];
  const named = color.rgb ?? themed ?? (color.indexed === undefined ? undefined : INDEXED[color.indexed]);
  const rgb = named?.replace('#', '').slice(-6).toUpperCase();
  if (!rgb || !/^[0-9A-F]{6}$/.test(rgb)) return null;
  return color.tint ? tinted(rgb, color.tint) : rgb;
}

import type { FileEdge, FileLine, FileLook } from '../../../xlsx/file-look';
import type { BorderEdge, BorderLine, Borders, CellStyle } from '../../host/model-parts';
import { PLAIN_STYLE } from '../../host/model-parts';

/** Lines of a file in the words of Excel's API. */
const LINES: Readonly<Record<FileLine['style'], Pick<BorderLine, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
};

const EDGES: readonly (readonly [FileEdge, BorderEdge])[] = [
  ['top', 'EdgeTop'],
  ['right', 'EdgeRight'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function small<Word extends string>(word: string | undefined, known: readonly Word[]): Word | undefined {
  return known.find((candidate) => candidate === word?.toLowerCase());
}

function withHash(color: string): string {
  return `#${color}`;
}

/** `RRGGBB` of a colour of the engine, which may be short or a name for none. */
export function plainColor(color: string): string {
  const hex = color.replace('#', '').toUpperCase();
  if (/^[0-9A-F]{3}$/.test(hex)) return [...hex].map((digit) => digit + digit).join('');
  return /^[0-9A-F]{6}$/.test(hex) ? hex : '';
}

function toBorders(borders: NonNullable<FileLook['borders']>): Borders {
  const lines = EDGES.flatMap(([edge, name]): [BorderEdge, BorderLine][] => {
    const line = borders[edge];
    return line ? [[name, { ...LINES[line.style], color: withHash(line.color) }]] : [];
  });
  return { ...PLAIN_STYLE.borders, ...Object.fromEntries(lines) };
}

function fromLine({ style, weight, color }: BorderLine): FileLine {
  const names = Object.keys(LINES) as FileLine['style'][];
  const exact = names.find((name) => LINES[name].style === style && LINES[name].weight === weight);
  const near = names.find((name) => LINES[name].style === style);
  return { style: exact ?? near ?? 'thin', color: plainColor(color) || '000000' };
}

function fromBorders(borders: Borders): FileLook['borders'] {
  const lines = EDGES.filter(([, name]) => borders[name].style !== 'None');
  return Object.fromEntries(lines.map(([edge, name]) => [edge, fromLine(borders[name])]));
}

/** A look of a file as a style of the host; only what the look says. */
export function toCellStyle({ font, fill, borders, horizontal, vertical, wrap, locked }: FileLook): Partial<CellStyle> {
  return {
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.color !== undefined && { color: withHash(font.color) }),
    ...(fill !== undefined && { fill: withHash(fill) }),
    ...(wrap && { wrap: true }),
    ...(horizontal !== undefined && { horizontal: capital(horizontal) }),
    ...(vertical !== undefined && { vertical: capital(vertical) }),
    ...(borders && { borders: toBorders(borders) }),
    ...(locked === false && { locked: false }),
  };
}

function fontOf({ fontName, fontSize, bold, italic, color }: Partial<CellStyle>): NonNullable<FileLook['font']> {
  return {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(color !== undefined && { color: plainColor(color) || '000000' }),
  };
}

/** A style of the host as a look of a file; only what differs from a plain cell is given. */
export function toFileLook(style: Partial<CellStyle>): FileLook {
  const font = fontOf(style);
  const fill = plainColor(style.fill ?? '');
  const horizontal = small(style.horizontal, ['left', 'center', 'right', 'justify'] as const);
  const vertical = small(style.vertical, ['top', 'center', 'bottom'] as const);
  return {
    ...(Object.keys(font).length > 0 && { font: { name: PLAIN_STYLE.fontName, size: PLAIN_STYLE.fontSize, ...font } }),
    ...(fill !== '' && { fill }),
    ...(style.borders && { borders: fromBorders(style.borders) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.wrap && { wrap: true }),
    ...(style.locked === false && { locked: false }),
  };
}

/** Named characters of HTML that tables of figures use; others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ge: '≥',
  geq: '≥',
  ges: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  les: '≤',
  leqslant: '≤',
  ne: '≠',
  equals: '=',
  percnt: '%',
  permil: '‰',
  plusmn: '±',
  times: '×',
  divide: '÷',
  minus: '−',
  asymp: '≈',
  deg: '°',
  sup2: '²',
  sup3: '³',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  yen: '¥',
  frac12: '½',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  colon: ':',
  comma: ',',
  period: '.',
  num: '#',
  sol: '/',
  vert: '|',
  ast: '*',
  dollar: '$',
  bsol: '\\',
  Tab: '\t',
  NewLine: '\n',
  zwnj: '',
  zwj: '',
  zwsp: '',
  shy: '',
  copy: '©',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,11}));/g;

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

/** Text with its character references (`&ge;`, `&#8805;`, `&#x2265;`) as the characters; unknown names stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number(decimal));
    if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
    return (name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? written;
  });
}

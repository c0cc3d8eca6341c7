/** Commands of LaTeX that published tables hold in the place of signs. */
const SIGNS: Readonly<Record<string, string>> = {
  ge: '≥',
  geq: '≥',
  geqq: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  leqq: '≤',
  leqslant: '≤',
  gt: '>',
  lt: '<',
  eq: '=',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  pm: '±',
  times: '×',
  div: '÷',
  cdot: '·',
  sim: '~',
  circ: '°',
  degree: '°',
  permil: '‰',
  ldots: '…',
  cdots: '…',
  to: '→',
  rightarrow: '→',
  quad: ' ',
  qquad: ' ',
  left: '',
  right: '',
  mathrm: '',
  mathbf: '',
  mathit: '',
  mathsf: '',
  text: '',
  textbf: '',
  textit: '',
  textrm: '',
  mbox: '',
  operatorname: '',
  displaystyle: '',
};

/** A blank behind a command only ends its name. */
const COMMAND = /\\([A-Za-z]{2,14})\s?/g;
const ESCAPED = /\\([%$#&_{}])/g;
const THIN_BLANK = /\\[,;:! ]/g;
const FORMULA = /\$\$?([^$\n]{1,200})\$\$?/g;
const BARE_NUMBER = /^\s*[≥≤><=＝]?\s*[\d.,]{1,20}\s*%?\s*$/;
const BRACKETED = /\\[([]|\\[)\]]/g;

/** Signs of a formula: commands, braces and raised marks give way to the characters that are meant. */
function plainFormula(text: string): string {
  return text
    .replace(COMMAND, (written, name: string) => (Object.hasOwn(SIGNS, name) ? (SIGNS[name] ?? '') : written))
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\^(?=°)/g, '')
    .replace(THIN_BLANK, ' ')
    .replace(ESCAPED, '$1')
    .replace(BRACKETED, '');
}

/** Only commands that stand for a sign, outside of `$…$`: braces and `^` may be a person's own. */
function plainCommands(text: string): string {
  return text
    .replace(COMMAND, (written, name: string) => (Object.hasOwn(SIGNS, name) && SIGNS[name]?.trim()) || written)
    .replace(ESCAPED, '$1');
}

/** LaTeX in plain signs: `$\geq 100\%$` is `≥100%`; `$` that encloses no formula stays. */
export function withoutLatex(text: string): string {
  const isMarked = text.includes('\\') || text.includes('$');
  if (!isMarked) return text;
  const delimited = text.replace(/\\\(([^\n]{1,200}?)\\\)/g, (_, inner: string) => `$${inner}$`);
  const plain = delimited.replace(FORMULA, (written, inner: string) =>
    inner.includes('\\') || BARE_NUMBER.test(inner) ? plainFormula(inner).trim() : written,
  );
  return plain.includes('\\') ? plainCommands(plain) : plain;
}

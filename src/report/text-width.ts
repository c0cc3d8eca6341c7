/** Characters that take two columns in a terminal: CJK, full-width forms, Hangul, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const COMBINING = /\p{M}/u;

/** Columns that a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1;
  return width;
}

/** Text filled up with blanks to `width` columns: behind it, or before it for `end`. */
export function padText(text: string, width: number, side: 'start' | 'end' = 'start'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'start' ? text + blanks : blanks + text;
}

/** Cell text on one line of a terminal: no line breaks and no control characters that could steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Columns of texts as lines: every column as wide as its widest text; columns named in `right` end flush. */
export function alignedLines(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, textWidth(text))));
  return rows.map((row) =>
    row
      .map((text, column) => padText(text, widths[column] ?? 0, right.has(column) ? 'end' : 'start'))
      .join('  ')
      .trimEnd(),
  );
}

import { sheetsOfText } from '../../../src/core/text/sheets-of-text';

const MANY = 100_000;

/** Each of these would take minutes if any step looked at the text again and again. */
test.each<[string, string]>([
  ['open tags', '<table>'.repeat(MANY)],
  ['nested inline tags that are closed by others', `<table><tr><td>${'<b>'.repeat(MANY)}${'</i>'.repeat(MANY)}`],
  ['tags that never end', `<table>${'<td '.repeat(MANY)}`],
  ['quotes that never end', `<table>${'<td a="\'>'.repeat(MANY)}`],
  ['comments that never end', `<table>${'<!-- '.repeat(MANY)}`],
  ['scripts that never end', `<table>${'<script>'.repeat(MANY)}`],
  ['cells that span everything', `<table>${'<tr><td rowspan=65000 colspan=1000>x</td></tr>'.repeat(2000)}`],
  [
    'many spans in one row',
    `<table><tr>${'<td rowspan=65000 colspan=900>x'.repeat(2000)}${'<tr><td>y'.repeat(20_000)}`,
  ],
  ['quotes in tabs', '"\t'.repeat(MANY)],
  ['doubled quotes', `a\t${'""'.repeat(MANY)}`],
  ['quotes in commas', `a,b\n${'"x'.repeat(MANY)}`],
  ['rows that break off', `a\tb\tc\td\n${'x\ty\n'.repeat(MANY)}`],
  ['lines that go on', `a\tb\n1\t一、产出指标\n${'1.次数\n'.repeat(MANY)}`],
  ['pipes', '|'.repeat(MANY)],
  ['dollars', `a\t${'$\\geq '.repeat(MANY)}`],
  ['backslashes', `a\t${'\\('.repeat(MANY)}`],
  ['asterisks', `a\t${'**x '.repeat(MANY)}`],
  ['ampersands', `a\t${'&#x'.repeat(MANY)}`],
  ['blanks', `a${' '.repeat(MANY)}b\nc${' '.repeat(MANY)}d`],
  ['wide blanks between characters', '中\n \t'.repeat(MANY)],
  ['columns between blanks', `${'a  '.repeat(MANY)}\n${'b  '.repeat(MANY / 2)}`],
  ['line breaks', '\n'.repeat(MANY)],
  ['hyphens', `${'-'.repeat(MANY)}\na\tb`],
])('%s cost no more than their length', (_, text) => {
  expect(sheetsOfText(text, '粘贴').length).toBeLessThanOrEqual(MANY);
});

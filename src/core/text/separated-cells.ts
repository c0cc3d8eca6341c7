import { alignedRecords, blankCells } from './aligned-cells';
import { pipeCells } from './markdown-table';

/** What stands between the cells of a text. */
export type Separator = 'tab' | 'pipe' | 'comma' | 'semicolon' | 'blanks' | 'none';

const CHARACTER: Readonly<Partial<Record<Separator, string>>> = { tab: '\t', comma: ',', semicolon: ';' };
/** So many lines tell how a text is separated. */
const SAMPLE_LINES = 2000;

interface Tally {
  readonly lines: number;
  /** Share of the lines that have the commonest number of cells. */
  readonly agreement: number;
}

function tally(lines: readonly string[], cellsOf: (line: string) => number): Tally {
  const counts = new Map<number, number>();
  let split = 0;
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells < 2) continue;
    split += 1;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return { lines: split, agreement: split === 0 ? 0 : Math.max(...counts.values()) / split };
}

function has(line: string, character: string): number {
  let count = 1;
  for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) count += 1;
  return count;
}

function sampleOf(text: string): string[] {
  return text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
}

/** Share of the records that have the commonest number of cells; 0 where there are not even two of them. */
function shareOf(text: string, separator: Separator): number {
  const records = separatedRecords(text, separator);
  const { lines, agreement } = tally(
    records.map((cells) => String(cells.length)),
    Number,
  );
  return lines < 2 && records.length > 1 ? 0 : (lines * agreement) / records.length;
}

/** Tabs and pipes never stand in a text by chance; commas and blanks do, so they must cut most lines alike. */
export function separatorOf(text: string): Separator {
  const lines = sampleOf(text);
  const tabs = tally(lines, (line) => has(line, '\t'));
  const pipes = tally(lines, (line) => pipeCells(line).length);
  if (tabs.lines > 0 && (tabs.lines >= pipes.lines || (tabs.lines >= 2 && tabs.agreement >= 0.5))) return 'tab';
  if (pipes.lines > 0) return 'pipe';
  for (const separator of ['comma', 'semicolon'] as const) {
    if (lines.length >= 2 && shareOf(lines.join('\n'), separator) >= 0.4) return separator;
  }
  return tally(lines, (line) => blankCells(line).length).lines >= 2 ? 'blanks' : 'none';
}

/** The separator of a text that calls itself comma-separated, as many a semicolon or tab does too. */
export function commaOrOther(text: string): Separator {
  const sample = sampleOf(text).join('\n');
  const shares = (['comma', 'tab', 'semicolon'] as const).map((separator) => ({
    separator,
    share: shareOf(sample, separator),
  }));
  return shares.reduce((best, one) => (one.share > best.share ? one : best)).separator;
}

/** Reads quoted and plain cells; a quote that no cell ends with is a character of the text. */
class RecordReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  records(): string[][] {
    const records: string[][] = [];
    while (this.at < this.text.length) records.push(this.record());
    return records;
  }

  private record(): string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.text[this.at] === '"' ? (this.quoted() ?? this.plain()) : this.plain());
      const ended = this.text[this.at];
      this.at += 1;
      if (ended !== this.separator) return cells;
    }
  }

  private plain(): string {
    const start = this.at;
    while (this.at < this.text.length && this.text[this.at] !== this.separator && this.text[this.at] !== '\n')
      this.at += 1;
    return this.text.slice(start, this.at);
  }

  private quoted(): string | null {
    const parts: string[] = [];
    let from = this.at + 1;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) return null;
      parts.push(this.text.slice(from, quote));
      const next = this.text[quote + 1];
      if (next === '"') {
        parts.push('"');
        from = quote + 2;
        continue;
      }
      if (next !== undefined && next !== this.separator && next !== '\n') return null;
      this.at = quote + 1;
      return parts.join('');
    }
  }
}

/** Records of text between separators; cells in quotes may hold separators and line breaks, as Excel copies them. */
export function separatedRecords(text: string, separator: Separator): string[][] {
  if (separator === 'pipe') return text.split('\n').map(pipeCells);
  if (separator === 'blanks') return alignedRecords(text.split('\n'));
  const character = CHARACTER[separator];
  return character === undefined ? text.split('\n').map((line) => [line]) : new RecordReader(text, character).records();
}

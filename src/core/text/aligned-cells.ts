/** A run of text in a line, and how far from the line's start it stands; wide characters take two places. */
interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;
/** Wider tables are not aligned by hand. */
const MOST_COLUMNS = 200;
/** Runs of two blanks and more, or of one wide blank, part cells. */
const RUN = /(?:[^ \u3000]| (?! |\u3000|$))+/g;

function placesOf(text: string): number {
  let places = 0;
  for (const character of text) places += WIDE.test(character) || character === '\u3000' ? 2 : 1;
  return places;
}

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  let places = 0;
  for (const match of line.matchAll(RUN)) {
    places += placesOf(line.slice(at, match.index));
    const start = places;
    places += placesOf(match[0]);
    at = match.index + match[0].length;
    const text = match[0].trim();
    if (text !== '') runs.push({ text, start, end: places });
  }
  return runs;
}

/** How far a run stands from a column; 0 where they stand over each other. */
function distance(run: Run, column: Run): number {
  return Math.max(0, run.start - column.end, column.start - run.end);
}

/** Puts the runs of a line under the columns of the header, from left to right; null where they do not fit. */
function underHeader(runs: readonly Run[], header: readonly Run[]): string[] | null {
  const cells: string[] = [];
  for (const [index, run] of runs.entries()) {
    const last = header.length - (runs.length - index);
    let best = cells.length;
    for (let column = cells.length + 1; column <= last; column += 1) {
      const [nearest, other] = [header[best], header[column]];
      if (nearest && other && distance(run, other) < distance(run, nearest)) best = column;
    }
    if (best > last) return null;
    while (cells.length < best) cells.push('');
    cells.push(run.text);
  }
  return cells;
}

/** Cells between runs of blanks. */
export function blankCells(line: string): string[] {
  return runsOf(line).map(({ text }) => text);
}

/**
 * Rows of a table whose columns were aligned with blanks, as PDF viewers and typists write it: where a line has fewer cells
 * than the widest one above, each stands under the column that it is written under.
 */
export function alignedRecords(lines: readonly string[]): string[][] {
  let header: readonly Run[] = [];
  return lines.map((line) => {
    const runs = runsOf(line);
    if (runs.length <= 1) return [line.trim()];
    if (runs.length >= header.length || header.length > MOST_COLUMNS) {
      if (runs.length > header.length) header = runs;
      return runs.map(({ text }) => text);
    }
    return underHeader(runs, header) ?? runs.map(({ text }) => text);
  });
}

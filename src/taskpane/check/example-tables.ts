import type { RuleExample } from '../../messages/pages/example';
import { exampleParts, type ExampleLines } from '../../messages/pages/example-lines';

/** A cell of an example; what the right one has other than the wrong one is marked in it. */
export interface ExampleCell {
  readonly text: string;
  readonly isChanged: boolean;
}

/** A part of an example as a small table. */
export interface ExampleTable {
  /** Null where the lines have no header. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly ExampleCell[])[];
}

export interface ExampleTables {
  readonly wrong: readonly ExampleTable[];
  readonly right: readonly ExampleTable[];
}

/** 三级指标 to 度量单位: without them nobody knows the indicator again. */
const ALWAYS_SHOWN: ReadonlySet<number> = new Set([2, 3, 4, 5]);

/**
 * Wrong and right example as tables that fit into a narrow pane: of the columns of indicators those that tell which one it
 * is, and those in which the two differ; of the lines of a sheet those that differ, with what is around them.
 */
export function exampleTables({ wrong, right }: RuleExample): ExampleTables {
  const [before, after] = withoutEqualLines(exampleParts(wrong), exampleParts(right));
  return {
    wrong: before.map((part, index) => tableOf(part, after[index] ?? null, false)),
    right: after.map((part, index) => tableOf(part, before[index] ?? null, true)),
  };
}

/** Of sheets with the same number of lines those that differ, each with the lines above and below it. */
function withoutEqualLines(
  wrong: readonly ExampleLines[],
  right: readonly ExampleLines[],
): readonly [readonly ExampleLines[], readonly ExampleLines[]] {
  const cut = (part: ExampleLines, other: ExampleLines | undefined): ExampleLines => {
    if (part.hasHeader || !other || other.lines.length !== part.lines.length) return part;
    const differs = part.lines.map((line, index) => line.join('|') !== other.lines[index]?.join('|'));
    const isNear = (index: number): boolean => [index - 1, index, index + 1].some((near) => differs[near]);
    // Parts that only say where both stand (the project) and equal sheets are shown whole.
    return differs.includes(true) ? { ...part, lines: part.lines.filter((_, index) => isNear(index)) } : part;
  };
  return [wrong.map((part, index) => cut(part, right[index])), right.map((part, index) => cut(part, wrong[index]))];
}

function tableOf(part: ExampleLines, other: ExampleLines | null, marks: boolean): ExampleTable {
  const shown = columnsOf(part, other);
  const body = part.hasHeader ? part.lines.slice(1) : part.lines;
  const otherBody = other === null ? [] : other.hasHeader ? other.lines.slice(1) : other.lines;
  const isAligned = otherBody.length === body.length;
  const otherLines = new Set(otherBody.map((line) => line.join('|')));
  const rows = body.map((line, index) =>
    shown.map((column): ExampleCell => {
      const text = line[column] ?? '';
      const isOther = isAligned ? otherBody[index]?.[column] !== text : !otherLines.has(line.join('|'));
      return { text, isChanged: marks && other !== null && isOther && text !== '' };
    }),
  );
  return { header: part.hasHeader ? shown.map((column) => part.lines[0]?.[column] ?? '') : null, rows };
}

function columnsOf(part: ExampleLines, other: ExampleLines | null): readonly number[] {
  const width = Math.max(...part.lines.map(({ length }) => length));
  const all = Array.from({ length: width }, (_, column) => column);
  if (!part.hasHeader) return all.filter((column) => part.lines.some((line) => (line[column] ?? '') !== ''));
  const texts = ({ lines }: ExampleLines, column: number): string =>
    JSON.stringify(lines.slice(1).map((line) => line[column]));
  return all.filter(
    (column) => ALWAYS_SHOWN.has(column) || !other?.hasHeader || texts(part, column) !== texts(other, column),
  );
}

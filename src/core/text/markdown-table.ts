const RULE_CELL = /^:?[-–—─━=]{1,200}:?$/;
const DRAWN_LINE = /^[+|\-=:_─━═┌┬┐└┴┘├┼┤│┃╔╗╚╝╠╣╬╦╩║*\s]{3,5000}$/;
const HEADING = /^ {0,3}#{1,6}\s+/;

/** Row of `---` between the header of a Markdown table and its body, or a line of a drawn frame: nothing of the table. */
export function isRule(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (cells.length === 1) return DRAWN_LINE.test(filled[0] ?? '');
  return filled.length >= 2 && filled.every((cell) => RULE_CELL.test(cell));
}

/** A heading or quotation of Markdown as plain text. */
export function withoutHeading(line: string): string {
  return line.replace(HEADING, '').replace(/^ {0,3}>\s?/, '');
}

/** Cells of a row of pipes, with or without outer pipes; `\|` is a pipe of the text. */
export function pipeCells(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)[|│┃║｜]/);
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

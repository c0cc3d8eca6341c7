import type { Example } from './example';

/** An example as people see it: cells of lines, the first line a header where `hasHeader`. */
export interface ExampleLines {
  readonly lines: readonly (readonly string[])[];
  readonly hasHeader: boolean;
}

const HEADER = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'];
const WEIGHTS = ['权重', '指标方向性'];
/** Notation of merged cells. */
const MERGED = /^[\^<]$/;

/** Cells without what is notation only: merged cells are blank, quoted texts lose their quotes. */
function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => {
    const text = cell.trim().replaceAll('\\n', '\n');
    if (MERGED.test(text)) return '';
    return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  });
}

function projectLines(project: {
  readonly name?: string;
  readonly amount?: string;
  readonly goal?: string;
}): string[][] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['项目名称', project.name],
    ['预算数', project.amount && `${project.amount} 万元`],
    ['年度目标', project.goal],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

function rowsOf(rows: readonly string[], weights: boolean): string[][] {
  return rows.length === 0 ? [] : [[...HEADER, ...(weights ? WEIGHTS : [])], ...rows.map(cellsOf)];
}

/**
 * The parts of an example, each a small table: what is left out of an example stands as it is in a right table and is not
 * shown.
 */
export function exampleParts(example: Example): readonly ExampleLines[] {
  if ('rows' in example) {
    const { rows, weights = false, project = {}, others = [] } = example;
    return [{ ...project, rows }, ...others].flatMap(({ rows: own = [], ...one }) => parts(one, rowsOf(own, weights)));
  }
  if ('text' in example) {
    const items = example.text.split('\n').map((line) => [line]);
    return [...parts(example.project ?? {}, []), { lines: items, hasHeader: false }];
  }
  return [example.sheet, ...(example.others ?? [])].map((sheet) => ({
    lines: sheet
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(cellsOf),
    hasHeader: false,
  }));
}

function parts(project: Parameters<typeof projectLines>[0], rows: string[][]): ExampleLines[] {
  const about = projectLines(project);
  return [
    ...(about.length > 0 ? [{ lines: about, hasHeader: false }] : []),
    ...(rows.length > 0 ? [{ lines: rows, hasHeader: true }] : []),
  ];
}

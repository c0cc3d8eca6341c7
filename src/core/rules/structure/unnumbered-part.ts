import type { Project } from '../../table/table';
import { numberedAmounts } from '../amounts/numbered-parts';

const NEXT_PART = /^[\s）)]{0,2}[。；;\n]\s*/;
/** The sum of the list, and what only explains a part. */
const NO_PART = /^(?:以上|合计|总计|共计|小计|总|共|其中|其余|剩余|包括|含|上述)|合计|总计|共计/;
const LONGEST = 40;

/**
 * What stands behind the last numbered part of a goal and names an amount as the others do, behind the end of a sentence
 * (12、改版升级费22.13万元。专线改造2.26万元。); null where there is none.
 */
export function unnumberedPart(project: Project): string | null {
  const [numbered, next] = numberedAmounts(project)?.last ?? [];
  if (!numbered || !next) return null;
  const between = project.goal.slice(numbered.end, next.start);
  const mark = NEXT_PART.exec(between);
  const name = mark ? between.slice(mark[0].length).trim() : '';
  return name === '' || name.length > LONGEST || /[。；;\n]/.test(name) || NO_PART.test(name) ? null : name;
}

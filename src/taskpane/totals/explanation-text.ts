import { cellAddress } from '../../core/sheet/address';
import type { Explanation } from '../../core/totals/reconciliation';
import type { Strings } from '../strings/strings';

/** Projects that an explanation is about, as indices in the table, each once. */
export function projectsOf(explanation: Explanation): readonly number[] {
  switch (explanation.kind) {
    case 'duplicates':
      return [...new Set(explanation.pairs.flatMap(({ kept, repeated }) => [kept, repeated]))].sort((a, b) => a - b);
    case 'projects':
    case 'amount-missing':
      return explanation.projects;
    case 'unit':
      return explanation.project === undefined ? [] : [explanation.project];
    case 'elsewhere':
    case 'gap':
      return [];
  }
}

/** `8`, or `8–11` for several. */
function numbersText(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/**
 * What makes up a difference, as a sentence. `offset` is the number of projects in the tables before this one:
 * projects are counted over the whole file.
 */
export function explanationText(explanation: Explanation, offset: number, strings: Strings): string {
  const items = (indices: readonly number[]): string =>
    indices.length === 0 ? '' : strings.common.items(indices.map((index) => offset + index + 1));
  switch (explanation.kind) {
    case 'duplicates':
      return strings.totals.duplicates(
        items(explanation.pairs.map((pair) => pair.repeated)),
        items(explanation.pairs.map((pair) => pair.kept)),
      );
    case 'projects':
      return strings.totals.surplus(items(explanation.projects));
    case 'unit':
      return strings.totals.unitMistake(items(projectsOf(explanation)));
    case 'amount-missing':
      return strings.totals.missing(items(explanation.projects));
    case 'elsewhere':
      return strings.totals.elsewhere(cellAddress(explanation.at.row, explanation.at.column), explanation.text);
    case 'gap':
      return strings.totals.gap(numbersText(explanation.first, explanation.last));
  }
}

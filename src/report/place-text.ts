import type { Finding, FindingPlace } from '../core/check/finding';
import { MOST_PLACES } from './text-style';
import type { ReportWords } from './words';
import { oneLine } from './text-width';

/** Cells as a person reads them: each once, the sheet where it is another one than that of the text before. */
function cellTexts(places: readonly FindingPlace[], knownSheet: string | null): string[] {
  const seen = new Set<string>();
  let present = knownSheet;
  return places.flatMap(({ sheet, cell }) => {
    const key = `${sheet}!${cell}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const text = sheet === present ? cell : `${oneLine(sheet)}!${cell}`;
    present = sheet;
    return [text];
  });
}

/**
 * Where the findings of a line stand: the first few cells and how many findings there are; items of one text share its
 * cell. `knownSheet` is the sheet that the reader knows already; null where every sheet is to be named.
 */
export function placesText(findings: readonly Finding[], knownSheet: string | null, words: ReportWords): string {
  const cells = cellTexts(
    findings.map(({ place }) => place),
    knownSheet,
  );
  const isAll = cells.length <= MOST_PLACES && cells.length === findings.length;
  return words.places(cells.slice(0, MOST_PLACES), isAll ? cells.length : findings.length);
}

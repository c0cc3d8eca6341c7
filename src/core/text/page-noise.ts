const PAGE_NUMBER =
  /^(?:第\s*\d{1,4}\s*页\s*[,，/／]?\s*(?:[（(]?\s*共\s*\d{1,4}\s*页\s*[)）]?)?|共\s*\d{1,4}\s*页\s*[,，/／]?\s*第\s*\d{1,4}\s*页|[-—–－─]{1,3}\s*\d{1,4}\s*[-—–－─]{1,3}|Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4}|[ivx]{1,5}\.?)$/i;
const LONGEST = 40;

/** A line of a printed page that only numbers it: `第 3 页 共 9 页`, `- 3 -`, `3 / 9`. */
export function isPageNumber(line: string): boolean {
  const text = line.trim();
  return text.length > 0 && text.length <= LONGEST && PAGE_NUMBER.test(text);
}

import { strFromU8, unzipSync } from 'fflate';

/** Small parts of an .xlsx file as text; of the others only the name. */
export type FileParts = Readonly<Record<string, string>>;

/** Parts whose text is looked at: the largest, sheets and texts, are left to the reader. */
const SMALL = /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|customXml\/item\d+\.xml)$/;

/** Names of all parts with the text of those that are looked at. */
export function partsOf(bytes: Uint8Array): FileParts {
  const names: string[] = [];
  const texts = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return SMALL.test(name);
    },
  });
  return Object.fromEntries(names.map((name) => [name, texts[name] ? strFromU8(texts[name]) : '']));
}

/** Names that no dialog shows. */
export function hiddenNamesOf(parts: FileParts): ReadonlySet<string> {
  const tags = parts['xl/workbook.xml']?.match(/<definedName\b[^>]*>/g) ?? [];
  const hidden = tags.filter((tag) => /\bhidden="(?:1|true)"/.test(tag));
  return new Set(hidden.flatMap((tag) => /\bname="([^"]+)"/.exec(tag)?.[1] ?? []));
}

/** Custom XML parts that the workbook points to, in the order of their numbers. */
export function customXmlOf(parts: FileParts): readonly string[] {
  const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
  return Object.entries(parts)
    .filter(([name, text]) => /^customXml\/item\d+\.xml$/.test(name) && text !== '' && relations.includes(name))
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([, text]) => text);
}

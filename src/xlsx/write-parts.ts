import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NameDump } from './workbook-dump';

const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

type Parts = Record<string, Uint8Array>;

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(change(strFromU8(part)));
}

/** The library cannot hide names. */
function hideNames(parts: Parts, hidden: ReadonlySet<string>): void {
  edit(parts, WORKBOOK, (xml) =>
    xml.replace(/<definedName name="([^"]+)"/g, (start, name: string) =>
      hidden.has(name) ? `${start} hidden="1"` : start,
    ),
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`;
}

/** The id of a custom XML part only has to differ from the others in the file. */
function itemId(number: number): string {
  return `{6A1C0000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
}

/** The library writes no custom XML. */
function addCustomXml(parts: Parts, documents: readonly string[]): void {
  documents.forEach((xml, index) => {
    const number = index + 1;
    const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
    parts[item] = strToU8(xml);
    parts[properties] = strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="${itemId(number)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    const own = relation('rId1', 'customXmlProps', `itemProps${number}.xml`);
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}">${own}</Relationships>`,
    );
    edit(parts, WORKBOOK_RELATIONS, (text) =>
      text.replace(
        '</Relationships>',
        `${relation(`rIdCustomXml${number}`, 'customXml', `../${item}`)}</Relationships>`,
      ),
    );
    edit(parts, CONTENT_TYPES, (text) =>
      text.replace('</Types>', `<Override PartName="/${properties}" ContentType="${PROPERTIES_TYPE}"/></Types>`),
    );
  });
}

/** The file with what the workbook library cannot write: hidden names and custom XML parts. */
export function withOwnParts(file: Uint8Array, names: readonly NameDump[], customXml: readonly string[]): Uint8Array {
  const hidden = new Set(names.filter((name) => name.hidden).map(({ name }) => name));
  if (hidden.size === 0 && customXml.length === 0) return file;
  const parts = unzipSync(file);
  hideNames(parts, hidden);
  addCustomXml(parts, customXml);
  return zipSync(parts);
}

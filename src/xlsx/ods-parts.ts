import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Unreadable } from './read-outcome';
import type { SheetExtras } from './to-sheet';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const NEEDED = new Set(['mimetype', 'content.xml', 'META-INF/manifest.xml']);

const EMPTY_CELL = /<table:table-cell\b([^>]*)\/>/g;
const MEANING = /\b(?:office:value|office:string-value|table:formula|number-(?:rows|columns)-spanned)/;
const REPEATED = /table:number-columns-repeated="\d+"/;

/** Repeated print rows and outline groups wrap their rows; the workbook library would not see rows inside. */
const ROW_WRAPPER = /<\/?table:(?:table-header-rows|table-rows|table-row-group)\b[^>]*>/g;

/** Empty cells keep only how often they stand side by side: a format over a million rows is no content. */
function slimContent(xml: string): string {
  return xml.replace(ROW_WRAPPER, '').replace(EMPTY_CELL, (cell, attributes: string) => {
    if (MEANING.test(attributes)) return cell;
    const repeated = REPEATED.exec(attributes)?.[0];
    return repeated ? `<table:table-cell ${repeated}/>` : '<table:table-cell/>';
  });
}

const HIDDEN_STYLE =
  /<style:style\b[^>]*style:name="([^"]+)"[^>]*style:family="table"[^>]*>\s*<style:table-properties[^>]*table:display="false"/g;
const TABLE = /<table:table\s([^>]*)>/g;

/** Which sheets are hidden, in the order of the file. */
function visibilities(xml: string): SheetExtras[] {
  const hidden = new Set(Array.from(xml.matchAll(HIDDEN_STYLE), ([, style]) => style));
  return Array.from(xml.matchAll(TABLE), ([, attributes = '']) => {
    const style = /table:style-name="([^"]+)"/.exec(attributes)?.[1];
    return { visibility: hidden.has(style) ? 'hidden' : 'visible' };
  });
}

/** What is read of an OpenDocument spreadsheet: its cells, packed anew, and which sheets are hidden. */
export interface OdsParts {
  readonly bytes: Uint8Array;
  readonly extras: readonly SheetExtras[];
}

/**
 * The cells of an OpenDocument spreadsheet without those that hold only a format; null where the archive is another
 * kind of document. Throws `Unreadable` for one that needs a password.
 */
export function readOdsParts(archive: Uint8Array): OdsParts | null {
  const parts = unzipSync(archive, { filter: ({ name }) => NEEDED.has(name) });
  const { mimetype, 'content.xml': content, 'META-INF/manifest.xml': manifest } = parts;
  if (!mimetype || !content || !strFromU8(mimetype).trim().startsWith(SPREADSHEET)) return null;
  if (manifest && strFromU8(manifest).includes('encryption-data')) throw new Unreadable('encrypted', 'OpenDocument');
  const xml = strFromU8(content);
  const bytes = zipSync({ mimetype, 'content.xml': strToU8(slimContent(xml)) }, { level: 0 });
  return { bytes, extras: visibilities(xml) };
}

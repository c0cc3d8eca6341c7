import { htmlTokens } from './html-tokens';
import type { HtmlToken } from './html-tokens';
import { MarkupText } from './inline-markup';
import { TableBuilder } from './html-table';
import type { PagePart } from './page-part';

/** Tables in tables in tables … are somebody's page design; deeper ones count as text of their cell. */
const DEEPEST = 12;
const TABLE_TAGS = new Set(['table', 'tr', 'td', 'th', 'caption', 'thead', 'tbody', 'tfoot', 'col', 'colgroup']);
/** Without these the text is a person's, with tables of HTML in it: its lines are lines. */
const PAGE = /<(?:html|body|head|div|!doctype)[\s>]/i;
const ROWS = new Set(['thead', 'tbody', 'tfoot']);

/** Texts and tables in the order in which they are closed; a table inside a cell belongs to the cell first. */
class PageBuilder {
  private readonly text: MarkupText;
  private readonly open: TableBuilder[] = [];
  private readonly parts: PagePart[] = [];
  private ignoredDepth = 0;

  constructor(keepsLines: boolean) {
    this.text = new MarkupText(keepsLines);
  }

  take(token: HtmlToken): void {
    if (token.kind !== 'text' && TABLE_TAGS.has(token.name)) this.takeTableTag(token);
    else (this.open.at(-1)?.text ?? this.text).take(token);
  }

  finish(): readonly PagePart[] {
    while (this.open.length > 0) this.closeTable();
    this.flushText();
    return this.parts;
  }

  private takeTableTag(token: Exclude<HtmlToken, { kind: 'text' }>): void {
    if (token.name === 'table') {
      if (token.kind === 'open') this.openTable();
      else if (this.ignoredDepth > 0) this.ignoredDepth -= 1;
      else this.closeTable();
      return;
    }
    const table = this.open.at(-1);
    if (!table) this.openWithoutTable(token);
    else if (this.ignoredDepth > 0) table.text.take(token);
    else if (token.kind === 'open') table.open(token.name, token.attributes);
    else table.close(token.name);
  }

  /** Clipboards cut tables out without their `<table>`. */
  private openWithoutTable(token: Exclude<HtmlToken, { kind: 'text' }>): void {
    if (token.kind === 'close' || !(token.name === 'tr' || ROWS.has(token.name))) return;
    this.openTable();
    this.open.at(-1)?.open(token.name, token.attributes);
  }

  private openTable(): void {
    if (this.open.length >= DEEPEST) {
      this.ignoredDepth += 1;
      return;
    }
    if (this.open.length === 0) this.flushText();
    this.open.push(new TableBuilder());
  }

  private closeTable(): void {
    const builder = this.open.pop();
    if (!builder) return;
    const parts = builder.finish();
    const outer = this.open.at(-1);
    if (outer) outer.takeNested(parts);
    else for (const part of parts) this.parts.push(part);
  }

  private flushText(): void {
    const text = this.text.finish();
    if (text.trim() !== '') this.parts.push({ kind: 'text', text });
  }
}

/** Texts and tables of a web page or of a clipboard's HTML. Never throws; nothing is run or fetched. */
export function readHtml(html: string): readonly PagePart[] {
  const page = new PageBuilder(!PAGE.test(html));
  for (const token of htmlTokens(html)) page.take(token);
  return page.finish();
}

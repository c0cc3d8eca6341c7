import type { Locale } from '../catalogue';
import { enUS } from './en-US';
import type { RuleExample } from './example';
import { examples } from './examples';
import type { RulePage, RulePages } from './page';
import { zhCN } from './zh-CN';

export type { Example, RuleExample } from './example';

/** All pages by language; the tests walk through them. */
export const pages: Readonly<Record<Locale, RulePages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Page of a rule in the wanted language, else in Chinese; null for a code without one. Views load this room on demand. */
export function pageOf(code: string, locale: Locale): RulePage | null {
  return own(pages[locale], code) ?? own(zhCN, code);
}

/** Wrong and right example of a rule; null for a code without one. */
export function exampleOf(code: string): RuleExample | null {
  return own(examples, code);
}

/** Own properties only: a code comes from outside and could be called `constructor`. */
function own<T>(entries: Readonly<Record<string, T>>, code: string): T | null {
  return Object.hasOwn(entries, code) ? (entries[code] ?? null) : null;
}

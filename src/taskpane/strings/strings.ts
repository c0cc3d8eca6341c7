import type { Locale } from '../../messages/catalogue';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Every text of the pane itself; the texts of rules are in the catalogue of messages. */
export type Strings = typeof zhCN;

const byLocale: Readonly<Record<Locale, Strings>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Texts of the pane in a language. */
export function stringsOf(locale: Locale): Strings {
  return byLocale[locale];
}

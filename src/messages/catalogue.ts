import type { Finding, Fix, MessageArg, MessageArgs } from '../core/check/finding';
import { enUS } from './en-US';
import type { MessageEntry, MessageFamily } from './entry';
import { zhCN } from './zh-CN';

export type Locale = 'zh-CN' | 'en-US';

/** All texts by locale; the tests walk through them. */
export const catalogues: Readonly<Record<Locale, MessageFamily>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Own properties only: a key comes from data and could be called `constructor`. */
function entryIn(locale: Locale, key: string): MessageEntry | null {
  const family = catalogues[locale];
  return Object.hasOwn(family, key) ? (family[key] ?? null) : null;
}

/** Entry of a key: in the locale, else in Chinese. Null where neither has it. */
function entryOf(key: string, locale: Locale): MessageEntry | null {
  return entryIn(locale, key) ?? entryIn('zh-CN', key);
}

/** The code of a key with a variant: `A01.rounding` → `A01`. */
function codeOf(key: string): string {
  return key.split('.')[0] ?? key;
}

const LIST_MARKS: Readonly<Record<Locale, string>> = { 'zh-CN': '、', 'en-US': ', ' };

function argText(arg: MessageArg | undefined, locale: Locale): string {
  return typeof arg === 'object' ? arg.join(LIST_MARKS[locale]) : String(arg);
}

function fill(text: string, args: MessageArgs, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(args, name) ? argText(args[name], locale) : placeholder,
  );
}

/**
 * What is wrong and what to do, in the wanted language. A variant without a text of its own gets the text of its
 * code, a language without it the Chinese one, and a code without any text stands for itself.
 */
export function messageOf(finding: Pick<Finding, 'key' | 'code' | 'args'>, locale: Locale): string {
  const entry = entryOf(finding.key, locale) ?? entryOf(finding.code, locale);
  return entry ? fill(entry.message, finding.args, locale) : finding.code;
}

/** What a fix does (`改为“产出指标”`), in the wanted language; empty where the catalogue has no text for it. */
export function fixText(fix: Pick<Fix, 'key' | 'args'>, locale: Locale): string {
  const text = entryOf(fix.key, locale)?.fix ?? entryOf(codeOf(fix.key), locale)?.fix;
  return text === undefined ? '' : fill(text, fix.args, locale);
}

/** What a rule is about, by its code; the code itself where the catalogue has no title. */
export function ruleTitle(code: string, locale: Locale): string {
  return entryOf(code, locale)?.title ?? code;
}

import type { Locale } from '../messages/catalogue';
import { CHECK_SPECS, localeOf } from './check-options';
import type { OptionSpecs, OptionValues } from './option-specs';

/** What `explain` was asked for. */
export interface ExplainCommand {
  /** Codes as typed, in upper case; never empty. */
  readonly codes: readonly string[];
  readonly locale: Locale;
  /** Id of a shipped pack or path of a pack file; null: the default. */
  readonly pack: string | null;
}

export const EXPLAIN_SPECS: OptionSpecs = { locale: CHECK_SPECS.locale!, pack: CHECK_SPECS.pack! };

/** What `explain` is asked for; a text says in Chinese what is missing. */
export function explainOptions(words: readonly string[], values: OptionValues): ExplainCommand | string {
  if (words.length === 0) return '没有写规则代码。例如：jiheng explain V07；全部规则见 jiheng rules。';
  return { codes: words.map((word) => word.toUpperCase()), locale: localeOf(values), pack: values.pack ?? null };
}

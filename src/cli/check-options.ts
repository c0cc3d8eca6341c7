import type { Severity } from '../core/check/finding';
import type { Locale } from '../messages/catalogue';
import type { OptionSpecs, OptionValues } from './option-specs';

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  /** Id of a shipped pack or path of a pack file; null: the default. */
  readonly pack: string | null;
  /** File to write the report to; null: standard output. */
  readonly out: string | null;
  readonly locale: Locale;
  /** Findings from this severity on make the exit code 1. */
  readonly failSeverity: Extract<Severity, 'error' | 'warning'>;
  readonly maxFindings: number;
  /** Rules on trial speak too. */
  readonly trial: boolean;
}

const DEFAULT_MAX_FINDINGS = 200;

export const CHECK_SPECS: OptionSpecs = {
  format: { type: 'string', choices: ['text', 'json'] },
  pack: { type: 'string' },
  out: { type: 'string', short: 'o' },
  locale: { type: 'string', choices: ['zh-CN', 'en-US'] },
  'fail-severity': { type: 'string', choices: ['error', 'warning'] },
  'no-trial': { type: 'boolean' },
  'max-findings': { type: 'string', count: { least: 0, most: 999_999_999, note: '0 表示全部列出' } },
};

/** Language that the options ask for. */
export function localeOf(values: OptionValues): Locale {
  return values.locale === 'en-US' ? 'en-US' : 'zh-CN';
}

/** What `check` is asked for; a text says in Chinese what is missing. */
export function checkOptions(files: readonly string[], values: OptionValues): CheckOptions | string {
  if (files.length === 0) return '没有写要检查的文件。例如：jiheng check 申报表.xlsx';
  return {
    files,
    format: values.format === 'json' ? 'json' : 'text',
    pack: values.pack ?? null,
    out: values.out ?? null,
    locale: localeOf(values),
    failSeverity: values['fail-severity'] === 'warning' ? 'warning' : 'error',
    trial: values['no-trial'] === undefined,
    maxFindings: Number(values['max-findings'] ?? DEFAULT_MAX_FINDINGS),
  };
}

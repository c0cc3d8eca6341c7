import { parseArgs } from 'node:util';
import type { Severity } from '../core/check/finding';
import { closest } from '../core/taxonomy/closest';
import type { Locale } from '../messages/catalogue';

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
}

/** A command line, understood; `problem` says in Chinese what is wrong with it. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'rules'; readonly locale: Locale }
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'problem'; readonly problem: string };

const COMMANDS = ['check', 'rules', 'help'];
const DEFAULT_MAX_FINDINGS = 200;

const OPTIONS = {
  format: { type: 'string' },
  pack: { type: 'string' },
  out: { type: 'string', short: 'o' },
  locale: { type: 'string' },
  'fail-severity': { type: 'string' },
  'max-findings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

const CHOICES: Partial<Record<OptionName, readonly string[]>> = {
  format: ['text', 'json'],
  locale: ['zh-CN', 'en-US'],
  'fail-severity': ['error', 'warning'],
};

function isKnown(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function unknown(kind: string, name: string, candidates: readonly string[], prefix = ''): string {
  const near = closest(name, candidates);
  const hint = near === null ? '' : `是不是 ${prefix}${near}？`;
  return `没有${kind} ${prefix}${name}。${hint}用 jiheng --help 查看用法。`;
}

/** What is wrong with one option; null where nothing is. */
function optionProblem(name: string, rawName: string, value: string | undefined): string | null {
  if (!isKnown(name))
    return rawName.startsWith('--') ? unknown('选项', name, Object.keys(OPTIONS), '--') : unknown('选项', rawName, []);
  const isSwitch = OPTIONS[name].type === 'boolean';
  if (isSwitch) return value === undefined ? null : `选项 --${name} 不带值。`;
  if (value === undefined || value === '') return `选项 --${name} 后面要写值。用 jiheng --help 查看用法。`;
  const choices = CHOICES[name];
  if (choices && !choices.includes(value)) return `选项 --${name} 只能是 ${choices.join(' 或 ')}，写的是“${value}”。`;
  if (name === 'max-findings' && !/^\d{1,9}$/.test(value))
    return `选项 --max-findings 要写整数，写的是“${value}”；0 表示全部列出。`;
  return null;
}

/** Understands a command line (without the program's own name). Never throws. */
export function parseCommand(argv: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token.name, token.rawName, token.value);
    if (problem !== null) return { name: 'problem', problem };
    if (isKnown(token.name)) values[token.name] = token.value ?? '';
  }
  return commandOf(words, values);
}

function commandOf([name, ...files]: readonly string[], values: Partial<Record<OptionName, string>>): Command {
  const locale = values.locale === 'en-US' ? 'en-US' : 'zh-CN';
  if (values.version !== undefined) return { name: 'version' };
  if (values.help !== undefined || name === undefined || name === 'help') return { name: 'help' };
  if (!COMMANDS.includes(name)) return { name: 'problem', problem: unknown('命令', name, COMMANDS) };
  if (name === 'rules')
    return files.length === 0 ? { name, locale } : { name: 'problem', problem: 'jiheng rules 后面不写文件。' };
  if (files.length === 0) return { name: 'problem', problem: '没有写要检查的文件。例如：jiheng check 申报表.xlsx' };
  return {
    name: 'check',
    options: {
      files,
      format: values.format === 'json' ? 'json' : 'text',
      pack: values.pack ?? null,
      out: values.out ?? null,
      locale,
      failSeverity: values['fail-severity'] === 'warning' ? 'warning' : 'error',
      maxFindings: Number(values['max-findings'] ?? DEFAULT_MAX_FINDINGS),
    },
  };
}

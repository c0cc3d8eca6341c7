import { closest } from '../core/taxonomy/closest';

/** What an option takes. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** It takes a whole number from…to, both ends included; `note` says more about it. */
  readonly count?: { readonly least: number; readonly most: number; readonly note?: string };
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues = Readonly<Partial<Record<string, string>>>;

/** Options that every command takes. */
export const COMMON_SPECS: OptionSpecs = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

/** A word that nobody knows, and the nearest one that somebody does. */
export function unknownWord(kind: string, name: string, candidates: readonly string[], prefix = ''): string {
  const near = closest(name, candidates);
  const hint = near === null ? '' : `是不是 ${prefix}${near}？`;
  return `没有${kind} ${prefix}${name}。${hint}用 jiheng --help 查看用法。`;
}

function countProblem(name: string, value: string, { least, most, note = '' }: NonNullable<OptionSpec['count']>) {
  const isRight = /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most;
  if (isRight) return null;
  const range = most === 999_999_999 ? '' : `（${least} 到 ${most}）`;
  return `选项 --${name} 要写整数${range}，写的是“${value}”${note === '' ? '' : `；${note}`}。`;
}

/** What is wrong with an option of a command, in Chinese; null where nothing is. `value` is undefined where none stands. */
export function optionProblem(
  specs: OptionSpecs,
  name: string,
  rawName: string,
  value: string | undefined,
): string | null {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec)
    return rawName.startsWith('--')
      ? unknownWord('选项', name, Object.keys(specs), '--')
      : unknownWord('选项', rawName, []);
  if (spec.type === 'boolean') return value === undefined ? null : `选项 --${name} 不带值。`;
  if (value === undefined || value === '') return `选项 --${name} 后面要写值。用 jiheng --help 查看用法。`;
  if (spec.choices && !spec.choices.includes(value))
    return `选项 --${name} 只能是 ${spec.choices.join(' 或 ')}，写的是“${value}”。`;
  return spec.count ? countProblem(name, value, spec.count) : null;
}

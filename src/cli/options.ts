import { parseArgs } from 'node:util';
import type { Locale } from '../messages/catalogue';
import type { CheckOptions } from './check-options';
import { CHECK_SPECS, checkOptions, localeOf } from './check-options';
import type { ConvertCommand } from './convert-options';
import { CONVERT_SPECS, convertOptions } from './convert-options';
import type { ExplainCommand } from './explain-options';
import { EXPLAIN_SPECS, explainOptions } from './explain-options';
import type { OptionSpecs, OptionValues } from './option-specs';
import { COMMON_SPECS, optionProblem, unknownWord } from './option-specs';
import type { TemplateCommand } from './template-options';
import { TEMPLATE_SPECS, templateOptions } from './template-options';

/** A command line, understood; `problem` says in Chinese what is wrong with it. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'rules'; readonly locale: Locale }
  | { readonly name: 'explain'; readonly options: ExplainCommand }
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'template'; readonly options: TemplateCommand }
  | { readonly name: 'convert'; readonly options: ConvertCommand }
  | { readonly name: 'problem'; readonly problem: string };

/** A command: the options that it takes, and what it makes of them and the words behind it. */
interface CommandSpec {
  readonly specs: OptionSpecs;
  readonly understand: (words: readonly string[], values: OptionValues) => Command;
}

function problem(text: string): Command {
  return { name: 'problem', problem: text };
}

const COMMANDS: Readonly<Record<string, CommandSpec>> = {
  check: {
    specs: CHECK_SPECS,
    understand: (words, values) => {
      const options = checkOptions(words, values);
      return typeof options === 'string' ? problem(options) : { name: 'check', options };
    },
  },
  template: {
    specs: TEMPLATE_SPECS,
    understand: (words, values) => {
      const options = templateOptions(words, values);
      return typeof options === 'string' ? problem(options) : { name: 'template', options };
    },
  },
  convert: {
    specs: CONVERT_SPECS,
    understand: (words, values) => {
      const options = convertOptions(words, values);
      return typeof options === 'string' ? problem(options) : { name: 'convert', options };
    },
  },
  rules: {
    specs: { locale: CHECK_SPECS.locale! },
    understand: (words, values) =>
      words.length === 0 ? { name: 'rules', locale: localeOf(values) } : problem('jiheng rules 后面不写文件。'),
  },
  explain: {
    specs: EXPLAIN_SPECS,
    understand: (words, values) => {
      const options = explainOptions(words, values);
      return typeof options === 'string' ? problem(options) : { name: 'explain', options };
    },
  },
  help: { specs: {}, understand: () => ({ name: 'help' }) },
};

/** Options of all commands: which of them take a value has to be known before the command is. */
const ALL_SPECS: OptionSpecs = Object.assign({}, COMMON_SPECS, ...Object.values(COMMANDS).map(({ specs }) => specs));

/** Understands a command line (without the program's own name). Never throws. */
export function parseCommand(argv: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(ALL_SPECS).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const specs = command ? { ...COMMON_SPECS, ...command.specs } : ALL_SPECS;
  const values: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const wrong = optionProblem(specs, token.name, token.rawName, token.value);
    if (wrong !== null) return problem(wrong);
    values[token.name] = token.value ?? '';
  }
  if (values.version !== undefined) return { name: 'version' };
  if (values.help !== undefined || name === undefined) return { name: 'help' };
  return command ? command.understand(words, values) : problem(unknownWord('命令', name, Object.keys(COMMANDS)));
}

import { allRules } from '../core/rules/all-rules';
import type { Rule } from '../core/rules/rule';
import type { Locale } from '../messages/catalogue';
import { ruleTitle } from '../messages/catalogue';
import { type Example, exampleOf, pageOf } from '../messages/pages';
import { exampleParts } from '../messages/pages/example-lines';
import { alignedLines, oneLine } from './text-width';
import { reportWords } from './words';

const WORDS = {
  'zh-CN': { trial: '试行', why: '为什么', wrong: '错例', right: '对例', source: '依据' },
  'en-US': { trial: 'trial', why: 'Why', wrong: 'Wrong', right: 'Right', source: 'Source' },
} as const;

/** Codes of all rules, each once, in the order of the alphabet. */
export function ruleCodes(): readonly string[] {
  return [...new Set(allRules.map(({ code }) => code))].sort();
}

/** 必改、建议改 or 参考 of a code; a rule split in two may have two. */
export function severityText(code: string, locale: Locale): string {
  const words = reportWords[locale].severity;
  return [...new Set(rulesOf(code).map(({ severity }) => words[severity]))].join('、');
}

/** The mark of a rule on trial; empty for others. */
export function trialText(code: string, locale: Locale): string {
  return rulesOf(code).some(({ trial }) => trial) ? WORDS[locale].trial : '';
}

/** Names of a code's rules in the JSON report. */
export function ruleNames(code: string): string {
  return rulesOf(code)
    .map(({ name }) => name)
    .join(', ');
}

function rulesOf(code: string): readonly Rule[] {
  return allRules.filter((rule) => rule.code === code);
}

/** All rules as lines: code, severity, mark of trial, title, name. */
export function ruleList(locale: Locale): string {
  const lines = ruleCodes().map((code) => [
    code,
    severityText(code, locale),
    trialText(code, locale),
    ruleTitle(code, locale),
    ruleNames(code),
  ]);
  return `${alignedLines(lines).join('\n')}\n`;
}

/** The page of one rule: what it is about, why, a wrong and a right example. `source` is the bureau's own, from its pack. */
export function rulePage(code: string, locale: Locale, source: string | null): string {
  const words = WORDS[locale];
  const head = [code, ruleTitle(code, locale), severityText(code, locale), trialText(code, locale)];
  const example = exampleOf(code);
  const blocks = [
    [head.filter(Boolean).join('  ')],
    [words.why, indented(pageOf(code, locale)?.why ?? '')],
    ...(source === null ? [] : [[words.source, indented(source)]]),
    ...(example
      ? [
          [words.wrong, ...exampleLines(example.wrong)],
          [words.right, ...exampleLines(example.right)],
        ]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function exampleLines(example: Example): readonly string[] {
  return exampleParts(example).flatMap(({ lines }) =>
    alignedLines(lines.map((cells) => cells.map(oneLine))).map(indented),
  );
}

function indented(line: string): string {
  return `  ${line}`;
}

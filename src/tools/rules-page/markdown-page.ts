import type { Locale } from '../../messages/catalogue';
import { ruleTitle } from '../../messages/catalogue';
import { type Example, exampleOf, pageOf } from '../../messages/pages';
import { exampleParts } from '../../messages/pages/example-lines';
import { ruleCodes, ruleNames, severityText, trialText } from '../../report/rule-text';

/** Families in the order of the catalogue, by the first letter of their codes. */
const FAMILIES: readonly (readonly [letter: string, zh: string, en: string])[] = [
  ['T', '结构与指标体系', 'structure'],
  ['N', '指标名称', 'names'],
  ['V', '指标值、性质、单位', 'values'],
  ['M', '指标归类', 'placement'],
  ['D', '日期与年度', 'dates'],
  ['W', '权重与方向', 'weights'],
  ['A', '金额', 'amounts'],
  ['X', '目标与指标', 'goals'],
  ['H', '表头与编码', 'header'],
  ['Z', '多余字符', 'noise'],
];

/** A text in a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('$', '\\$').replaceAll('\n', '<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function tableOf(lines: readonly (readonly string[])[], hasHeader: boolean): string[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const wide = lines.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
  const [head = [], ...body] = hasHeader ? wide : [new Array<string>(width).fill(''), ...wide];
  return [row(head), `| ${new Array<string>(width).fill('---').join(' | ')} |`, ...body.map(row)];
}

function exampleBlock(label: string, example: Example): string[] {
  return [label, '', ...exampleParts(example).flatMap(({ lines, hasHeader }) => [...tableOf(lines, hasHeader), ''])];
}

function overview(): string[] {
  const lines = ruleCodes().map((code) => [
    code,
    [severityText(code, 'zh-CN'), trialText(code, 'zh-CN')].filter(Boolean).join(' '),
    ruleTitle(code, 'zh-CN'),
    ruleTitle(code, 'en-US'),
    ruleNames(code),
  ]);
  return tableOf([['代码', '级别', '标题', 'Title', 'Name'], ...lines], true);
}

function ruleBlock(code: string): string[] {
  const example = exampleOf(code);
  const why = (locale: Locale): string =>
    (pageOf(code, locale)?.why ?? '').replaceAll('<', '&lt;').replaceAll('$', '\\$');
  return [
    `### ${code} ${ruleTitle(code, 'zh-CN')}`,
    '',
    `${severityText(code, 'zh-CN')} ${trialText(code, 'zh-CN')}`.trim() + ` · \`${ruleNames(code)}\``,
    '',
    why('zh-CN'),
    '',
    why('en-US'),
    '',
    ...(example
      ? [...exampleBlock('错例 / Wrong', example.wrong), ...exampleBlock('对例 / Right', example.right)]
      : []),
  ];
}

/** The page of all rules as Markdown: an overview, then each rule with why, a wrong and a right example. */
export function markdownPage(): string {
  const codes = ruleCodes();
  const families = FAMILIES.flatMap(([letter, zh, en]) => {
    const own = codes.filter((code) => code.startsWith(letter));
    return own.length === 0 ? [] : [`## ${letter} ${zh} / ${en}`, '', ...own.flatMap(ruleBlock)];
  });
  const intro =
    '由 `npm run rules:page` 从规则、消息和说明生成，不要手改。Generated from the rules, messages and pages.';
  return `${['# 检查规则 / Rules', '', intro, '', ...overview(), '', ...families].join('\n').trimEnd()}\n`;
}

import type { Finding } from '../core/check/finding';
import type { CheckResult } from '../core/check/result';
import { amountText } from '../core/money/decimal';
import type { AmountUnit, Project } from '../core/table/table';
import { fixText, messageOf, ruleTitle } from '../messages/catalogue';
import type { FindingLine, FindingSection } from './finding-lines';
import { findingSections } from './finding-lines';
import type { TextStyle } from './text-style';
import { placesText } from './place-text';
import { block, USUAL_DECIMALS } from './text-style';
import { alignedLines, oneLine, padText, textWidth } from './text-width';

/** What to change; empty where there is no fix, or not the same for all places of the line. */
function fixOf({ all }: FindingLine, { locale }: TextStyle): string {
  const [fix = '', ...others] = new Set(all.map((finding) => (finding.fix ? fixText(finding.fix, locale) : '')));
  return others.length === 0 ? oneLine(fix) : '';
}

/** An item of a composite text is known by its name, because its cell holds others too. */
function itemMessage(finding: Finding, { words, locale }: TextStyle): string {
  const message = oneLine(messageOf(finding, locale));
  const name = oneLine(finding.indicator ?? '');
  const isNamed = finding.place.offset === undefined || name === '' || message.includes(name);
  return isNamed ? message : words.item(name, message);
}

/** What is wrong: one message for all places, or what the rule is about with the first place as an example. */
function messageText({ first, all }: FindingLine, style: TextStyle): string {
  const { words, locale } = style;
  const [message = '', ...others] = new Set(all.map((finding) => itemMessage(finding, style)));
  return others.length === 0 ? message : words.example(ruleTitle(first.code, locale), first.place.cell, message);
}

/** Message of a line behind its head, or below one that is wider than the column; the fix below the message. */
function lineText(line: FindingLine, head: string, width: number, style: TextStyle): string[] {
  const { first } = line;
  const { words, ink } = style;
  const word = words.severity[first.severity];
  const aside = words.aside(first.trial ? `${first.code} · ${words.trial}` : first.code);
  const indent = ' '.repeat(width + 4);
  const fix = fixOf(line, style);
  const shown = `  ${padText(head, width).replace(word, ink(first.severity, word))}`;
  const message = messageText(line, style) + aside;
  const text = textWidth(head) > width ? [shown, indent + message] : [`${shown}  ${message}`];
  return fix ? [...text, indent + words.fix(fix)] : text;
}

/** Places of several sheets would push all messages out of sight. */
const WIDEST_HEAD = 34;

/** Lines as text, with severities and places in columns of one width. */
function lineTexts(listed: readonly ListedLine[], style: TextStyle): Map<FindingLine, string[]> {
  const lines = listed.map(({ line }) => line);
  const heads = alignedLines(
    listed.map(({ line, sheet }) => [
      style.words.severity[line.first.severity],
      placesText(line.all, sheet, style.words),
    ]),
  );
  const width = Math.max(0, ...heads.map(textWidth).filter((one) => one <= WIDEST_HEAD));
  return new Map(lines.map((line, index) => [line, lineText(line, heads[index] ?? '', width, style)]));
}

/** A line with the sheet that its section names already; null where there is none. */
interface ListedLine {
  readonly line: FindingLine;
  readonly sheet: string | null;
}

/** A project with what its table says of it. */
interface ListedProject {
  readonly project: Project;
  readonly unit: AmountUnit;
  readonly sheet: string;
}

function projectsOf({ tables }: CheckResult): readonly ListedProject[] {
  return tables.flatMap(({ table }) =>
    table.projects.map((project) => ({ project, unit: table.amountUnit, sheet: table.sheet })),
  );
}

function sectionTitle(number: number | null, found: ListedProject | undefined, named: boolean, style: TextStyle) {
  const { words, ink } = style;
  if (number === null || !found) return ink('title', words.wholeFile);
  const { amount, name } = found.project;
  const decimals = Math.max(USUAL_DECIMALS, amount?.decimals ?? 0);
  const money = amount?.value ? `${amountText(amount.value, decimals)} ${found.unit}` : '';
  const sheet = named ? words.onSheet(oneLine(found.sheet)) : '';
  return ink('title', words.project(number, oneLine(name), money) + sheet);
}

/** Findings of a file for people: by project in the order of the sheet, and how many are not listed. */
export function findingTexts(result: CheckResult, style: TextStyle): string[] {
  const sections = findingSections(result.findings);
  const projects = projectsOf(result);
  const sheets = new Set(result.findings.map(({ place }) => place.sheet));
  const found = ({ project }: FindingSection) => (project === null ? undefined : projects[project - 1]);
  const all = sections.flatMap((section) => {
    const sheet = sheets.size > 1 ? (found(section)?.sheet ?? null) : ([...sheets][0] ?? null);
    return section.lines.map((line): ListedLine => ({ line, sheet }));
  });
  const limit = style.maxFindings > 0 ? style.maxFindings : all.length;
  const texts = lineTexts(all.slice(0, limit), style);
  const hidden = all.slice(limit).reduce((total, { line }) => total + line.all.length, 0);
  const listed = sections.flatMap((section) => {
    const own = section.lines.flatMap((line) => texts.get(line) ?? []);
    if (own.length === 0) return [];
    return block([sectionTitle(section.project, found(section), sheets.size > 1, style), ...own]);
  });
  return hidden > 0 ? [...listed, ...block([style.words.moreFindings(hidden)])] : listed;
}

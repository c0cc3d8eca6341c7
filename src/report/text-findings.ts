import type { CheckResult } from '../core/check/result';
import { amountText } from '../core/money/decimal';
import { fixText, messageOf, ruleTitle } from '../messages/catalogue';
import type { FindingLine, FindingSection } from './finding-lines';
import { findingSections } from './finding-lines';
import type { TextStyle } from './text-style';
import { block, MOST_PLACES, USUAL_DECIMALS } from './text-style';
import { alignedLines, oneLine, padText, textWidth } from './text-width';

function placeText({ all }: FindingLine, withSheet: boolean, { words }: TextStyle): string {
  const places = all.slice(0, MOST_PLACES).map(({ place }) => place);
  const shown = places.map(({ sheet, cell }) => (withSheet ? `${oneLine(sheet)}!${cell}` : cell));
  return words.places(shown, all.length);
}

/** What to change; empty where there is no fix, or not the same for all places of the line. */
function fixOf({ all }: FindingLine, { locale }: TextStyle): string {
  const [fix = '', ...others] = new Set(all.map((finding) => (finding.fix ? fixText(finding.fix, locale) : '')));
  return others.length === 0 ? oneLine(fix) : '';
}

/** What is wrong: one message for all places, or what the rule is about with the first place as an example. */
function messageText({ first, all }: FindingLine, { words, locale }: TextStyle): string {
  const [message = '', ...others] = new Set(all.map((finding) => oneLine(messageOf(finding, locale))));
  return others.length === 0 ? message : words.example(ruleTitle(first.code, locale), first.place.cell, message);
}

/** Message of a line behind its head, and the fix below the message. */
function lineText(line: FindingLine, head: string, style: TextStyle): string[] {
  const { first } = line;
  const { words, ink } = style;
  const word = words.severity[first.severity];
  const aside = words.aside(first.trial ? `${first.code} · ${words.trial}` : first.code);
  const fix = fixOf(line, style);
  const text = `  ${head.replace(word, ink(first.severity, word))}  ${messageText(line, style)}${aside}`;
  return fix ? [text, `${' '.repeat(textWidth(head) + 4)}${words.fix(fix)}`] : [text];
}

/** Lines as text, with severities and places in columns of one width. */
function lineTexts(lines: readonly FindingLine[], withSheet: boolean, style: TextStyle): Map<FindingLine, string[]> {
  const heads = alignedLines(
    lines.map((line) => [style.words.severity[line.first.severity], placeText(line, withSheet, style)]),
  );
  const width = Math.max(0, ...heads.map(textWidth));
  return new Map(lines.map((line, index) => [line, lineText(line, padText(heads[index] ?? '', width), style)]));
}

function sectionTitle({ project }: FindingSection, { tables }: CheckResult, { words, ink }: TextStyle): string {
  const projects = tables.flatMap(({ table }) => table.projects.map((own) => ({ ...own, unit: table.amountUnit })));
  const found = project === null ? undefined : projects[project - 1];
  if (project === null || !found) return ink('title', words.wholeFile);
  const { amount, name, unit } = found;
  const money = amount?.value ? `${amountText(amount.value, Math.max(USUAL_DECIMALS, amount.decimals))} ${unit}` : '';
  return ink('title', words.project(project, oneLine(name), money));
}

/** Findings of a file for people: by project in the order of the sheet, and how many are not listed. */
export function findingTexts(result: CheckResult, style: TextStyle): string[] {
  const sections = findingSections(result.findings);
  const all = sections.flatMap((section) => section.lines);
  const limit = style.maxFindings > 0 ? style.maxFindings : all.length;
  const withSheet = new Set(result.findings.map(({ place }) => place.sheet)).size > 1;
  const texts = lineTexts(all.slice(0, limit), withSheet, style);
  const hidden = all.slice(limit).reduce((total, line) => total + line.all.length, 0);
  const listed = sections.flatMap((section) => {
    const own = section.lines.flatMap((line) => texts.get(line) ?? []);
    return own.length > 0 ? block([sectionTitle(section, result, style), ...own]) : [];
  });
  return hidden > 0 ? [...listed, ...block([style.words.moreFindings(hidden)])] : listed;
}

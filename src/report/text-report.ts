import type { CheckResult } from '../core/check/result';
import { messageOf, ruleTitle } from '../messages/catalogue';
import { fileText } from '../messages/files';
import type { CheckRun, FileResult } from './file-result';
import { noTableText } from './no-table-text';
import { countSeverities, summarise } from './summary';
import { findingTexts } from './text-findings';
import { tableFacts } from './text-tables';
import type { TextOptions, TextStyle } from './text-style';
import { block, textStyle } from './text-style';
import { totalBlocks } from './text-totals';
import { waiverTexts } from './text-waivers';
import { oneLine } from './text-width';

/** The one line that answers whether the file can be handed in. */
function verdict({ findings, waived, tables, failures }: CheckResult, { words, ink }: TextStyle): string {
  const counts = countSeverities(findings);
  const explained = waived.length > 0 ? [words.waived(waived.length)] : [];
  if (counts.errors > 0) return ink('error', [words.counts(counts), ...explained].join(' · '));
  const unfilled = tables.reduce((total, { table }) => total + table.unfilledRows, 0);
  const isEmpty = tables.every(({ table }) => table.projects.length === 0);
  const filled = unfilled > 0 ? words.passedButUnfilled(unfilled) : words.passed;
  const passed = failures.length > 0 ? ink('error', words.incomplete) : isEmpty ? words.notFilled : filled;
  const open = counts.warnings + counts.infos > 0 ? [words.counts(counts)] : [];
  const aside = [...open, ...explained].join(' · ');
  return aside === '' ? passed : passed + words.aside(aside);
}

function checkedLines(result: CheckResult, style: TextStyle): string[] {
  const { words, ink, locale } = style;
  const { tables, facts, failures } = result;
  const head = [
    verdict(result, style),
    ...failures.map(({ code }) => ink('error', words.failure(code, ruleTitle(code, locale)))),
    ...tableFacts(
      tables.map(({ table }) => table),
      style,
    ),
    ...(facts.weightTotalSource === 'inferred' ? [words.weightTotal(facts.weightTotal)] : []),
  ];
  return [
    ...head.map((line) => `  ${line}`),
    ...findingTexts(result, style),
    ...waiverTexts(result, style),
    ...totalBlocks(tables, words).flatMap(block),
  ];
}

/** Tables of a kind that is not checked: without a word the reader would search the file for a fault. */
function otherTables(
  { findings }: Extract<FileResult, { status: 'no-table' }>,
  { words, locale }: TextStyle,
): string[] {
  return findings.map((finding) => `  ${words.note(messageOf(finding, locale))}`);
}

function fileLines(file: FileResult, style: TextStyle): string[] {
  const { words, locale } = style;
  const title = style.ink('title', oneLine(file.file));
  if (file.status === 'unreadable') {
    const detail = file.reason === 'failed' ? [`  ${words.detail(oneLine(file.detail))}`] : [];
    return [title, `  ${words.unreadable(fileText(file.reason, locale))}`, ...detail];
  }
  const notes = file.notes.map((note) => `  ${words.note(fileText(note, locale))}`);
  return file.status === 'no-table'
    ? [title, `  ${words.noTable(noTableText(file, locale))}`, ...otherTables(file, style), ...notes]
    : [title, ...checkedLines(file.result, style), ...notes];
}

/** The report of a check for people: file by file, findings by project in the order of the sheet, totals, a last line. */
export function toTextReport(run: CheckRun, options: TextOptions): string {
  const style = textStyle(options);
  const blocks = run.files.map((file) => fileLines(file, style).join('\n'));
  const last = run.files.length === 1 ? [] : [style.words.summary(summarise(run.files))];
  return `${[...blocks, ...last].join('\n\n')}\n`;
}

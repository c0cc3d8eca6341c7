import type { Finding, Fix } from '../core/check/finding';
import type { LapsedWaiver, WaivedFinding } from '../core/waivers/apply-waivers';
import type { Locale } from '../messages/catalogue';
import { fixText, messageOf, ruleTitle } from '../messages/catalogue';
import { fileText } from '../messages/files';
import type { CheckRun, FileResult } from './file-result';
import { tableJson } from './json-table';
import { noTableText } from './no-table-text';
import { summarise } from './summary';

/** Rows are counted as Excel counts them. */
function fixJson({ kind, edits, insertions }: Fix) {
  const rows = insertions?.map(({ sheet, below, rows: own }) => ({ sheet, belowRow: below + 1, rows: own }));
  return { kind, edits, ...(rows ? { insertions: rows } : {}) };
}

function findingJson(finding: Finding, locale: Locale) {
  const { place, fix, ...rest } = finding;
  return {
    code: rest.code,
    rule: rest.rule,
    severity: rest.severity,
    sheet: place.sheet,
    cell: place.cell,
    ...(place.offset === undefined ? {} : { offset: place.offset }),
    project: rest.project,
    indicator: rest.indicator,
    group: rest.group,
    trial: rest.trial,
    message: messageOf(finding, locale),
    args: rest.args,
    related: rest.related,
    fix: fix && { title: fixText(fix, locale) || ruleTitle(finding.code, locale), ...fixJson(fix) },
  };
}

function waivedJson({ finding, waiver: { reason, by, at } }: WaivedFinding, locale: Locale) {
  return { ...findingJson(finding, locale), waiver: { reason, by, at } };
}

/** `message` is what the check says now, where the text that the reason was given for has changed. */
function lapsedJson(
  { waiver: { code, project, indicator, text, reason, by, at }, finding }: LapsedWaiver,
  locale: Locale,
) {
  const message = finding && messageOf(finding, locale);
  return { code, project: project?.name ?? null, indicator, text, waiver: { reason, by, at }, message };
}

function fileJson(file: FileResult, locale: Locale) {
  const nothing = { tables: [], findings: [] };
  if (file.status === 'unreadable')
    return {
      file: file.file,
      status: file.status,
      reason: fileText(file.reason, locale),
      reasonCode: file.reason,
      detail: file.detail,
      ...nothing,
    };
  const notes = file.notes.map((note) => fileText(note, locale));
  if (file.status === 'no-table')
    return { file: file.file, status: file.status, reason: noTableText(file, locale), notes, ...nothing };
  const { tables, findings, waived, lapsed, facts, failures } = file.result;
  return {
    file: file.file,
    status: file.status,
    notes,
    weightTotal: { value: facts.weightTotal, source: facts.weightTotalSource },
    tables: tables.map(tableJson),
    findings: findings.map((finding) => findingJson(finding, locale)),
    // Beside the findings, not among them: who counts those counts what is still open, as the exit code does.
    waived: waived.map((one) => waivedJson(one, locale)),
    lapsedWaivers: lapsed.map((one) => lapsedJson(one, locale)),
    failures,
  };
}

/** The report of `check --format json` as a plain value that follows the report's contract. */
export function toJsonReport(run: CheckRun, locale: Locale) {
  return {
    tool: { name: 'jiheng', version: run.toolVersion },
    pack: run.pack,
    summary: summarise(run.files),
    files: run.files.map((file) => fileJson(file, locale)),
    findings: [],
  };
}

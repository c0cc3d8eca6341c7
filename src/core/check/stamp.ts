import { areaAddress, cellAddress } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import { type Sheet, valueAt } from '../sheet/sheet';
import type { Indicator, Place, Project } from '../table/table';
import type { Draft, DraftFix, Rule } from '../rules/rule';
import type { Pack } from '../pack/pack';
import type { Finding, FindingPlace, Fix, Severity } from './finding';
import { indicatorAt } from './indicator-at';
import { insertionOf } from './stamp-insertion';

/** A finding with what the check sorts and silences by. */
export interface Stamped {
  readonly finding: Finding;
  readonly at: Place;
  /** The indicator whose own cell it stands at; null where it is about the project, the table, or several rows. */
  readonly indicator: Indicator | null;
}

/** What a draft is stamped with: the rule that said it, where it was said, of what. */
export interface StampContext {
  readonly rule: Rule;
  readonly sheet: Sheet;
  readonly pack: Pack;
  /** 1-based number of the project in the file. */
  readonly number: number | null;
  readonly project: Project | null;
  readonly indicator: Indicator | null;
}

/**
 * Severity of a case: the pack's word on the variant, its word on the code, else the draft's, else the rule's default.
 * A rule on trial is never an error. Null where the pack switches the rule off.
 */
export function severityOf(rule: Rule, draft: Draft, { severities }: Pack): Severity | null {
  const severity = severities[keyOf(rule, draft.variant)] ?? severities[rule.code] ?? draft.severity ?? rule.severity;
  if (severity === 'off') return null;
  return rule.trial && severity === 'error' ? 'warning' : severity;
}

/** Makes the finding of a draft. Null where the pack switches the rule off. */
export function stamp(draft: Draft, context: StampContext): Stamped | null {
  const { rule, sheet, project, number } = context;
  const severity = severityOf(rule, draft, context.pack);
  if (severity === null) return null;
  const indicator = context.indicator ?? (project && !draft.to ? indicatorAt(project, draft.at) : null);
  const finding: Finding = {
    code: rule.code,
    rule: rule.name,
    severity,
    place: placeOf(sheet, draft.at, draft.to),
    project: number,
    indicator: indicator?.name ?? null,
    group: draft.group === undefined ? (rule.group ?? null) : draft.group,
    trial: rule.trial ?? false,
    key: keyOf(rule, draft.variant),
    args: draft.args ?? {},
    related: (draft.related ?? []).map((place) => placeOf(sheet, place)),
    fix: draft.fix ? fixOf(draft.fix, context) : null,
  };
  return { finding, at: draft.at, indicator };
}

function keyOf(rule: Rule, variant: string | undefined): string {
  return variant === undefined ? rule.code : `${rule.code}.${variant}`;
}

function placeOf(sheet: Sheet, at: Place, to: Place = at): FindingPlace {
  const cell = areaAddress({
    top: Math.min(at.row, to.row),
    left: Math.min(at.column, to.column),
    bottom: Math.max(at.row, to.row),
    right: Math.max(at.column, to.column),
  });
  return at.span ? { sheet: sheet.name, cell, offset: at.span.start } : { sheet: sheet.name, cell };
}

/** Null where nothing is left to do: the rows that were to come cannot come there. */
function fixOf(fix: DraftFix, { rule, sheet, project }: StampContext): Fix | null {
  const byCell = new Map<string, DraftFix['edits'][number][]>();
  for (const edit of fix.edits) {
    const cell = cellAddress(edit.at.row, edit.at.column);
    const parts = byCell.get(cell);
    if (parts) parts.push(edit);
    else byCell.set(cell, [edit]);
  }
  const edits = [...byCell].map(([cell, parts]) => editOf(cell, parts, sheet));
  const insertions = (fix.insertions ?? []).flatMap((one) => insertionOf(one, fix, sheet, project) ?? []);
  if (insertions.length < (fix.insertions?.length ?? 0)) return null;
  const more = insertions.length > 0 ? { insertions } : {};
  return { kind: fix.kind, key: keyOf(rule, fix.variant), args: fix.args ?? {}, edits, ...more };
}

/** One edit a cell: parts of a composite text are put into the text as it stands. A whole new content goes before them. */
function editOf(cell: string, parts: DraftFix['edits'], sheet: Sheet): Edit {
  const place = parts[0]?.at;
  const before = place ? valueAt(sheet, place.row, place.column) : null;
  const whole = parts.find(({ at }) => !at.span);
  const after = whole ? whole.after : withParts(String(before ?? ''), parts);
  return { sheet: sheet.name, cell, before, after };
}

function withParts(text: string, parts: DraftFix['edits']): string {
  // An operator is put in where its number begins: it goes ahead of the number that is written anew.
  const ordered = [...parts].sort(({ at: { span: a } }, { at: { span: b } }) =>
    a && b ? a.start - b.start || a.end - b.end : 0,
  );
  let done = 0;
  let after = '';
  for (const { at, after: part } of ordered) {
    if (!at.span || at.span.start < done) continue;
    after += text.slice(done, at.span.start) + String(part ?? '');
    done = at.span.end;
  }
  return after + text.slice(done);
}

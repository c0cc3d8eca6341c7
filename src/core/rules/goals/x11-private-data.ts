import { perProject } from '../per-project';
import type { TableContext, TableDraft, TableRule } from '../rule';
import { placeInCell } from './cell-part';
import { mayBePrivate, type PrivateNumber, privateNumbers } from './private-data';
import { projectDrafts } from '../project-drafts';
import { hasText, type ProjectText, textsOf } from './project-texts';

interface PrivateText extends ProjectText {
  readonly found: PrivateNumber;
}

/** A line for questions names its own telephone: that is meant for the public. */
const CONTACT = /电话|手机|联系|传真|咨询|监督|举报/;
const VARIANTS = { id: undefined, mobile: 'mobile', account: 'account' } as const;

/**
 * Rule X11: no identity number, mobile number or bank account of a person in a table that is published: error in the
 * table that goes out, warning in those before it. Project codes (21 characters), amounts and telephone lines below the
 * table are none. The fix masks the number.
 */
export const privateData: TableRule = {
  code: 'X11',
  name: 'private-data',
  severity: 'warning',
  scope: 'table',
  check: (context) => [...projectDrafts(context, privateTexts, draftsOf), ...ofNotes(context)],
};

const privateTexts = perProject((project): readonly PrivateText[] =>
  hasText(project, mayBePrivate)
    ? textsOf(project).flatMap((one) => privateNumbers(one.text).map((found) => ({ ...one, found })))
    : NONE,
);
const NONE: readonly PrivateText[] = [];

function draftsOf({ at, indicator, found }: PrivateText, index: number, context: TableContext): readonly TableDraft[] {
  const { table, sheet } = context;
  const project = table.projects[index];
  const place = project ? placeInCell(sheet, at, found.number, project) : null;
  const { masked } = found;
  return [
    {
      ...described(at, found, context),
      project: index,
      ...(indicator === undefined ? {} : { indicator }),
      ...(place ? { fix: { kind: 'review', args: { masked }, edits: [{ at: place, after: masked }] } } : {}),
    },
  ];
}

function described(at: TableDraft['at'], { kind, masked }: PrivateNumber, { table }: TableContext): TableDraft {
  const variant = VARIANTS[kind];
  return {
    at,
    ...(table.layout === 'disclosure-table' ? { severity: 'error' } : {}),
    ...(variant ? { variant } : {}),
    args: { masked },
  };
}

function ofNotes(context: TableContext): readonly TableDraft[] {
  return context.table.unplaced
    .filter(({ text }) => !CONTACT.test(text))
    .flatMap(({ at, text }) => privateNumbers(text).map((found) => described(at, found, context)));
}

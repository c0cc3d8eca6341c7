import type { Pack } from '../../pack/pack';
import type { NumberedSection, Project } from '../../table/table';
import type { Draft, DraftFix, ProjectRule, RuleContext } from '../rule';
import { renumbered } from './ordinals';

/**
 * Rule T08: in a composite text with headings of level 2, items stand below one also under 满意度指标. A column of its own
 * for it needs none, and a value without a name is left to N01.
 */
export const level2HeadingMissing: ProjectRule = {
  code: 'T08',
  name: 'level2-heading-missing',
  severity: 'info',
  group: 'file',
  scope: 'project',
  check: (project, context) => (project.numbering ?? []).flatMap((text) => draftsOf(text, project, context)),
};

function draftsOf(text: readonly NumberedSection[], project: Project, { pack }: RuleContext): readonly Draft[] {
  if (!text.some(({ heading2 }) => heading2 !== null)) return [];
  return text.flatMap((section) => {
    const { level1, heading1, heading2, first, ordinals } = section;
    if (!heading1 || heading2 || ordinals.length === 0) return [];
    const level2 = onlyLevel2(level1, pack);
    if (level2 === null) return [];
    const named = project.indicators.slice(first, first + ordinals.length).filter(({ name }) => name !== '');
    return named.map(({ name, place }) => ({
      at: place,
      args: { name, level1, level2 },
      ...fixOf(section, level2, text),
    }));
  });
}

/** The one 二级指标 that can stand below a 一级指标 in every tree; null where there is a choice. */
function onlyLevel2(level1: string, pack: Pack): string | null {
  const branches = pack.trees.flatMap((tree) => tree.level1.filter(({ name }) => name === level1));
  const [only, ...others] = new Set(branches.flatMap(({ level2 }) => level2.map(({ name }) => name)));
  return others.length === 0 ? (only ?? null) : null;
}

/** The heading, numbered as the others of the text are, right behind that of level 1. */
function fixOf(
  { heading1, gap }: NumberedSection,
  level2: string,
  text: readonly NumberedSection[],
): { readonly fix?: DraftFix } {
  const at = heading1?.at;
  if (!at?.span) return {};
  const sample = text.find(({ heading2 }) => heading2?.ordinal)?.heading2?.ordinal;
  const ordinal = sample ? renumbered(sample, 1) : null;
  const joint = gap.includes('\n') ? '\n' : ' ';
  const place = { row: at.row, column: at.column, span: { start: at.span.end, end: at.span.end } };
  const after = `${joint}${ordinal ?? ''}${level2}：${gap === '' ? joint : ''}`;
  return { fix: { kind: 'safe', args: { level2 }, edits: [{ at: place, after }] } };
}

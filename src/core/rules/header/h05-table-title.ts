import type { DraftFix, FileDraft, FileRule } from '../rule';
import { type FoundTitle, titlesOf } from './table-titles';

/** 表, 表一, 表3. */
const COMPLETE = /表[\d一二三四五六七八九十]{0,3}$/;
/** What a title that was cut off ends with, and what belongs behind it. */
const CUTS: readonly (readonly [RegExp, string])[] = [
  [/项目支$/, '出绩效目标表'],
  [/绩$/, '效目标表'],
  [/绩效$/, '目标表'],
  [/绩效目$/, '标表'],
  [/绩效目标申$/, '报表'],
  [/绩效目标批$/, '复表'],
  [/绩效目标公$/, '开表'],
  [/绩效目标(?:申报|批复|公开|公示)$/, '表'],
];
const KIND = /(申报|批复|公开|公示|审核)?表[\d一二三四五六七八九十]{0,3}$/;

/**
 * Rule H05: the title is complete and the same for all tables of one layout in the file: it is what the public sees. Cut
 * off in a word, or where another title of the file goes on, is 建议改; 绩效目标表 beside 绩效目标批复表 is 参考.
 * Year and agency may differ.
 */
export const tableTitle: FileRule = {
  code: 'H05',
  name: 'table-title',
  severity: 'warning',
  scope: 'file',
  check: (context) => {
    const titles = titlesOf(context);
    const whole = titles.filter(({ plain }) => COMPLETE.test(plain));
    return [
      ...titles.filter((title) => !whole.includes(title)).flatMap((title) => cutDraft(title, whole)),
      ...otherKinds(whole),
    ];
  },
};

function cutDraft(title: FoundTitle, whole: readonly FoundTitle[]): readonly FileDraft[] {
  const { sheet, table, at, text, plain } = title;
  const longer = whole.find((other) => other.table.layout === table.layout && other.plain.startsWith(plain));
  const missing = longer ? longer.plain.slice(plain.length) : CUTS.find(([end]) => end.test(plain))?.[1];
  if (missing === undefined) return [];
  const complete = withMissing(text, missing);
  const related = longer && longer.sheet === sheet ? [longer.at] : [];
  const fix: DraftFix | null =
    complete === null ? null : { kind: 'review', args: { title: complete }, edits: [{ at, after: complete }] };
  return [{ sheet, table, at, related, args: { title: text }, ...(fix ? { fix } : {}) }];
}

/** The title with what is missing; null where something stands behind the cut. */
function withMissing(text: string, missing: string): string | null {
  return /[)）]$/.test(text) ? null : text.trimEnd() + missing;
}

/** Titles of the rarer kind, layout by layout; the first kind counts as the usual one where both are as many. */
function otherKinds(titles: readonly FoundTitle[]): readonly FileDraft[] {
  const layouts = [...new Set(titles.map(({ table }) => table.layout))];
  return layouts.flatMap((layout) => {
    const own = titles.filter(({ table }) => table.layout === layout);
    const counts = new Map<string, number>();
    for (const title of own) counts.set(kindOf(title), (counts.get(kindOf(title)) ?? 0) + 1);
    const [usual = ''] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
    const example = own.find((title) => kindOf(title) === usual);
    return own
      .filter((title) => kindOf(title) !== usual)
      .map(({ sheet, table, at, text }) => ({
        sheet,
        table,
        at,
        variant: 'differs',
        severity: 'info' as const,
        group: 'file' as const,
        args: { title: text, other: example?.text ?? '' },
      }));
  });
}

function kindOf({ plain }: FoundTitle): string {
  return KIND.exec(plain)?.[1] ?? '';
}

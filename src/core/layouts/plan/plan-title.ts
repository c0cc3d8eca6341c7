import { makeSheet } from '../../sheet/sheet';
import type { TableContent } from '../../table/content';
import type { Layout } from '../../table/table';
import { readHeadNotes } from '../header/head-notes';

/** What the tables are called: declared, approved, published. */
const WORDS: Readonly<Record<Layout, string>> = {
  'declaration-table': '申报',
  'project-form': '批复',
  'disclosure-table': '公开',
};
const OTHER_WORD = /(?:申报|批复|公开)表/;
/** 绩效目标表, or a title that is cut off before its last word. */
const NO_WORD = /绩效目标(?:表|(?=$|[（(]))/;

/** Title where the content has none. A form says the year in a row of its own. */
export function officialTitle(layout: Layout, year: number | null): string {
  const title = `部门预算项目支出绩效目标${WORDS[layout]}表`;
  return year === null || layout === 'project-form' ? title : `${title}（${year}年度）`;
}

/** The content's title in the layout's own word: `…公开表` of a declaration table becomes `…申报表`. */
export function plannedTitle(layout: Layout, { title, year }: Pick<TableContent, 'title' | 'year'>): string {
  if (title.trim() === '') return officialTitle(layout, year);
  const word = `${WORDS[layout]}表`;
  if (OTHER_WORD.test(title)) return title.replace(OTHER_WORD, word);
  // 绩效目标表 is the name of a project form itself.
  return layout === 'project-form' ? title : title.replace(NO_WORD, `绩效目标${word}`);
}

/** Does the title say the year, so that no other cell has to? */
export function titleSaysYear(title: string, year: number | null): boolean {
  return year === null || readHeadNotes(makeSheet('', [[title]]), 0, 1).year === year;
}

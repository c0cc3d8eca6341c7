import type { Indicator, Layout, Place, Project } from '../../table/table';
import { cellsOf } from '../draft';
import type { Draft, ProjectRule } from '../rule';

const CHINESE = '\\u4e00-\\u9fa5，。、；：（）()“”‘’《》【】';

function between(blanks: string): RegExp {
  return new RegExp(`(?<=[${CHINESE}])${blanks}(?=[${CHINESE}])`, 'g');
}

const BLANKS = between('[ \\u3000]+');
/** In forms a short content may be broken over lines; elsewhere Z07 joins them. */
const BLANKS_AND_LINES = between('[ \\u3000\\r\\n]+');
/** More than two are what a web page leaves in a composite text, told of by the rules about noise. */
const FEW_BLANKS = between('[ \\u3000]{1,2}');

/**
 * Rule N13: no blank stands between the Chinese characters of a name, of a project or a 三级指标; beside Latin letters and
 * digits (OA 系统) it is usual. Removing it changes nothing. Tabs and other blanks of web pages belong to Z07.
 */
export const nameSpaces: ProjectRule = {
  code: 'N13',
  name: 'name-spaces',
  severity: 'info',
  group: 'project',
  scope: 'project',
  check: (project, { table: { layout } }) => [
    ...projectDraft(project, layout),
    ...indicatorDrafts(project.indicators, layout),
  ],
};

function projectDraft({ name, at }: Project, layout: Layout): readonly Draft[] {
  return drafts(name, layout === 'project-form' ? BLANKS_AND_LINES : BLANKS, at.name, 'project');
}

const OF_INDICATORS: Readonly<Record<Layout, RegExp>> = {
  'declaration-table': BLANKS,
  'project-form': BLANKS_AND_LINES,
  'disclosure-table': FEW_BLANKS,
};

function indicatorDrafts(indicators: readonly Indicator[], layout: Layout): readonly Draft[] {
  const pattern = OF_INDICATORS[layout];
  const spaced = indicators.filter((indicator) => isSpaced(writtenName(indicator), pattern));
  return cellsOf(spaced, 'name').flatMap(({ at, indicators: [first] }) => drafts(writtenName(first), pattern, at));
}

function writtenName({ written, name }: Indicator): string {
  return (written.name ?? name).trim();
}

function isSpaced(name: string, pattern: RegExp): boolean {
  return name.search(pattern) >= 0;
}

function drafts(name: string, pattern: RegExp, at: Place, variant?: 'project'): readonly Draft[] {
  if (!isSpaced(name, pattern)) return [];
  const after = name.replace(pattern, '');
  return [
    {
      at,
      ...(variant ? { variant } : {}),
      args: { name: after },
      fix: { kind: 'safe', args: { name: after }, edits: [{ at, after }] },
    },
  ];
}

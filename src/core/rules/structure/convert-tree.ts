import type { Pack } from '../../pack/pack';
import type { Indicator, Place, Project } from '../../table/table';
import { cellsOf } from '../draft';
import type { DraftFix } from '../rule';
import { tellingIndicators } from './followed-trees';

interface Pair {
  readonly level1: string;
  readonly level2: string;
}

/** The same kind of indicator in each of the two trees; all other labels that differ want a person's eye. */
const SAME: readonly (readonly [Pair, Pair])[] = [
  [
    { level1: '产出指标', level2: '成本指标' },
    { level1: '成本指标', level2: '经济成本指标' },
  ],
];

/**
 * Writes the labels of projects as the tree has them; none where one of them has no equal there, where a merged cell
 * stands for other rows too, and in composite text, where the heading would have to move with its items.
 */
export function convertingFix(projects: readonly Project[], treeId: string, pack: Pack): { readonly fix?: DraftFix } {
  const tree = pack.trees.find(({ id }) => id === treeId);
  const edits: DraftFix['edits'][number][] = [];
  for (const project of projects) {
    const strangers = tellingIndicators(project, pack).filter(({ trees }) => !trees.includes(treeId));
    const rows = new Set(strangers.map(({ indicator }) => indicator));
    for (const { indicator } of strangers) {
      const equal = equalOf(indicator, tree);
      const { level1, level2 } = indicator.at;
      if (!equal || !level1 || !level2 || level1.span || level2.span) return {};
      edits.push({ at: level1, after: equal.level1 }, { at: level2, after: equal.level2 });
    }
    if (servesOthers(project, rows)) return {};
  }
  return edits.length === 0
    ? {}
    : { fix: { kind: 'review', args: { tree: tree?.name ?? '' }, edits: distinct(edits) } };
}

function equalOf({ level1, level2 }: Indicator, tree: Pack['trees'][number] | undefined): Pair | null {
  const stands = (pair: Pair): boolean =>
    tree?.level1.some(
      ({ name, level2: below }) => name === pair.level1 && below.some((leaf) => leaf.name === pair.level2),
    ) ?? false;
  const pairs = SAME.find((both) => both.some((pair) => pair.level1 === level1 && pair.level2 === level2));
  return pairs?.find(stands) ?? null;
}

/** Does a label cell of these rows stand for other rows as well? */
function servesOthers({ indicators }: Project, rows: ReadonlySet<Indicator>): boolean {
  return (['level1', 'level2'] as const).some((field) =>
    cellsOf(indicators, field).some(
      (cell) => cell.indicators.some((one) => rows.has(one)) && !cell.indicators.every((one) => rows.has(one)),
    ),
  );
}

function distinct(edits: DraftFix['edits']): DraftFix['edits'] {
  const key = ({ row, column }: Place): string => `${row}:${column}`;
  return [...new Map(edits.map((edit) => [key(edit.at), edit])).values()];
}

import { fileFacts } from '../../core/check/facts';
import { runFile, runProject, runTable } from '../../core/check/run-rules';
import { createReader } from '../../core/layouts/reader';
import type { Pack } from '../../core/pack/pack';
import { allRules } from '../../core/rules/all-rules';
import type { FileFacts, Rule } from '../../core/rules/rule';
import { makeSheet, type Row, type Sheet } from '../../core/sheet/sheet';
import type { Table } from '../../core/table/table';
import { nationalPack } from '../../packs';
import { declarationSheet } from './declaration-sheet';
import { disclosureSheet, indicatorText } from './disclosure-sheet';
import type { Bench, Figure } from './measure';

const SIZES = [1, 10, 100] as const;
const REPEATS = 7;
/** Ten times as much may take so many times as long: linear is 10, with a cache that is too small 20, quadratic 100. */
const MOST_GROWTH = 40;
/** Below it the clock and the garbage say more than the rule. */
const WORTH_TELLING_MS = 5;

type Grow = (size: number) => Sheet;

/** Projects that all say the same: the worst that duplicates and copied texts can be. */
function sameProjects(projects: number): Sheet {
  const { rows, ...rest } = disclosureSheet(projects);
  const [first] = rows.slice(4);
  return makeSheet(rest.name, [...rows.slice(0, 4), ...Array.from({ length: projects }, (): Row => [...first!])]);
}

/** One project whose goal and indicators fill a cell. */
function longTexts(size: number): Sheet {
  const { rows, name } = disclosureSheet(1);
  const goal = Array.from(
    { length: size * 4 },
    (_, index) =>
      `${index + 1}、维护设备${index + 3}台，每台${index + 200}元，共需${index}.5万元，培训${index + 5}人次；`,
  ).join('\n');
  const [project] = rows.slice(4);
  const text = Array.from({ length: size }, (_, index) => indicatorText(index, index + 1)).join('\n');
  return makeSheet(name, [...rows.slice(0, 4), [project![0]!, project![1]!, project![2]!, goal, text]]);
}

const GROWTHS: readonly (readonly [title: string, grow: Grow])[] = [
  ['规则增长：申报表 20、200、2,000 个项目', (size) => declarationSheet({ projects: 20 * size, units: 20 })],
  ['规则增长：公开表 20、200、2,000 个项目', (size) => disclosureSheet(20 * size)],
  ['规则增长：20、200、2,000 个相同的项目', (size) => sameProjects(20 * size)],
  ['规则增长：一格文字 0.3、3、30 千字', longTexts],
];

/** What the rules are run on. The tables and the pack are new for each repeat, so that nothing is remembered. */
interface Ground {
  readonly sheet: Sheet;
  readonly pack: Pack;
  readonly tables: readonly Table[];
  readonly facts: FileFacts;
}

function groundOf(sheet: Sheet): Ground {
  const pack: Pack = { ...nationalPack };
  const tables = createReader(pack).read(sheet);
  return { sheet, pack, tables, facts: fileFacts(tables, pack) };
}

/** Time of one rule on what is read already. */
function timeOf(rule: Rule, { sheet, pack, tables, facts }: Ground): number {
  const fail = ({ message }: { readonly message: string }): never => {
    throw new Error(`${rule.code}: ${message}`);
  };
  const firstNumbers = new Map(tables.map((table) => [table, 1]));
  const start = performance.now();
  if (rule.scope === 'file')
    runFile([rule], { context: { pack, facts, sheets: [{ sheet, tables }] }, firstNumbers, fail });
  else
    for (const table of tables) {
      const run = { context: { pack, facts, sheet, table }, firstNumber: 1, fail };
      if (rule.scope === 'table') runTable([rule], run);
      else for (const project of table.projects) runProject([rule], project, 1, run);
    }
  return performance.now() - start;
}

/** The least time of each rule: whatever else the machine did only adds to it. */
function leastTimes(sheet: Sheet): readonly number[] {
  const least = allRules.map(() => Infinity);
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const ground = groundOf(sheet);
    allRules.forEach((rule, index) => (least[index] = Math.min(least[index]!, timeOf(rule, ground))));
  }
  return least;
}

function figureOf(rule: Rule, times: readonly number[]): Figure {
  const [, ten = 0, hundred = 0] = times;
  const isTelling = hundred >= WORTH_TELLING_MS;
  return {
    label: `${rule.code} ${times.map((time) => time.toFixed(2)).join(' / ')} ms`,
    value: Number((hundred / Math.max(ten, 0.01)).toFixed(1)),
    unit: '倍',
    ...(isTelling ? { goal: { text: `10 倍的量少于 ${MOST_GROWTH} 倍时间`, most: MOST_GROWTH } } : {}),
  };
}

function benchOf(title: string, grow: Grow): Bench {
  return {
    title,
    run: async () => {
      const times = SIZES.map((size) => leastTimes(grow(size)));
      const figures = allRules.map((rule, index) =>
        figureOf(
          rule,
          times.map((ofSize) => ofSize[index] ?? 0),
        ),
      );
      const told = figures.filter(({ goal }) => goal);
      const rest = figures.length - told.length;
      return [...told, { label: `另有 ${rest} 条规则最多 ${WORTH_TELLING_MS} ms`, value: rest, unit: '条' }];
    },
  };
}

/** Every rule that takes some milliseconds at the largest size, at 1, 10 and 100 times the size. */
export const ruleBenches: readonly Bench[] = GROWTHS.map(([title, grow]) => benchOf(title, grow));

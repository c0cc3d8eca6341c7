import { fileFacts } from '../../core/check/facts';
import { runFile, runProject, runTable } from '../../core/check/run-rules';
import { createReader } from '../../core/layouts/reader';
import type { Pack } from '../../core/pack/pack';
import { allRules } from '../../core/rules/all-rules';
import type { Rule } from '../../core/rules/rule';
import { makeSheet, type Row, type Sheet } from '../../core/sheet/sheet';
import { nationalPack } from '../../packs';
import { declarationSheet } from './declaration-sheet';
import { disclosureSheet, indicatorText } from './disclosure-sheet';
import { type Bench, type Figure, median } from './measure';

const SIZES = [1, 10, 100] as const;
const REPEATS = 5;
/** Ten times as much may take so many times as long: linear is 10, n·log n about 13, quadratic 100. */
const MOST_GROWTH = 30;
/** Below it the clock and the garbage say more than the rule. */
const WORTH_TELLING_MS = 1;

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

/** Time of one rule on what is read already; with a pack of its own, so that nothing is remembered. */
function timeOf(rule: Rule, sheet: Sheet): number {
  const pack: Pack = { ...nationalPack };
  const tables = createReader(nationalPack).read(sheet);
  const facts = fileFacts(tables, pack);
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

function growthOf(rule: Rule, sheets: readonly Sheet[]): Figure {
  const times = sheets.map((sheet) => median(Array.from({ length: REPEATS }, () => timeOf(rule, sheet))));
  const [, ten = 0, hundred = 0] = times;
  const isTelling = hundred >= WORTH_TELLING_MS;
  return {
    label: `${rule.code} ${times.map((time) => time.toFixed(2)).join(' / ')} ms`,
    value: isTelling ? Number((hundred / Math.max(ten, 0.01)).toFixed(1)) : 0,
    unit: '倍',
    ...(isTelling ? { goal: { text: `10 倍的量少于 ${MOST_GROWTH} 倍时间`, most: MOST_GROWTH } } : {}),
  };
}

function benchOf(title: string, grow: Grow): Bench {
  return {
    title,
    run: async () => {
      const sheets = SIZES.map(grow);
      return allRules.map((rule) => growthOf(rule, sheets)).filter(({ goal }) => goal);
    },
  };
}

/** Every rule that takes a millisecond at the largest size, at 1, 10 and 100 times the size. */
export const ruleBenches: readonly Bench[] = GROWTHS.map(([title, grow]) => benchOf(title, grow));

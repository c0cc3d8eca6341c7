import Big from 'big.js';
import fc from 'fast-check';
import type { AgencyContent, TableContent } from '../../src/core/table/content';
import { contentOfSketch, type ProjectSketch } from './right-content';
import { type ProjectKind, projectKinds } from './right-kinds';

export interface RightTableOptions {
  readonly tree: 'T2015' | 'T2021';
  /** Sum of the weights of a project; without, the table has none. */
  readonly total: 90 | 100 | null;
}

interface Choice {
  readonly kind: ProjectKind;
  readonly n: number;
  readonly s: number;
  readonly goal: number;
  /** One flag for each row that may be left out. */
  readonly more: readonly boolean[];
}

const YUAN = 10_000;
/** Weights of 成本, 产出, 效益 and 满意度; in the older tree the cost is one of the outputs. */
const SHARES = { T2015: [0, 50, 30, 10], T2021: [20, 40, 20, 10] } as const;
const MOST_MORE = 4;

function steps([least, most, step]: readonly [number, number, number]): fc.Arbitrary<number> {
  const count = Math.round((most - least) / step);
  return fc.integer({ min: 0, max: count }).map((index) => Number(new Big(step).times(index).plus(least)));
}

function choiceOf(kind: ProjectKind): fc.Arbitrary<Choice> {
  return fc.record({
    kind: fc.constant(kind),
    n: steps(kind.n),
    s: steps(kind.s),
    goal: fc.nat(kind.goals.length - 1),
    more: fc.array(fc.boolean(), { minLength: MOST_MORE, maxLength: MOST_MORE }),
  });
}

const BRANCHES: readonly RegExp[] = [
  /^(?:经济|社会|生态环境)成本指标/,
  /^(?:数量|质量|时效|成本)指标/,
  /^.{2,4}(?:效益|影响)指标/,
  /^服务/,
];

function branchOf(line: string): number {
  return BRANCHES.findIndex((branch) => branch.test(line));
}

/** Every share divided among the rows below it, the rest of the division to the first. */
function weighted(lines: readonly string[], { tree, total }: RightTableOptions): readonly string[] {
  if (total === null) return lines;
  const rows = (branch: number): number => lines.filter((line) => branchOf(line) === branch).length;
  const seen = new Set<number>();
  return lines.map((line) => {
    const branch = branchOf(line);
    const share = SHARES[tree][branch]! + (branch === 1 ? total - 90 : 0);
    const each = Math.floor(share / rows(branch));
    const isFirst = !seen.has(branch);
    seen.add(branch);
    return `${line}|${isFirst ? share - each * (rows(branch) - 1) : each}`;
  });
}

function labelled(line: string, tree: RightTableOptions['tree']): readonly string[] {
  const [level2 = '', ...rest] = line.split('|');
  if (level2 === '持续' && tree === 'T2021') return [];
  const names: Readonly<Record<string, string>> = {
    成本: tree === 'T2021' ? '经济成本指标' : '成本指标',
    持续: '可持续影响指标',
    满意: '服务对象满意度指标',
  };
  return [[names[level2] ?? level2, ...rest].join('|')];
}

function amountOf({ kind, n, s }: Choice): Big {
  return new Big(n).times(s).times(kind.times).div(YUAN);
}

function sketchOf(choice: Choice, year: number, options: RightTableOptions): Omit<ProjectSketch, 'agency'> {
  const { kind, n, s, goal, more } = choice;
  const filled = (text: string): string =>
    text.replaceAll('{n}', String(n)).replaceAll('{s}', String(s)).replaceAll('{y}', String(year));
  const chosen = [...kind.lines, ...kind.more.filter((_, index) => more[index])];
  const lines = chosen.flatMap((line) => labelled(filled(line), options.tree));
  const sorted = [...lines].sort((a, b) => branchOf(a) - branchOf(b));
  return {
    name: kind.name,
    amount: amountOf(choice).toString(),
    goal: filled(kind.goals[goal]!),
    lines: weighted(sorted, options),
    agencyName: `安和县${kind.agency.replace(/^县/, '')}`,
  };
}

function contentOfChoices(choices: readonly Choice[], year: number, isDeclared: boolean, options: RightTableOptions) {
  const names = [...new Set(choices.map(({ kind }) => kind.agency))];
  const agencies = names.map((name, index): AgencyContent => {
    const own = choices.filter(({ kind }) => kind.agency === name);
    const total = own.reduce((sum, choice) => sum.plus(amountOf(choice)), new Big(0));
    return {
      code: String(101 + index * 7),
      name: `安和县${name.replace(/^县/, '')}`,
      declaredTotal: isDeclared ? total.toString() : '',
      isGrandTotal: false,
      parent: null,
    };
  });
  const inOrder = [...choices].sort((a, b) => names.indexOf(a.kind.agency) - names.indexOf(b.kind.agency));
  const sketches = inOrder.map((choice) => {
    const agency = names.indexOf(choice.kind.agency);
    return { ...sketchOf(choice, year, options), agency, agencyCode: agencies[agency]!.code };
  });
  return contentOfSketch(sketches, { year, agencies });
}

/** Tables without a fault: projects of many fields whose goals, quantities, standards, amounts and weights agree. */
export function rightContents(options: RightTableOptions): fc.Arbitrary<TableContent> {
  return fc
    .shuffledSubarray([...projectKinds], { minLength: 3, maxLength: 8 })
    .chain((kinds) => fc.tuple(fc.tuple(...kinds.map(choiceOf)), fc.integer({ min: 2022, max: 2027 }), fc.boolean()))
    .map(([choices, year, isDeclared]) => contentOfChoices(choices, year, isDeclared, options));
}

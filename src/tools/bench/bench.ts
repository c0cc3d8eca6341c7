import { coreBenches } from './core-benches';
import { hostBenches } from './host-benches';
import { layoutBenches } from './layout-benches';
import type { Bench, Figure } from './measure';
import { ruleBenches } from './rule-benches';

const BENCHES: readonly Bench[] = [...coreBenches, ...ruleBenches, ...layoutBenches, ...hostBenches];
const LABEL_WIDTH = 34;

/** Chinese characters take two columns of a terminal. */
function padded(label: string): string {
  const width = [...label].reduce((total, letter) => total + (letter > '\u2e7f' ? 2 : 1), 0);
  return label + ' '.repeat(Math.max(1, LABEL_WIDTH - width));
}

function numberText({ value, unit }: Figure): string {
  return `${(unit === 'ms' ? value.toFixed(2) : String(value)).padStart(10)} ${unit}`;
}

/** The figure, its ratio to the first of its group, and whether it keeps its goal. */
function lineOf(figure: Figure, base: number): string {
  const ratio = base > 0 && figure.unit !== '倍' && figure.unit !== '条' ? `${(figure.value / base).toFixed(3)}×` : '';
  const { goal } = figure;
  const verdict = goal ? `${figure.value <= goal.most ? '✓ 达标' : '✗ 超出'}（${goal.text}）` : '';
  return `  ${padded(figure.label)}${numberText(figure)}  ${ratio.padStart(9)}  ${verdict}`.trimEnd();
}

/** Prints all benches as they finish; true where every goal is kept. */
async function runAll(benches: readonly Bench[]): Promise<boolean> {
  let kept = true;
  for (const { title, run } of benches) {
    const figures = await run();
    const base = figures[0]?.value ?? 0;
    console.log([`\n${title}`, ...figures.map((figure) => lineOf(figure, base))].join('\n'));
    kept &&= figures.every(({ value, goal }) => !goal || value <= goal.most);
  }
  return kept;
}

/** `npm run bench -- 读表` runs only those whose title has the word. */
const word = process.argv[2] ?? '';
void runAll(BENCHES.filter(({ title }) => title.includes(word))).then((kept) => {
  console.log(kept ? '\n全部达标。' : '\n有项目超出目标，见 ✗。');
  process.exitCode = kept ? 0 : 1;
});

/** One measured figure, in milliseconds or as a count. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: 'ms' | '次' | '格' | '倍' | '条';
  /** What it is measured against; beyond `most` it is over. */
  readonly goal?: { readonly text: string; readonly most: number };
}

/** A group of figures; host and template benches stand beside those of the core. */
export interface Bench {
  readonly title: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** Middle value; of an even number of values the upper one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function elapsed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds that each of these runs takes, one after the other; `prepare` is not measured. */
export async function times<T>(
  count: number,
  prepare: (index: number) => T,
  run: (prepared: T) => unknown,
): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let index = 0; index < count; index++) {
    const prepared = prepare(index);
    measured.push(await elapsed(() => run(prepared)));
  }
  return measured;
}

/** Times of several things by turns, so that a machine that is busy for a while is so for all of them. */
export async function timesByTurns(count: number, runs: readonly (() => unknown)[]): Promise<readonly number[][]> {
  const measured = runs.map((): number[] => []);
  for (let index = 0; index < count; index++) {
    for (const [position, run] of runs.entries()) measured[position]?.push(await elapsed(run));
  }
  return measured;
}

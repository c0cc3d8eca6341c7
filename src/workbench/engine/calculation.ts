import type { EngineContext } from './engine-context';

const CALCULATION_DONE = 'formula.mutation.set-formula-calculation-notification';
const VALUES_SET = 'sheet.mutation.set-range-values';
/** Longest wait for the formula engine; it starts a tenth of a second after a change. */
const PATIENCE = 3000;

/** Knows when the engine's formulas have their values. */
export interface Calculation {
  readonly settle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Watches the formula engine. A workbook without formulas is always settled. */
export function createCalculation(context: EngineContext, startsWithFormulas: boolean): Calculation {
  let hasFormulas = startsWithFormulas;
  let isPending = startsWithFormulas;
  let waiting: (() => void)[] = [];
  const done = (): void => {
    isPending = false;
    for (const resume of waiting) resume();
    waiting = [];
  };
  const listener = context.commands.onCommandExecuted((command, options) => {
    if (command.id === CALCULATION_DONE) {
      const state = (command.params as { readonly functionsExecutedState?: number } | undefined)
        ?.functionsExecutedState;
      if (state !== undefined && state !== 0) done();
    } else if (command.id === VALUES_SET && !options?.fromFormula) {
      hasFormulas ||= JSON.stringify(command.params).includes('"f":"');
      isPending = hasFormulas;
    }
  });
  return {
    settle: async () => {
      if (!isPending) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([
        new Promise<void>((resolve) => waiting.push(resolve)),
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, PATIENCE);
        }),
      ]);
      clearTimeout(timer);
      isPending = false;
    },
    dispose: () => listener.dispose(),
  };
}

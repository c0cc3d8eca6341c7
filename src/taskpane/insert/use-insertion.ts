import { useCallback, useState } from 'react';
import type { SheetPlan } from '../../core/sheet/sheet-plan';
import { usePaneServices } from '../services/pane-services';

/** The command that inserts sheets, and how far it is. */
export interface Insertion {
  readonly phase: 'editing' | 'inserting' | 'inserted';
  /** Number of sheets that were inserted last. */
  readonly sheets: number;
  readonly insert: (plans: readonly SheetPlan[]) => Promise<boolean>;
  /** Something was changed since: what was inserted is no longer what is shown. */
  readonly edit: () => void;
}

/** Inserts sheets, once at a time; what stands in the way is shown by the pane, and nothing is inserted then. */
export function useInsertion(): Insertion {
  const { port, run } = usePaneServices();
  const [phase, setPhase] = useState<Insertion['phase']>('editing');
  const [sheets, setSheets] = useState(0);
  const insert = async (plans: readonly SheetPlan[]): Promise<boolean> => {
    if (phase === 'inserting' || plans.length === 0) return false;
    setPhase('inserting');
    const isDone = await run(() => port.insert(plans));
    setSheets(plans.length);
    setPhase(isDone ? 'inserted' : 'editing');
    return isDone;
  };
  return { phase, sheets, insert, edit: useCallback(() => setPhase('editing'), []) };
}

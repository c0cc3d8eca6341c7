import { useCallback, useEffect, useState } from 'react';
import type { Attempt } from '../../core/port/workbook-port';
import type { Sheet } from '../../core/sheet/sheet';
import { usePaneServices } from '../services/pane-services';

export interface Kept {
  /** Null until it was read. */
  readonly sheets: Attempt<readonly Sheet[]> | null;
  readonly readAgain: () => void;
}

/** What earlier conversions kept in the workbook; read whenever the view comes into sight. */
export function useKept(): Kept {
  const { port } = usePaneServices();
  const [sheets, setSheets] = useState<Kept['sheets']>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void port.keptSheets().then((read) => isWanted && setSheets(read));
    return () => {
      isWanted = false;
    };
  }, [port, turn]);
  return { sheets, readAgain: useCallback(() => setTurn((before) => before + 1), []) };
}

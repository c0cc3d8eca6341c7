import { useSyncExternalStore } from 'react';
import type { Snapshot } from '../../core/port/workbook-port';
import { usePaneServices } from './pane-services';

/** What the workbook's port shows now; renders again when it changes. */
export function useSnapshot(): Snapshot {
  const { port } = usePaneServices();
  return useSyncExternalStore(port.subscribe, port.getSnapshot);
}

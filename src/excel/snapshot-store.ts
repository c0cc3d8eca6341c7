import type { Snapshot } from '../core/port/workbook-port';

/** Holds the present snapshot and tells listeners when there is a new one. */
export interface SnapshotStore {
  readonly get: () => Snapshot;
  readonly update: (change: Partial<Snapshot>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const AT_START: Snapshot = {
  phase: 'starting',
  step: null,
  result: null,
  checkedAt: null,
  obstacle: null,
  reverts: [],
};

export function createSnapshotStore(): SnapshotStore {
  let snapshot = AT_START;
  const listeners = new Set<() => void>();
  return {
    get: () => snapshot,
    update: (change) => {
      snapshot = { ...snapshot, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

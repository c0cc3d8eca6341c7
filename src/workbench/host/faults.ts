/** What can be switched on to see how the add-in stands it. */
export interface FaultState {
  /** The person is typing in a cell: requests fail, or wait if they asked to. */
  readonly cellEdit: boolean;
  /** Another workbook has the focus. */
  readonly inactiveWorkbook: boolean;
  /** The workbook was opened read-only: every write is refused. */
  readonly readOnly: boolean;
  /** Change events are swallowed: all of them, or those of list picks only. */
  readonly lostEvents: 'none' | 'list-picks' | 'all';
  /** Error code that the next `refuseCount` requests end with. */
  readonly refuseWith: string;
  readonly refuseCount: number;
  /** Greatest request and reply in bytes, in place of the profile's; null keeps the profile's. */
  readonly payloadLimit: number | null;
  /** The pane was closed: neither replies nor events reach it. */
  readonly killed: boolean;
}

const NONE: FaultState = {
  cellEdit: false,
  inactiveWorkbook: false,
  readOnly: false,
  lostEvents: 'none',
  refuseWith: 'GeneralException',
  refuseCount: 0,
  payloadLimit: null,
  killed: false,
};

export interface Faults {
  readonly get: () => FaultState;
  readonly set: (change: Partial<FaultState>) => void;
  readonly clear: () => void;
  /** Resolves when the person has left the cell. */
  readonly leftCell: () => Promise<void>;
  /** Takes one of the refusals; null when there is none. */
  readonly takeRefusal: () => string | null;
}

/** Fault switches of one host, all off. */
export function createFaults(): Faults {
  let state = NONE;
  let waiting: (() => void)[] = [];
  const set = (change: Partial<FaultState>): void => {
    state = { ...state, ...change };
    if (state.cellEdit) return;
    for (const resume of waiting) resume();
    waiting = [];
  };
  return {
    get: () => state,
    set,
    clear: () => set(NONE),
    leftCell: () => (state.cellEdit ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    takeRefusal: () => {
      if (state.refuseCount <= 0) return null;
      set({ refuseCount: state.refuseCount - 1 });
      return state.refuseWith;
    },
  };
}

import type { CheckResult } from '../../src/core/check/result';
import type { Obstacle, Outcome, Snapshot, WorkbookPort } from '../../src/core/port/workbook-port';
import type { Finding, FindingPlace } from '../../src/core/check/finding';
import type { Edit } from '../../src/core/sheet/edit';
import type { RowInsertion } from '../../src/core/sheet/row-insertion';
import type { Sheet } from '../../src/core/sheet/sheet';
import type { SheetPlan } from '../../src/core/sheet/sheet-plan';
import type { Waiver } from '../../src/core/waivers/waiver';

/** A port without a workbook: it shows what it is told and remembers what it was asked. */
export interface FakePort extends WorkbookPort {
  readonly selected: FindingPlace[];
  readonly applied: (readonly Edit[])[];
  /** One entry a command. */
  readonly rowsInserted: (readonly RowInsertion[])[];
  readonly waived: { readonly findings: readonly Finding[]; readonly reason: string; readonly by: string }[];
  readonly withdrawn: (readonly Waiver[])[];
  /** One entry a command. */
  readonly inserted: (readonly SheetPlan[])[];
  readonly rechecks: { count: number };
  /** Changes what the pane shows. */
  readonly show: (change: Partial<Snapshot>) => void;
  /** The next command meets this obstacle. */
  readonly block: (kind: Obstacle['kind'], where?: string) => void;
}

interface FakePortOptions {
  readonly result?: CheckResult | null;
  readonly snapshot?: Partial<Snapshot>;
  readonly canUndo?: boolean;
  /** What the workbook keeps for conversions. */
  readonly kept?: readonly Sheet[];
  /** The check of the workbook after these edits, for ports that go on living. */
  readonly after?: (edits: readonly Edit[]) => CheckResult;
}

export function fakePort({
  result = null,
  snapshot = {},
  canUndo = true,
  kept = [],
  after,
}: FakePortOptions = {}): FakePort {
  let current: Snapshot = {
    phase: 'ready',
    step: null,
    result,
    checkedAt: Date.now(),
    obstacle: null,
    reverts: [],
    ...snapshot,
  };
  let obstacle: Obstacle | null = null;
  const listeners = new Set<() => void>();
  const selected: FindingPlace[] = [];
  const applied: (readonly Edit[])[] = [];
  const rowsInserted: (readonly RowInsertion[])[] = [];
  const waived: FakePort['waived'] = [];
  const withdrawn: (readonly Waiver[])[] = [];
  const inserted: (readonly SheetPlan[])[] = [];
  const rechecks = { count: 0 };

  function show(change: Partial<Snapshot>): void {
    current = { ...current, ...change };
    listeners.forEach((listener) => listener());
  }
  function attempt(work: () => void): Promise<Outcome> {
    const met = obstacle;
    obstacle = null;
    if (met) return Promise.resolve({ done: false, obstacle: met });
    work();
    return Promise.resolve({ done: true });
  }
  function write(edits: readonly Edit[]): void {
    if (after) show({ result: after(edits), checkedAt: Date.now() });
  }

  return {
    selected,
    applied,
    rowsInserted,
    waived,
    withdrawn,
    inserted,
    rechecks,
    show,
    block: (kind, where = '') => {
      obstacle = { kind, where, detail: 'made by the test' };
    },
    canUndo,
    getSnapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recheck: () => attempt(() => (rechecks.count += 1)),
    select: (place) => attempt(() => selected.push(place)),
    apply: (edits) =>
      attempt(() => {
        applied.push(edits);
        write(edits);
        show({ reverts: [...current.reverts, { edits }] });
      }),
    insertRows: (insertions, edits = []) =>
      attempt(() => {
        rowsInserted.push(insertions);
        if (edits.length > 0) applied.push(edits);
        show({ reverts: [...current.reverts, { edits, insertions }] });
      }),
    waive: (findings, note) =>
      attempt(() => {
        waived.push({ findings, ...note });
        show({ reverts: [...current.reverts, { edits: [], reasons: { kind: 'given', count: findings.length } }] });
      }),
    withdrawWaivers: (waivers) =>
      attempt(() => {
        withdrawn.push(waivers);
        show({ reverts: [...current.reverts, { edits: [], reasons: { kind: 'withdrawn', count: waivers.length } }] });
      }),
    revertLast: () =>
      attempt(() => {
        const last = current.reverts[current.reverts.length - 1];
        write((last?.edits ?? []).map((edit) => ({ ...edit, before: edit.after, after: edit.before })));
        show({ reverts: current.reverts.slice(0, -1) });
      }),
    insert: (plans) => attempt(() => inserted.push(plans)),
    keptSheets: async () => {
      const read = await attempt(() => undefined);
      return read.done ? { done: true, value: kept } : read;
    },
  };
}

import type { Pack } from '../../pack/pack';
import type { Sheet } from '../../sheet/sheet';
import { RowMemory } from '../memory/row-memory';
import { BlockMemory } from './block-memory';
import type { BlockContext } from './block-memory';
import { rowLabels } from '../header/header-row';
import { readRowFacts } from './row-facts';
import type { RowFacts } from './row-facts';

interface Known {
  readonly context: BlockContext;
  readonly facts: RowMemory<RowFacts>;
}

/** What a reader remembers of one sheet between two readings. */
export class SheetMemory {
  readonly blocks = new BlockMemory();
  private readonly headers = new RowMemory<boolean>((row) => rowLabels(row) !== null);
  private readonly contexts = new Map<string, Known>();

  constructor(private readonly pack: Pack) {}

  /** Starts a reading of the sheet. */
  start(sheet: Sheet): void {
    this.blocks.start(sheet);
    this.headers.start(sheet.rows);
  }

  /** Does the row look like (part of) a header? */
  isHeader(row: number): boolean {
    return this.headers.of(row);
  }

  /** The remembered context that equals this one, and the facts of the sheet's rows in it. */
  under(context: BlockContext, sheet: Sheet): Known {
    const { columns, amountUnit, headed, remarks } = context;
    const key = JSON.stringify([Object.entries(columns).sort(), amountUnit, [...headed], remarks]);
    let known = this.contexts.get(key);
    if (!known) {
      const facts = new RowMemory((row) => readRowFacts(row, columns, this.pack));
      this.contexts.set(key, (known = { context, facts }));
    }
    known.facts.start(sheet.rows);
    return known;
  }
}

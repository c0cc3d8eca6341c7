import { createChangeQueue, joined, NOTHING_DIRTY, withHint, type Dirty } from '../../src/excel/change-queue';
import type { ChangeHint } from '../../src/excel/change-hint';
import { createOwnWrites } from '../../src/excel/own-writes';
import { manualClock } from './support/manual-clock';

const cells = (sheetId: string, top: number, bottom = top): ChangeHint => ({
  kind: 'cells',
  sheetId,
  areas: [{ top, left: 0, bottom, right: 0 }],
});

describe('what is dirty', () => {
  const after = (...hints: ChangeHint[]): Dirty => hints.reduce(withHint, NOTHING_DIRTY);

  it('collects cells by sheet', () => {
    const { sheets } = after(cells('s1', 3), cells('s2', 1), cells('s1', 9));
    expect(sheets.get('s1')).toHaveLength(2);
    expect(sheets.get('s2')).toHaveLength(1);
  });

  it.each<[string, ChangeHint[]]>([
    ['a sheet hint before cells', [{ kind: 'sheet', sheetId: 's1' }, cells('s1', 1)]],
    ['a sheet hint after cells', [cells('s1', 1), { kind: 'sheet', sheetId: 's1' }]],
    ['more than 2,000 rows in all', [cells('s1', 0, 1500), cells('s1', 3000, 4500)]],
  ])('reads the whole sheet after %s', (_, hints) => {
    expect(after(...hints).sheets.get('s1')).toBe('whole-sheet');
  });

  it('reads the workbook after a workbook hint, whatever comes then', () => {
    expect(after({ kind: 'workbook' }, cells('s1', 1))).toEqual({ workbook: true, sheets: new Map() });
  });

  it('joins what could not be read with what came later', () => {
    const both = joined(after(cells('s1', 1)), after(cells('s1', 2), cells('s2', 5)));
    expect(both.sheets.get('s1')).toHaveLength(2);
    expect(joined(both, after({ kind: 'workbook' })).workbook).toBe(true);
  });
});

describe('change queue', () => {
  function queued() {
    const clock = manualClock();
    const taken: (Dirty | null)[] = [];
    const queue = createChangeQueue(clock, () => taken.push(queue.takeDue()));
    return { clock, queue, taken };
  }

  it('waits for a pause of 300 ms', async () => {
    const { clock, queue, taken } = queued();
    queue.push(cells('s1', 1));
    await clock.advance(200);
    queue.push(cells('s1', 2));
    await clock.advance(299);
    expect(taken).toHaveLength(0);
    await clock.advance(1);
    expect(taken[0]?.sheets.get('s1')).toHaveLength(2);
  });

  it('lets nobody wait longer than a second', async () => {
    const { clock, queue, taken } = queued();
    for (let row = 0; row < 9; row++) {
      queue.push(cells('s1', row));
      await clock.advance(120);
    }
    expect(taken).toHaveLength(1);
    expect(taken[0]?.sheets.get('s1')).toHaveLength(9);
  });

  it('gives nothing before it is due, and everything in a hurry', () => {
    const { queue, taken } = queued();
    queue.push(cells('s1', 1));
    expect(queue.takeDue()).toBeNull();
    queue.hurry();
    expect(taken[0]?.sheets.has('s1')).toBe(true);
  });

  it('keeps what was put back until the next hint is due', async () => {
    const { clock, queue, taken } = queued();
    queue.putBack(withHint(NOTHING_DIRTY, cells('s1', 1)));
    await clock.advance(5000);
    expect(taken).toHaveLength(0);
    queue.push(cells('s2', 1));
    await clock.advance(300);
    expect([...(taken[0]?.sheets.keys() ?? [])]).toEqual(['s1', 's2']);
  });
});

describe('own writes', () => {
  const event = { worksheetId: 's1', address: 'K16' };

  it('knows an echo by what Excel says', () => {
    const own = createOwnWrites();
    expect(own.isEcho({ ...event, triggerSource: 'ThisLocalAddin' })).toBe(true);
    expect(own.isEcho({ ...event, triggerSource: 'Unknown' })).toBe(false);
  });

  it('never takes the edit of a person for an echo, even in a cell it wrote', () => {
    const own = createOwnWrites();
    own.expect('s1', 'K16');
    expect(own.isEcho({ ...event, triggerSource: 'Unknown' })).toBe(false);
  });

  it('matches one event with each write where Excel says nothing', () => {
    const own = createOwnWrites();
    own.expect('s1', 'K16');
    expect(own.isEcho(event)).toBe(true);
    expect(own.isEcho(event)).toBe(false);
  });
});

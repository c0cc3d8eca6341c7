import { fixBatches, safeBatch } from '../../../src/taskpane/check/fix-batches';
import { finding, safeFix } from '../support/findings';

const safe = (cell: string) => finding({ fix: safeFix(cell, '每个', '个') });
const review = (cell: string) => finding({ fix: { ...safeFix(cell, 'a', 'b'), kind: 'review' } });

it('does all safe fixes at once and asks for each of the others', () => {
  const batches = fixBatches([safe('J5'), review('E5'), safe('J6'), review('E6'), finding()]);
  expect(batches.map(({ edits }) => edits.map(({ cell }) => cell))).toEqual([['J5', 'J6'], ['E5'], ['E6']]);
});

it('never writes a cell twice in one go', () => {
  expect(fixBatches([safe('J5'), safe('J5')]).map(({ edits }) => edits.length)).toEqual([1]);
});

it('has nothing to do where no finding has a fix, or a fix has no edit', () => {
  expect(fixBatches([finding(), finding({ fix: { ...safeFix('J5', 'a', 'b'), edits: [] } })])).toEqual([]);
});

it('offers 全部修改 only from two safe fixes on', () => {
  expect(safeBatch([safe('J5'), review('E5')])).toBeNull();
  expect(safeBatch([safe('J5'), safe('J6')])?.edits).toHaveLength(2);
});

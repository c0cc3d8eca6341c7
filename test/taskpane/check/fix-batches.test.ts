import { fixBatches, safeBatch } from '../../../src/taskpane/check/fix-batches';
import { finding, safeFix } from '../support/findings';

const safe = (cell: string) => finding({ fix: safeFix(cell, '每个', '个') });
const review = (cell: string) => finding({ fix: { ...safeFix(cell, 'a', 'b'), kind: 'review', args: { cell } } });

it('does all safe fixes at once and asks for each of the others', () => {
  const batches = fixBatches([safe('J5'), review('E5'), safe('J6'), review('E6'), finding()]);
  expect(batches.map(({ edits }) => edits.map(({ cell }) => cell))).toEqual([['J5', 'J6'], ['E5'], ['E6']]);
});

it('asks once for equal changes at several places, on whatever sheets', () => {
  const worded = (sheet: string, cell: string, instead: string) =>
    finding({
      group: 'file',
      fix: { kind: 'review', key: 'V12', args: { instead }, edits: [{ sheet, cell, before: '每个', after: instead }] },
    });
  const batches = fixBatches([worded('一', 'J5', '个'), worded('二', 'J5', '个'), worded('一', 'J7', '次')]);
  expect(batches.map(({ edits }) => edits.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual([
    ['一!J5', '二!J5'],
    ['一!J7'],
  ]);
});

it('changes several items of one text together', () => {
  const text = '1.合格率≥100%\n2.及时率≥100%';
  const item = (after: string) =>
    finding({
      group: 'file',
      fix: { kind: 'safe', key: 'V04', args: {}, edits: [{ sheet: '公开表', cell: 'E5', before: text, after }] },
    });
  const [batch] = fixBatches([item('1.合格率＝100%\n2.及时率≥100%'), item('1.合格率≥100%\n2.及时率＝100%')]);
  expect(batch!.edits).toEqual([
    { sheet: '公开表', cell: 'E5', before: text, after: '1.合格率＝100%\n2.及时率＝100%' },
  ]);
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

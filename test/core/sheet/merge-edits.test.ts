import fc from 'fast-check';
import type { Edit } from '../../../src/core/sheet/edit';
import { createEditSet } from '../../../src/core/sheet/merge-edits';

const TEXT = '1. 及时率 ≥100% 2. 合格率 ≥100%';

function edit(after: Edit['after'], rest: Partial<Edit> = {}): Edit {
  return { sheet: '公开表', cell: 'E5', before: TEXT, after, ...rest };
}

const first = edit('1. 及时率 ＝100% 2. 合格率 ≥100%');
const second = edit('1. 及时率 ≥100% 2. 合格率 ＝100%');

test('changes of different items of one text become one edit of the cell', () => {
  const set = createEditSet();
  expect([set.add([first]), set.add([second])]).toEqual([true, true]);
  expect(set.edits).toEqual([edit('1. 及时率 ＝100% 2. 合格率 ＝100%')]);
});

test('changes of different cells stay apart', () => {
  const set = createEditSet();
  const other = edit('=', { cell: 'H9', before: '≥' });
  expect([set.add([first]), set.add([other])]).toEqual([true, true]);
  expect(set.edits).toEqual([first, other]);
});

test.each([
  ['the same part twice', edit('1. 及时率 =100% 2. 合格率 ≥100%')],
  ['a part made from another text', edit('1. 及时率 ＝100%', { before: '1. 及时率 ≥100%' })],
  ['all of the content', edit(1)],
])('%s is refused', (_, refused) => {
  const set = createEditSet();
  set.add([first]);
  expect(set.add([refused])).toBe(false);
  expect(set.edits).toEqual([first]);
});

test('edits of one fix are taken all or none', () => {
  const set = createEditSet();
  set.add([first]);
  expect(set.add([second, edit('1. 时率 ≥100% 2. 合格率 ≥100%', { after: '1. 及时率 <100% 2. 合格率 ≥100%' })])).toBe(
    false,
  );
  expect(set.edits).toEqual([first]);
});

test('signs replaced one by one give the text with all of them replaced', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', '≥', '≥', ' ', '100%')), (parts) => {
      const before = parts.join('');
      const set = createEditSet();
      [...before].forEach((sign, index) => {
        if (sign === '≥') set.add([edit(`${before.slice(0, index)}＝${before.slice(index + 1)}`, { before })]);
      });
      expect(set.edits[0]?.after ?? before).toBe(before.replaceAll('≥', '＝'));
    }),
  );
});

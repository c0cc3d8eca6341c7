import { type TreeLine, treeMove } from '../../../src/taskpane/check/tree-lines';

const lines: readonly TreeLine[] = [
  { key: 'a', group: 'a', level: 1 },
  { key: 'a1', group: 'a', level: 2 },
  { key: 'a2', group: 'a', level: 2 },
  { key: 'b', group: 'b', level: 1 },
];
const folded = new Set(['b']);

function press(key: string, index: number, modifiers: { altKey?: boolean; ctrlKey?: boolean } = {}) {
  return treeMove({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers }, index, lines, folded);
}

it.each([
  ['ArrowDown', 0, { kind: 'focus', key: 'a1' }],
  ['ArrowUp', 2, { kind: 'focus', key: 'a1' }],
  ['ArrowUp', 0, null],
  ['ArrowDown', 3, null],
  ['Home', 2, { kind: 'focus', key: 'a' }],
  ['End', 0, { kind: 'focus', key: 'b' }],
  ['ArrowLeft', 0, { kind: 'toggle', group: 'a' }],
  ['ArrowLeft', 2, { kind: 'focus', key: 'a' }],
  ['ArrowLeft', 3, null],
  ['ArrowRight', 0, { kind: 'focus', key: 'a1' }],
  ['ArrowRight', 1, null],
  ['ArrowRight', 3, { kind: 'toggle', group: 'b' }],
  ['Enter', 0, { kind: 'toggle', group: 'a' }],
  ['Enter', 1, { kind: 'go', key: 'a1' }],
  [' ', 1, { kind: 'go', key: 'a1' }],
  ['f', 1, { kind: 'panel', panel: 'fix', key: 'a1' }],
  ['F', 1, { kind: 'panel', panel: 'fix', key: 'a1' }],
  ['e', 1, { kind: 'panel', panel: 'explain', key: 'a1' }],
  ['r', 1, { kind: 'panel', panel: 'waive', key: 'a1' }],
  ['x', 1, null],
])('%s on line %d', (key, index, move) => {
  expect(press(key, index)).toEqual(move);
});

it('Alt+Enter shows the fix; keys of the browser and of Excel are left alone', () => {
  expect(press('Enter', 1, { altKey: true })).toEqual({ kind: 'panel', panel: 'fix', key: 'a1' });
  expect(press('ArrowLeft', 1, { altKey: true })).toBeNull();
  expect(press('f', 1, { ctrlKey: true })).toBeNull();
});

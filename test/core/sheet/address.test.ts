import { areaAddress, cellAddress, columnName, parseArea } from '../../../src/core/sheet/address';

describe('A1 references', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));

  test.each([
    ['K16', { top: 15, left: 10, bottom: 15, right: 10 }],
    ['$A$1:B3', { top: 0, left: 0, bottom: 2, right: 1 }],
    ['B3:A1', { top: 0, left: 0, bottom: 2, right: 1 }],
    ['A:C', { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
    ['5:7', { top: 4, left: 0, bottom: 6, right: 16_383 }],
    ['', null],
    ['A', null],
    ['K0', null],
    ['Sheet1!A1', null],
    ['A1:B', null],
    ['XFE1', null],
  ])('parses %s', (text, area) => expect(parseArea(text)).toEqual(area));

  test('writes one cell as a cell', () => {
    expect(areaAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
    expect(areaAddress({ top: 2, left: 1, bottom: 4, right: 1 })).toBe('B3:B5');
    expect(cellAddress(15, 10)).toBe('K16');
  });
});

import { joinAreas } from '../../../../src/core/layouts/plan/join-areas';
import { areaAddress, parseArea } from '../../../../src/core/sheet/address';

/** `A1 x` is an area with the key x. */
function joined(...parts: readonly string[]): string[] {
  const areas = parts.map((part) => {
    const [address = '', key = ''] = part.split(' ');
    return { area: parseArea(address)!, key };
  });
  return joinAreas(areas, ({ key }) => key).map(({ area, key }) => `${areaAddress(area)} ${key}`);
}

test.each([
  ['beside each other', ['A1 x', 'B1 x', 'C1:D1 x'], ['A1:D1 x']],
  ['below each other', ['A1 x', 'A3 x', 'A2 x'], ['A1:A3 x']],
  ['a block', ['A1 x', 'B1 x', 'A2 x', 'B2 x'], ['A1:B2 x']],
  ['another key between', ['A1 x', 'B1 y', 'C1 x'], ['A1 x', 'B1 y', 'C1 x']],
  ['another height', ['A1:A2 x', 'B1 x', 'B2 x'], ['A1:A2 x', 'B1:B2 x']],
  ['a gap', ['A1 x', 'C1 x', 'A3 x'], ['A1 x', 'A3 x', 'C1 x']],
])('%s', (_, parts, areas) => {
  expect(joined(...parts)).toEqual(areas);
});

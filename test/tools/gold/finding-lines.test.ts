import type { Finding } from '../../../src/core/check/finding';
import { compareFindings, findingLines } from '../../../src/tools/gold/finding-lines';

const found = (code: string, project: number | null): Finding => ({ code, project }) as Finding;

test('counts by code and project; codes that gold does not name are not looked at', () => {
  const gold = [
    { code: 'V04', project: 1, count: 2 },
    { code: 'V04', project: 2 },
    { code: 'A01', project: null, count: null },
  ];
  const findings = [found('V04', 1), found('V04', 3), found('A01', null), found('Z01', 1)];
  expect(compareFindings(gold, findings)).toEqual([
    { code: 'A01', expected: 1, found: 1, missing: 0, extra: 0 },
    { code: 'V04', expected: 3, found: 2, missing: 2, extra: 1 },
  ]);
});

test('one line a code below a header', () => {
  const lines = findingLines([{ code: 'V04', expected: 3, found: 2, missing: 2, extra: 1 }]);
  expect(lines).toHaveLength(2);
  expect(lines[1]!.split(/ +/)).toEqual(['V04', '3', '2', '2', '1']);
});

import { join } from 'node:path';
import { nationalPack } from '../../../src/packs';
import { compareFile } from '../../../src/tools/gold/compare-file';
import type { FileComparison } from '../../../src/tools/gold/compare-file';
import { differenceLines } from '../../../src/tools/gold/difference-lines';
import { readGold, SAMPLE_NAMES } from '../../../src/tools/gold/gold-file';
import { readSample } from '../../../src/tools/gold/read-samples';
import type { SampleKind } from '../../../src/tools/gold/read-samples';
import { totalLines } from '../../../src/tools/gold/total-lines';

const DATA = join(__dirname, '../../data');

async function compared(name: string, kind: SampleKind): Promise<FileComparison> {
  return compareFile(readGold(DATA, name), await readSample(DATA, name, kind, nationalPack));
}

function sum(all: readonly FileComparison[], key: 'exact' | 'wrong' | 'missing' | 'extra'): number {
  return all.reduce((total, one) => total + one[key], 0);
}

test.each(SAMPLE_NAMES)('the workbook %s is read as gold says, field by field', async (name) => {
  expect(differenceLines(await compared(name, 'xlsx'))).toEqual([]);
});

test('all workbooks: 703 indicators exact, none wrong, missing or extra', async () => {
  const all = await Promise.all(SAMPLE_NAMES.map((name) => compared(name, 'xlsx')));
  expect((['exact', 'wrong', 'missing', 'extra'] as const).map((key) => sum(all, key))).toEqual([703, 0, 0, 0]);
});

test('all published texts: at least 99 % of the indicators exact', async () => {
  const all = await Promise.all(SAMPLE_NAMES.map((name) => compared(name, 'txt')));
  expect(sum(all, 'exact')).toBeGreaterThanOrEqual(703 * 0.99);
  expect(sum(all, 'extra')).toBeLessThanOrEqual(703 * 0.01);
});

test.each(['xlsx', 'txt'] as const)('the one declared total that is wrong is explained (%s)', async (kind) => {
  const tables = await readSample(DATA, 'menyuan-organisation-dept-2023', kind, nationalPack);
  const [line] = totalLines(tables, nationalPack);
  expect(line).toContain('申报 382.94，合计 413.27，相差 30.33');
  expect(line).toContain('项目 25 与项目 22 重复');
  expect(line).toContain('项目 26 与项目 23 重复');
});

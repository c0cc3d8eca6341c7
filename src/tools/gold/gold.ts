import { join } from 'node:path';
import { createChecker } from '../../core/check/checker';
import { nationalPack } from '../../packs';
import { compareFile } from './compare-file';
import type { FileComparison } from './compare-file';
import { differenceLines } from './difference-lines';
import { readGold, SAMPLE_NAMES } from './gold-file';
import { findingLines, compareFindings } from './finding-lines';
import { readSample, sampleFile, SAMPLE_KINDS, sampleWorkbook } from './read-samples';
import type { SampleKind } from './read-samples';
import { totalLines } from './total-lines';

const DATA = join(process.cwd(), 'test/data');

const SEVERITIES = ['error', 'warning', 'info'] as const;

type Counts = Pick<FileComparison, 'exact' | 'wrong' | 'missing' | 'extra'>;

function countsText({ exact, wrong, missing, extra }: Counts): string {
  return `对 ${exact}　错 ${wrong}　漏 ${missing}　多 ${extra}`;
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, one) => total + one[key], 0);
  return { exact: sum('exact'), wrong: sum('wrong'), missing: sum('missing'), extra: sum('extra') };
}

async function reportOf(name: string, kind: SampleKind): Promise<FileComparison> {
  const tables = await readSample(DATA, name, kind, nationalPack);
  const comparison = compareFile(readGold(DATA, name), tables);
  console.log(`${sampleFile(name, kind)}　${countsText(comparison)}`);
  for (const line of differenceLines(comparison)) console.log(`  ${line}`);
  for (const line of totalLines(tables, nationalPack)) console.log(`  合计　${line}`);
  return comparison;
}

/** Prints for one sample which findings gold expects and which the check has. */
async function reportFindings(name: string): Promise<void> {
  const { findings } = createChecker(nationalPack).check(await sampleWorkbook(DATA, name, 'xlsx'));
  const counts = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity).length);
  console.log(`${name}　必改 ${counts[0]}　建议改 ${counts[1]}　参考 ${counts[2]}`);
  const comparisons = compareFindings(readGold(DATA, name).expected_findings, findings);
  for (const line of findingLines(comparisons)) console.log(`  ${line}`);
}

/** Reads all samples as workbooks and as published text, prints how they differ from what is really in them, then their findings. */
async function main(): Promise<void> {
  for (const kind of SAMPLE_KINDS) {
    const compared: FileComparison[] = [];
    for (const name of SAMPLE_NAMES) compared.push(await reportOf(name, kind));
    console.log(`${kind === 'xlsx' ? '工作簿' : '文本'}共　${countsText(sumOf(compared))}\n`);
  }
  for (const name of SAMPLE_NAMES) await reportFindings(name);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});

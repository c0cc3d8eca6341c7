import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { createChecker } from '../../src/core/check/checker';
import { packHash, nationalPack } from '../../src/packs';
import type { FileResult } from '../../src/report/file-result';
import { toJsonReport } from '../../src/report/json-report';
import { goldOf, sampleWorkbook } from '../support/sample';

const NAME = 'pingwu-government-office-2023';
const schema = JSON.parse(readFileSync(join(__dirname, '../data/contract/check-report.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

function reportOf(...files: FileResult[]) {
  const { id, version } = nationalPack;
  const run = { toolVersion: '1.2.3', pack: { id, version, hash: packHash(nationalPack) }, files };
  return toJsonReport(run, 'zh-CN');
}

async function sampleResult(): Promise<FileResult> {
  const result = createChecker(nationalPack).check(await sampleWorkbook(NAME));
  return { file: `${NAME}.xlsx`, status: 'checked', result, notes: [] };
}

const BAD: FileResult[] = [
  { file: '坏.xlsx', status: 'unreadable', reason: 'encrypted', detail: 'EncryptedPackage' },
  { file: '通讯录.xlsx', status: 'no-table', sheets: ['表'], near: [], findings: [], notes: ['from-web-page'] },
];

test('follows the contract, with files of every status', async () => {
  const report = JSON.parse(JSON.stringify(reportOf(await sampleResult(), ...BAD)));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  expect(report.summary).toMatchObject({
    files: 3,
    unreadable: 1,
    noTable: 1,
    tables: 1,
    projects: 10,
    indicators: 47,
  });
  expect(report.files[1]).toMatchObject({
    status: 'unreadable',
    reason: expect.stringContaining('打开密码'),
    tables: [],
    findings: [],
  });
  expect(report.files[2]).toMatchObject({ status: 'no-table', reason: expect.stringContaining('没有找到绩效目标表') });
});

test('the schema of the contract bites', () => {
  expect(validate({ ...reportOf(), pack: { id: 'x' } })).toBe(false);
});

describe('the sample declaration table equals gold', () => {
  const gold = goldOf(NAME);
  const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
  const load = async () => {
    const file = reportOf(await sampleResult()).files[0]!;
    if (!('weightTotal' in file)) throw new Error('not checked');
    return file;
  };

  test('table, agencies and totals', async () => {
    const [table] = (await load()).tables;
    expect(table).toMatchObject({
      layout: 'declaration-table',
      sheet: '申报表',
      amountUnit: gold.amount_unit,
      year: gold.year,
    });
    expect(
      table!.agencies.map(({ code, name, declaredTotal }) => ({ code, name, total: declaredTotal ?? '' })),
    ).toEqual(gold.agencies);
    expect(table!.totals).toEqual([
      expect.objectContaining({
        declared: gold.declared_total,
        computed: gold.sum_of_projects,
        difference: '0.00',
        status: 'match',
      }),
    ]);
  });

  test('every project, field by field', async () => {
    const [table] = (await load()).tables;
    const projects = table!.projects.map(({ no, name, amount, goal, emptySections }) => ({
      no,
      name,
      amount,
      goal: collapsed(goal),
      emptySections,
    }));
    expect(projects).toEqual(
      gold.projects.map(({ no, name, amount, goal, empty_sections: emptySections }) => ({
        no,
        name,
        amount,
        goal: collapsed(goal),
        emptySections,
      })),
    );
  });

  test('every indicator, field by field and in order', async () => {
    const [table] = (await load()).tables;
    const indicators = table!.projects.map((project) =>
      project.indicators.map(({ level1, level2, name, operator, value, unit, weight, direction }) => ({
        level1,
        level2,
        name,
        operator,
        value,
        unit,
        weight,
        direction,
      })),
    );
    const expected = gold.projects.map((project) =>
      project.indicators.map(({ level1, level2, name, operator, value, unit, weight, direction }) => ({
        level1,
        level2,
        name,
        operator,
        value,
        unit,
        weight: weight ?? null,
        direction: direction ?? '',
      })),
    );
    expect(indicators).toEqual(expected);
  });

  test('findings: weights that make 91, once, with place, message and a fix that says what it writes', async () => {
    const { findings } = await load();
    const ofWeights = findings.filter(({ code }) => code === 'W01');
    expect(ofWeights).toEqual([
      expect.objectContaining({
        rule: 'weight-total',
        severity: 'error',
        sheet: '申报表',
        cell: 'K11:K16',
        project: 2,
        message: expect.stringContaining('91'),
        fix: expect.objectContaining({ edits: [{ sheet: '申报表', cell: 'K16', before: 21, after: 20 }] }),
      }),
    ]);
  });
});

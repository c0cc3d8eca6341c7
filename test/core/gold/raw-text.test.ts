import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/core/check/checker';
import { decimalText } from '../../../src/core/money/decimal';
import { makeSheet } from '../../../src/core/sheet/sheet';
import type { Sheet } from '../../../src/core/sheet/sheet';
import type { Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { withEdits } from '../../support/edits';

const TEXT = join(__dirname, '../../data/samples/text/pingwu-government-office-2023.txt');
const NUMBER = /^\d+(?:\.\d+)?$/;

/** The text of the printed table as people paste it: page breaks, no merges, and the rows that the print pushed aside. */
function pasted(): Sheet {
  const lines = readFileSync(TEXT, 'utf8').split('\n');
  const rows = lines.map((line) =>
    line.split('\t').map((cell) => (cell === '' ? null : NUMBER.test(cell) ? Number(cell) : cell)),
  );
  return makeSheet('申报表', rows);
}

function check(sheet: Sheet) {
  return createChecker(nationalPack).check({ sheets: [sheet] });
}

/** Name, amount and sum of weights of each project. */
function outline({ projects }: Table) {
  return projects.map(({ amount, indicators }) => [
    amount?.value ? decimalText(amount.value) : '',
    indicators.reduce((sum, { weight }) => sum + Number(weight), 0),
  ]);
}

/** All that the indicators say, without where it stands. */
function contents({ projects }: Table) {
  return projects.map(({ name, indicators }) => [name, indicators.map(({ written }) => written)]);
}

describe('the sample as its printed text', () => {
  const result = check(pasted());
  const table = result.tables[0]!.table;

  test('has all projects; the row before its page break counts for the project it stands in', () => {
    expect(outline(table)).toEqual([
      ['1', 90],
      ['9.2', 91],
      ['4', 90],
      ['1', 90],
      ['64', 110],
      ['1', 70],
      ['8', 90],
      ['1', 90],
      ['4', 90],
      ['4', 90],
    ]);
    expect(table.agencies).toHaveLength(2);
    expect([table.unplaced, result.failures]).toEqual([[], []]);
  });

  test('the rows that the print pushed aside are told, as advice: nothing is lost', () => {
    const shifted = result.findings.filter(({ code }) => code === 'T12');
    expect(shifted.map(({ severity, key, place, project }) => [severity, key, place.cell, project])).toEqual([
      ['warning', 'T12', 'F39:L39', 5],
      ['warning', 'T12', 'A44:K44', 6],
      ['warning', 'T12', 'A45:K45', 6],
      ['warning', 'T12', 'A46:K46', 6],
      ['warning', 'T12', 'A48:K48', 7],
      ['warning', 'T12', 'A49:K49', 7],
      ['warning', 'T12', 'A50:K50', 7],
    ]);
  });

  test('moved into their columns they say the same as before', () => {
    const fixes = result.findings.flatMap(({ code, fix }) => (code === 'T12' && fix ? fix.edits : []));
    const moved = check(withEdits(pasted(), fixes));
    expect(moved.findings.filter(({ code }) => code === 'T12')).toEqual([]);
    expect(contents(moved.tables[0]!.table)).toEqual(contents(table));
  });
});

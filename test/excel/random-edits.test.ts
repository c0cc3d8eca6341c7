import fc from 'fast-check';
import type { CellValue } from '../../src/core/sheet/sheet';
import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { foundAfresh, liveExcel, type LiveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const SHEET = '申报表';
const workbook = {
  sheets: [
    sheetOf(
      SHEET,
      declaration(`
201-县政府办||6.00|||||||||
201001-县政府机关|印制宣传册|1.00|印制500册|产出指标|数量指标|印制册数|≥|500|册|50|正向指标
^|^|^|^|满意度指标|服务对象满意度指标|群众满意度|≥|95|%|40|正向指标
|维护政务网络|2.00|维护12个月|产出指标|数量指标|维护月数|=|12|月|50|正向指标
||||满意度指标|服务对象满意度指标|网络用户满意度|≥|95|%|40|正向指标
|开展培训|3.00|培训3期|产出指标|数量指标|培训期数|≥|3|期|50|正向指标
||||满意度指标|服务对象满意度指标|学员满意度|≥|95|%|40|正向指标
`),
    ),
  ],
};

const row = fc.integer({ min: 1, max: 12 });
const cell = fc.tuple(fc.constantFrom(...'ABCDEFGHIJKLMNT'), row).map(([column, at]) => `${column}${at}`);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>('产出指标', '数量指标', '≥', '%', '', '2023/12/31', '95%', '合计', '金额单位：元', '权重'),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 10, noNaN: true }).map((number) => Number(number.toFixed(2))),
);

type Act = (excel: LiveExcel) => void;
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(cell, value).map(
      ([at, to]): Act =>
        ({ user }) =>
          user.edit(SHEET, at, to),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(cell, value, value).map(
      ([at, a, b]): Act =>
        ({ user }) =>
          user.paste(SHEET, at, [[a], [b]]),
    ),
  },
  {
    weight: 1,
    arbitrary: row.map(
      (at): Act =>
        ({ user }) =>
          user.insertRows(SHEET, at),
    ),
  },
  {
    weight: 1,
    arbitrary: row.map(
      (at): Act =>
        ({ user }) =>
          user.deleteRows(SHEET, at),
    ),
  },
  {
    weight: 1,
    arbitrary: cell.map(
      (at): Act =>
        ({ user }) =>
          user.clear(SHEET, at),
    ),
  },
  {
    weight: 1,
    arbitrary: cell.map(
      (at): Act =>
        ({ user }) =>
          user.select(SHEET, at),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Act>(({ user }) => void user.undo()) },
  {
    weight: 1,
    arbitrary: fc.tuple(cell, value).map(
      ([at, to]): Act =>
        ({ remote }) =>
          remote.edit(SHEET, at, to),
    ),
  },
);

describe('whatever people do', () => {
  it('the live findings are those of a check from nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 8 }),
        async (bursts) => {
          const excel = await liveExcel({ workbook });
          for (const burst of bursts) {
            for (const step of burst) step(excel);
            await excel.afterPause();
            expect(excel.port.getSnapshot().phase).toBe('ready');
            expect(excel.found()).toEqual(await foundAfresh(excel));
          }
          expect(excel.host.log.writes()).toEqual([]);
          closeAllExcels();
        },
      ),
      { numRuns: 12, endOnFailure: false },
    );
  }, 60_000);
});

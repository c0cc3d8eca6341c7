import { createReader } from '../../../src/core/layouts/reader';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { sampleWorkbook } from '../../support/sample';

/** Excel's longest cell text. */
const LONGEST = 32_767;
const ROWS = [0, 1, 2, 3, 4, 5, 20];
const WIDTH = 13;

/** Texts that a careless pattern would search for hours: jest's time limit is the judge. */
test.each(['1', ',', ' ', '项目', '绩效目标', '(', '（1', '单位', '\n ', '1,', '≥', '201-', '_', '１', '2023年'])(
  'a whole sheet of “%s” is read',
  async (piece) => {
    const { sheets } = await sampleWorkbook('pingwu-government-office-2023');
    const text = `${piece.repeat(LONGEST / piece.length)}x`;
    const sheet: Sheet = sheets[0]!;
    for (const row of ROWS)
      for (let column = 0; column < WIDTH; column++) {
        const rows = [...sheet.rows];
        const cells = [...rows[row]!];
        cells[column] = text;
        rows[row] = cells;
        expect(createReader(nationalPack).read({ ...sheet, rows }).length).toBeLessThan(3);
      }
  },
);

import { createChecker } from '../../../src/core/check/checker';
import { nationalPack } from '../../../src/packs';
import { withValue } from '../../support/generate';
import { sheetOf } from '../../support/sheets';
import { noisyRows } from './noise/noisy-rows';

const LONGEST = 32_767;
const plain = sheetOf('申报表', noisyRows());
const full = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
/** Project, goal, name, value, unit. */
const TEXTS = [1, 3, 6, 8, 9];
const PIECES = ['1', '1.', '一', '五', ' ', '（', '（a）', '》', '；', '。', '：', '达到', '补贴', '工作', '活动'];
const MORE = ['2024年', '1人', '1、', '每人', '100元', '≥1', '第一', '目标一：', '公开', '项目', '*3', '率', '率；'];

/** Behind them a sign that matches nothing: a search that tries every beginning would take seconds. */
describe('texts as long as Excel takes them, in all fields that people write', () => {
  test.each([...PIECES, ...MORE].map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
    const text = `满意率${full(piece).slice(8)}\u0001率`;
    const sheet = TEXTS.reduce((all, column) => withValue(all, 3, column, text), plain);
    const start = performance.now();
    const { failures } = createChecker(nationalPack).check({ sheets: [sheet] });
    expect(failures).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

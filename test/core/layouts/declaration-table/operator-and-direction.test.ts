import { operatorAndDirection } from '../../../../src/core/layouts/cells/operator-text';
import { tableOf } from '../../../support/sheets';

const HEADER = '项目名称|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重';

describe('operator and direction in one cell', () => {
  test.each([
    ['≥/正向', '≥', '正向', '≥', '正向'],
    ['≥ 正向指标', '≥', '正向', '≥', '正向指标'],
    ['正向≥', '≥', '正向', '≥', '正向'],
    ['反向指标（≤）', '≤', '反向', '≤', '反向指标'],
    ['定性（正向）', '定性', '正向', '定性', '正向'],
    ['＞＝、正向', '≥', '正向', '＞＝', '正向'],
    ['负向|不超过', '≤', '反向', '不超过', '负向'],
  ])('%s', (text, operator, direction, operatorText, directionText) => {
    const pair = operatorAndDirection(text)!;
    expect(pair).toMatchObject({ operator, direction });
    expect(text.slice(pair.operatorSpan.start, pair.operatorSpan.end)).toBe(operatorText);
    expect(text.slice(pair.directionSpan.start, pair.directionSpan.end)).toBe(directionText);
  });

  test.each([
    '',
    '≥',
    '正向',
    '正向指标',
    '≥正向≥',
    '正向引导',
    '社会影响为正向',
    '≥ 正向 的指标很多很多很多很多很多很多很多很多',
  ])('not in “%s”', (text) => {
    expect(operatorAndDirection(text)).toBeNull();
  });

  test.each(['指标性质', '指标性质及方向', '指标性质/方向', '未知列'])('under %s', (label) => {
    const table = tableOf(`${HEADER.replace('指标性质', label)}
甲|产出指标|数量指标|a|≥/正向|1|次|30
|产出指标|质量指标|b|≥/正向|95|%|30
|成本指标|经济成本指标|c|反向 ≤|9|万元|30`);
    expect(table.columns.operator).toBe(4);
    expect(table.projects[0]!.indicators.map(({ operator, direction }) => operator + direction)).toEqual([
      '≥正向',
      '≥正向',
      '≤反向',
    ]);
    expect(table.unplaced).toEqual([]);
    expect(table.projects[0]!.indicators[2]!.at).toMatchObject({
      operator: { row: 3, column: 4, span: { start: 3, end: 4 } },
      direction: { row: 3, column: 4, span: { start: 0, end: 2 } },
    });
  });

  test('a direction column of its own is believed', () => {
    const table = tableOf(`${HEADER}|指标方向性\n甲|产出指标|数量指标|a|≥/正向|1|次|30|反向`);
    expect(table.projects[0]!.indicators[0]).toMatchObject({ operator: '≥', direction: '反向' });
  });
});

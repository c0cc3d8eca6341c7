import { sheetsOfText } from '../../../src/core/text/sheets-of-text';

const rowsOf = (...lines: string[]) => sheetsOfText(lines.join('\n'), '粘贴').flatMap(({ rows }) => rows);

test('cells stand under the column that they are written under', () => {
  expect(
    rowsOf(
      '                公开表',
      '项目名称    预算数   一级指标    三级指标     指标值   单位',
      '维护费      9.20     产出指标    维护次数     3        次',
      '                     效益指标    群众获得感   提升',
      '会议费               产出指标    会议次数     2        次',
    ),
  ).toEqual([
    ['公开表'],
    ['项目名称', '预算数', '一级指标', '三级指标', '指标值', '单位'],
    ['维护费', 9.2, '产出指标', '维护次数', 3, '次'],
    [null, null, '效益指标', '群众获得感', '提升'],
    ['会议费', null, '产出指标', '会议次数', 2, '次'],
  ]);
});

test('single blanks belong to a cell; wide ones part cells', () => {
  expect(rowsOf('项目 名称　预算数', '维护 费　9.20')).toEqual([
    ['项目 名称', '预算数'],
    ['维护 费', 9.2],
  ]);
});

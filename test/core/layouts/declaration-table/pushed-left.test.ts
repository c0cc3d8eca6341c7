import { tableOf } from '../../../support/sheets';

const HEAD = `
部门预算项目支出绩效目标申报表
单位名称|项目名称|预算数（万元）|年度目标|一级指标|二级指标|三级指标|指标值
公路站|道路养护|120|养护道路。|产出指标|数量指标|养护里程|≥26公里`;

test('rows that lost the cells ahead of them are read from the edge, and told', () => {
  const { projects, misplaced } = tableOf(`${HEAD}
治理河道条数|≥3条
质量指标|验收合格率|≥95%
效益指标|社会效益指标|出行条件|明显改善`);
  expect(projects).toHaveLength(1);
  expect(projects[0]!.indicators.map(({ level2, name, value }) => [level2, name, value])).toEqual([
    ['数量指标', '养护里程', '26'],
    ['数量指标', '治理河道条数', '3'],
    ['质量指标', '验收合格率', '95'],
    ['社会效益指标', '出行条件', '明显改善'],
  ]);
  expect(misplaced.map(({ name }) => name)).toEqual(['治理河道条数', '验收合格率', '出行条件']);
});

test('a blank 二级指标 that is merged over its rows stays blank', () => {
  const [project] = tableOf(`${HEAD}
^|^|^|^|^||验收合格率|≥95%
^|^|^|^|^|^|按期完成率|≥95%`).projects;
  expect(project!.indicators.map(({ level2 }) => level2)).toEqual(['数量指标', '', '']);
});

import { createChecker } from '../../../src/core/check/checker';
import { nationalPack } from '../../../src/packs';
import { sheetOf } from '../../support/sheets';

const HEAD = `部门预算项目支出绩效目标申报表（2024年度）|<|<|<|<|<|<|<|<|<|<|<
金额单位：万元
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性`;

/** Rows of one project: `weight 二级 name operator value unit direction`, the 一级指标 follows from the 二级指标. */
type Line = readonly [weight: number, level2: string, name: string, operator: string, value: string, unit: string];

const OUTPUT = ['数量指标', '质量指标', '时效指标', '成本指标'];
const level1Of = (level2: string): string => {
  if (OUTPUT.includes(level2)) return '产出指标';
  if (level2.endsWith('成本指标')) return '成本指标';
  return level2.includes('满意') ? '满意度指标' : '效益指标';
};
const project = (name: string, amount: string, goal: string, lines: readonly Line[]): string =>
  lines
    .map(([weight, level2, indicator, operator, value, unit], index) => {
      const head = index === 0 ? `|${name}|${amount}|${goal}` : '|||';
      const direction = operator === '≤' ? '反向指标' : '正向指标';
      return `${head}|${level1Of(level2)}|${level2}|${indicator}|${operator}|${value}|${unit}|${weight}|${direction}`;
    })
    .join('\n');

/** The same project for a county of 100 points: the first row weighs the 10 of 预算执行率 more. */
const of100 = (lines: readonly Line[]): readonly Line[] =>
  lines.map(([weight, ...rest], index): Line => [index === 0 ? weight + 10 : weight, ...rest]);

const OLD: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    '65岁以上老年人健康管理',
    '86.42',
    [
      [20, '数量指标', '65岁以上老年人体检人数', '≥', '12000', '人'],
      [10, '质量指标', '工单差错率', '≤', '1', '%'],
      [10, '时效指标', '体检完成时间', '≤', '2024年11月30日', ''],
      [10, '成本指标', '高龄津贴补贴标准', '≥', '50', '元/人/月'],
      [22.5, '社会效益指标', '居民健康水平', '定性', '较上年提高', ''],
      [7.5, '可持续影响指标', '制度可持续性', '定性', '长期', ''],
      [10, '服务对象满意度指标', '体检老人满意度', '≥', '85', '%'],
    ],
  ],
  [
    '招商引资工作经费',
    '150',
    [
      [20, '数量指标', '召开会议次数', '≤', '20', '次'],
      [10, '质量指标', '公文差错', '=', '0', '处'],
      [10, '时效指标', '计划完成率', '≥', '100', '%'],
      [10, '成本指标', '政府采购节支率', '≥', '3', '%'],
      [15, '经济效益指标', '引进到位资金', '≥', '20', '亿元'],
      [15, '经济效益指标', '税收增长率', '≥', '8', '%'],
      [10, '服务对象满意度指标', '投资企业满意度', '≥', '90', '%'],
    ],
  ],
  [
    '城区道路清扫保洁',
    '4.25',
    [
      [20, '数量指标', '清扫保洁面积', '≥', '560.5', '万平方米'],
      [20, '质量指标', '垃圾无害化处理率', '=', '100', '%'],
      [10, '时效指标', '垃圾清运响应时间', '≤', '4', '小时'],
      [30, '生态效益指标', '人居环境', '定性', '优良中差', ''],
      [10, '服务对象满意度指标', '市民满意度', '≥', '90', '%'],
    ],
  ],
];
const RECENT: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    '高标准农田建设',
    '3200',
    [
      [10, '经济成本指标', '亩均投资', '≤', '2000', '元/亩'],
      [10, '生态环境成本指标', '施工扬尘污染投诉', '≤', '3', '次'],
      [20, '数量指标', '新建高标准农田面积', '≥', '1.6', '万亩'],
      [10, '质量指标', '工程验收合格率', '=', '100', '%'],
      [10, '时效指标', '完工时间', '≤', '2024年9月', ''],
      [20, '经济效益指标', '粮食亩均增产', '≥', '50', '公斤'],
      [10, '服务对象满意度指标', '项目区农户满意度', '≥', '90', '%'],
    ],
  ],
  [
    '政府债务还本付息',
    '5000.123456',
    [
      [20, '经济成本指标', '付息成本', '≤', '1800', '万元'],
      [20, '数量指标', '偿还债务笔数', '=', '12', '笔'],
      [20, '时效指标', '还本付息及时率', '=', '100', '%'],
      [30, '社会效益指标', '债务违约次数', '=', '0', '次'],
    ],
  ],
  [
    '营养改善计划',
    '860',
    [
      [20, '经济成本指标', '补助标准', '=', '5', '元/生·天'],
      [20, '数量指标', '受益学生人数', '≥', '8600', '人'],
      [20, '时效指标', '补助资金拨付', '定性', '按学期拨付', ''],
      [20, '社会效益指标', '学生体质健康达标率', '≥', '92', '%'],
      [10, '服务对象满意度指标', '学生及家长满意度', '≥', '90', '%'],
    ],
  ],
];

/** Tables that a reviewer would pass (must-not list): one finding too many costs more than one too few. */
describe('tables without a fault', () => {
  test.each([
    ['2015 tree, 90 points', OLD, false, '240.67'],
    ['2015 tree, 100 points', OLD, true, '240.67'],
    ['2021 tree, 90 points', RECENT, false, '9060.123456'],
    ['2021 tree, 100 points', RECENT, true, '9060.123456'],
  ] as const)('%s', (_, projects, is100, total) => {
    const rows = projects.map(([name, amount, lines]) =>
      project(name, amount, `做好${name}各项工作。`, is100 ? of100(lines) : lines),
    );
    const sheet = sheetOf('申报表', `${HEAD}\n201-某局||${total}\n${rows.join('\n')}`);
    const result = createChecker(nationalPack).check({ sheets: [sheet] });
    expect(result.tables.map(({ table }) => table.projects.length)).toEqual([3]);
    expect(result.facts.weightTotal).toBe(is100 ? 100 : 90);
    const told = result.findings.filter(({ severity }) => severity !== 'info');
    expect(told.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([]);
  });
});

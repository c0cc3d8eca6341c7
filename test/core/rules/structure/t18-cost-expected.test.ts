import { costExpected, expectsCost } from '../../../../src/core/rules/structure/t18-cost-expected';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { composite } from './composite-table';

const ROWS = ['产出指标|数量指标|完成数量|=|2|处|50|正向指标', '效益指标|社会效益指标|受益人口占比|≥|62|%|30|正向指标'];
const COST = '产出指标|成本指标|每平方米造价|≤|850|元/平方米|20|反向指标';

function project(name: string, ...more: readonly string[]): string {
  const lines = [...ROWS, ...more].map((row, index) =>
    index === 0 ? `|${name}|1.00|完成${name}|${row}` : `||||${row}`,
  );
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(costExpected, {
  valid: [
    { name: 'with a cost', table: project('乡镇卫生院维修改造工程', COST) },
    {
      name: 'cost of the 2021 tree',
      table: project('县医院设备购置', COST.replace('产出指标|成本', '成本指标|经济成本')),
    },
    { name: 'a cost under another label', table: project('校舍维修改造项目', COST.replace('成本指标', '数量指标')) },
    { name: 'a prepared row for it', table: project('校舍维修改造项目', '产出指标|成本指标') },
    { name: 'a service', table: project('办公楼物业管理服务费') },
    { name: 'bandwidth is a service', table: project('行政中心新增100M网络带宽使用费') },
    { name: 'no indicators at all is T05', table: declaration('201-某局||1.00\n|校舍维修改造项目|1.00|改造校舍') },
  ],
  invalid: [
    {
      name: 'building',
      table: project('乡镇卫生院业务用房维修改造工程'),
      findings: [
        {
          cell: 'B5',
          severity: 'warning',
          args: { project: '乡镇卫生院业务用房维修改造工程' },
          rows: ['5 产出指标/成本指标'],
        },
      ],
    },
    { name: 'buying', table: project('县疾控中心实验室设备购置'), findings: [{ cell: 'B5' }] },
    {
      name: 'a project of the 2021 tree',
      table: project('县疾控中心实验室设备购置'),
      facts: { treeId: 'T2021' },
      findings: [{ cell: 'B5', rows: ['6 成本指标/经济成本指标'] }],
    },
    { name: 'a computer system', table: project('智慧水务平台建设项目'), findings: [{ cell: 'B5' }] },
    {
      name: 'in composite text',
      table: composite('一、产出指标/（一）数量指标：/1.改造面积≥300平方米').replace(
        '护林防火经费',
        '林区道路改造工程',
      ),
      findings: [{ cell: 'B4', fix: null }],
    },
  ],
});

const asked = (name: string): boolean => expectsCost({ name, indicators: [] });

test.each([
  '校舍维修改造',
  '农村公路建设工程',
  '中小河流治理工程',
  '公安局执法记录仪购置',
  '办公设备采购',
  '信息化建设项目',
  '老旧小区改造工程',
  '图书馆修缮',
  '消防车辆购置经费',
])('%s is such a project', (name) => expect(asked(name)).toBe(true));

test.each([
  '农机购置补贴',
  '重点工程监理费',
  '民生工程宣传经费',
  '工程质量监督工作经费',
  '工程师继续教育培训',
  '信息系统运行维护费',
  '文明城市建设经费',
  '干部队伍建设经费',
  '党建工程经费',
  '农村危房改造补助',
  '车辆购置税',
  '专项债券还本付息',
  '可行性研究报告编制',
  '公务用车租赁',
  '春蕾工程',
])('%s is none', (name) => expect(asked(name)).toBe(false));

import { type CellDetail, detailKey, makeSheet, type Row, type Sheet } from '../../core/sheet/sheet';

const HEADER: Row = ['单位编码', '单位及项目名称', '金额（万元）', '绩效目标', '绩效指标'];
const AMOUNT_FORMAT: CellDetail = { format: '0.00' };

/** A disclosure table in 万元 without any fault, every project another one with 13 indicators in its text. */
export function disclosureSheet(projects: number): Sheet {
  const amounts = Array.from({ length: projects }, (_, index) => 105 + ((index * 13) % 9_881));
  const total = amounts.reduce((sum, amount) => sum + amount, 0) / 100;
  const rows: Row[] = [
    ['某县政府办2024年部门预算项目支出绩效目标公开表'],
    HEADER,
    ['', '合计', total],
    ['201', '某县政府办', total],
    ...amounts.map((amount, index) => projectRow(index, amount / 100)),
  ];
  const details = new Map(rows.map((_, row): [number, CellDetail] => [detailKey(row, 2), AMOUNT_FORMAT]));
  return makeSheet('公开表', rows, { details });
}

function projectRow(index: number, amount: number): Row {
  return [
    index + 1,
    `第${index + 1}号办公楼运行维护经费`,
    amount,
    `目标一：保障第${index + 1}号办公楼全年正常运行；\n目标二：维护设备${index + 12}台，使办事群众满意。`,
    indicatorText(index, amount),
  ];
}

/** The numbered text of one project's indicators, as such tables print it. */
export function indicatorText(index: number, amount: number): string {
  return [
    '一、产出指标',
    '（一）数量指标：',
    `1. 维护第${index + 1}号楼设备数量 ≥${index + 12}台`,
    `2. 开展巡检次数 ≥${12 + (index % 40)}次`,
    '（二）质量指标：',
    '1. 设备维护合格率 ≥95%',
    '2. 设备正常运行率 98%',
    '（三）时效指标：',
    '1. 故障响应时间 ≤2小时',
    '2. 工作完成时限：2024/12/31',
    '（四）成本指标：',
    `1. 维护总成本 ≤${amount}万元`,
    `2. 单台设备维护成本 ≤${200 + (index % 300)}元/台`,
    '二、效益指标',
    '（一）社会效益指标：',
    '1. 设备完好率 ≥95%',
    '2. 办公保障能力 有效提升',
    '（二）可持续影响指标：',
    '1. 设备管理制度健全性 健全',
    '2. 人员配备合理性：合理',
    '三、满意度指标',
    '（一）服务对象满意度指标',
    '1. 办事群众满意度 ≥90%',
  ].join('\n');
}

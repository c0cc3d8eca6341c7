import { FIELD_NAMES } from '../../../core/table/field-names';
import type { LossField } from '../../../core/layouts/convert/conversion';
import type { Layout } from '../../../core/table/table';

/** What the three ways to a new table have in common. */
export const insert = {
  ways: '新表从哪里来',
  blank: '空白模板',
  convert: '由现有表生成',
  paste: '粘贴识别',
  layout: '表式',
  layouts: {
    'declaration-table': '申报表（一行一条指标）',
    'project-form': '绩效目标表（一项目一表）',
    'disclosure-table': '公开表（一行一个项目）',
  } as Readonly<Record<Layout, string>>,
  forms: '绩效目标表的排法',
  formSheets: '每个项目一张工作表',
  formsStacked: '排在一张工作表',
  preview: '预览',
  size: (rows: number, sheets: number) => (sheets > 1 ? `共 ${sheets} 张工作表，下图为第 1 张` : `全表共 ${rows} 行`),
  print: { landscape: 'A4 横向打印', portrait: 'A4 纵向打印' },
  noUndo: '此版本 Excel 插入后不能按 Ctrl+Z 撤销；不需要时删除新工作表即可。',
  insert: '插入到新工作表',
  insertSheets: (n: number) => `插入到 ${n} 张新工作表`,
  inserting: '正在插入…',
};

/** What the layout of the new table cannot show. */
export const losses = {
  fields: {
    level1: FIELD_NAMES.level1,
    level2: FIELD_NAMES.level2,
    name: FIELD_NAMES.name,
    operator: FIELD_NAMES.operator,
    value: FIELD_NAMES.value,
    unit: FIELD_NAMES.unit,
    weight: FIELD_NAMES.weight,
    direction: FIELD_NAMES.direction,
    indicator: '指标',
    notes: '指标的说明、备注',
    order: '排列顺序',
    project: '项目',
    no: '序号',
    amount: '金额',
    goal: '绩效目标',
    agencyName: '实施单位',
    emptySections: '没有内容的标题',
    funds: '资金来源',
    formFields: '项目属性等栏目',
    midTerm: '中期目标和指标',
    agency: '单位',
    agencyCode: '单位编码',
    declaredTotal: '合计行金额',
    title: '原标题',
    year: '年度',
    amountUnit: '金额单位',
    unplaced: '栏目外的文字',
  } as Readonly<Record<LossField, string>>,
  part: (field: string, count: number) => `${field} ${count} 处`,
  missing: (parts: readonly string[]) => `新表放不下：${parts.join('、')}。`,
  kept: '已随表保存，转回时恢复。',
  left: (parts: readonly string[]) => `不会带过去：${parts.join('、')}。`,
  examples: '举例',
  example: (field: string, examples: readonly string[]) => `${field}：${examples.join('；')}`,
  none: '内容全部放得下。',
};

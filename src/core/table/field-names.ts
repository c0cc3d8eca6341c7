import type { IndicatorField, TableField } from './table';

/** Headers of an indicator's columns. */
export const INDICATOR_NAMES: Readonly<Record<IndicatorField, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '指标性质',
  value: '指标值',
  unit: '度量单位',
  weight: '权重',
  direction: '指标方向性',
};

/** Headers of the form; they stand in the sheet in Chinese, so every language names them so. */
export const FIELD_NAMES: Readonly<Record<TableField, string>> = {
  no: '序号',
  agency: '单位名称',
  agencyCode: '单位编码',
  department: '主管部门',
  departmentCode: '主管部门编码',
  project: '项目名称',
  amount: '预算数',
  goal: '年度目标',
  ...INDICATOR_NAMES,
  remark: '备注',
};

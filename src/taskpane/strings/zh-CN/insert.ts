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
  examples: '举例',
  none: '内容全部放得下。',
};

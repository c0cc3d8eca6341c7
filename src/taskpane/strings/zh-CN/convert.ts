/** 由现有表生成. */
export const convert = {
  intro: '把工作簿里已有的表，在新工作表换成另一种表式。原表不动。',
  source: '原表',
  target: '生成',
  size: (projects: number, indicators: number) => `${projects} 个项目、${indicators} 条指标`,
  reading: '正在读取随表保存的内容…',
  working: '正在生成预览…',
  emptyTitle: '还没有可用的表',
  emptyText: '工作簿里有申报表、绩效目标表或公开表时，可在这里换成另一种表式。',
  failedTitle: '没有生成',
  failedKept: '原表没有任何改动。',
  inserted: (layout: string, sheets: number) =>
    sheets > 1 ? `已生成${layout}，插入 ${sheets} 张新工作表。` : `已生成${layout}，在新工作表中。`,
};

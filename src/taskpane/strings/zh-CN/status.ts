/** What stands above the views. */
export const status = {
  label: '绩衡检查结果',
  passed: ['未发现必改问题，', '可提交审核'] as readonly string[],
  unfinished: (rows: number): readonly string[] => ['未发现必改问题，', `还差 ${rows} 行未填`],
  counts: (errors: number, warnings: number): readonly string[] =>
    warnings > 0 ? [`必改 ${errors} 项 · `, `建议改 ${warnings} 项`] : [`必改 ${errors} 项`],
  advice: (warnings: number) => `建议改 ${warnings} 项`,
  goToFirst: '转到第一处必改',
  incomplete: '部分规则没有检查成功',
  noTable: '没有找到绩效目标表格',
  reading: '正在读取工作簿…',
  checking: '正在检查…',
  failed: '没有检查成功',
  justNow: '刚刚',
  minutesAgo: (n: number) => `${n} 分钟前`,
  hoursAgo: (n: number) => `${n} 小时前`,
  checkedAt: (when: string) => `检查时间：${when}`,
  projects: (n: number) => `${n} 个项目`,
  agencies: (first: string, n: number) => (n > 1 ? `${first}等 ${n} 个部门` : first),
  sheets: (n: number) => `${n} 张工作表`,
  allTables: (n: number) => `全部 ${n} 张表`,
  chooseTable: '选择要看的表',
};

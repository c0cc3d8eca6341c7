/** 粘贴识别. */
export const paste = {
  intro: '只有网页、PDF 或 Word 里的表？复制后粘贴到这里，核对后再插入。',
  text: '表格文字',
  placeholder: '在此按 Ctrl+V 粘贴，连同标题和表头一起复制',
  file: '打开文字文件…',
  fileFailed: (name: string) => `“${name}”不是文字文件，或超过 4 MB。Excel 文件请直接在 Excel 中打开。`,
  clear: '清空',
  fromTable: '已按剪贴板中的表格识别。',
  working: '正在识别…',
  recognised: '识别结果',
  tables: '识别出的表',
  size: (projects: number, indicators: number) => `${projects} 个项目、${indicators} 条指标`,
  matches: (declared: string, unit: string) => `合计 ${declared} ${unit}，与项目相加相符。`,
  differs: (declared: string, computed: string, difference: string, unit: string) =>
    `合计 ${declared} ${unit}，项目相加 ${computed} ${unit}，${difference}。`,
  undeclared: (computed: string, unit: string) => `没有合计行，项目相加 ${computed} ${unit}。`,
  incomplete: '有项目缺金额，无法核对合计。',
  noAmounts: '没有识别出金额。',
  findings: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? '按原表式检查：未发现必改或建议改的问题。'
      : `按原表式检查：必改 ${errors} 项、建议改 ${warnings} 项。`,
  unplaced: (n: number) => `${n} 处文字没有归入栏目，请核对`,
  unit: (unit: string) => `单位：${unit}`,
  indicators: (n: number) => `${n} 条指标`,
  nothingTitle: '没有认出表格',
  nothingText:
    '请连同表头一起复制。申报表要有“项目名称、三级指标、指标值”，绩效目标表要有“项目名称、一级指标、三级指标、指标值”，公开表要有“项目名称、金额、绩效目标、绩效指标”。文字已保留，可补上表头。',
  target: '插入为',
  inserted: (sheets: number) =>
    sheets > 1 ? `已插入 ${sheets} 张新工作表。请对照原文核对。` : '已插入新工作表。请对照原文核对。',
};

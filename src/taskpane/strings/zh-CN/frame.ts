export const common = {
  retry: '重试',
  recheck: '重新检查',
  close: '关闭',
  cancel: '取消',
  insertTemplate: '插入模板',
  pasteText: '粘贴识别',
  showMore: (left: number) => `显示更多（还有 ${left} 项）`,
  items: (numbers: readonly number[]) => `第 ${numbers.join('、')} 项`,
  loading: '正在打开…',
  empty: '（空）',
  technical: '技术信息',
};

export const tabs = {
  check: '检查',
  totals: '合计',
  template: '模板',
  more: '更多',
  label: '功能',
  findings: (n: number) => `${n} 项问题`,
};

export const revert = {
  changed: (cells: number) => `已改 ${cells} 处`,
  inserted: (rows: number) => `已插入 ${rows} 行`,
  revertInserted: (rows: number) => (rows > 1 ? `撤销插入（${rows} 行）` : '撤销插入'),
  revertLast: (cells: number) => (cells > 1 ? `撤销上一次（${cells} 处）` : '撤销上一处'),
  reasons: (given: number, withdrawn: number) =>
    [...(given > 0 ? [`已说明 ${given} 项`] : []), ...(withdrawn > 0 ? [`已收回 ${withdrawn} 项说明`] : [])].join(
      ' · ',
    ),
  revertGiven: '撤销上一次说明',
  revertWithdrawn: '撤销上一次收回',
  reverting: '正在撤销…',
};

export const failed = {
  title: '没有检查成功',
  kept: '上一次的检查结果仍保留在下面。',
  nothingChanged: '工作簿没有任何改动。',
};

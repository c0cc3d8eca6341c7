import type { Severity } from '../../../core/check/finding';

/** 更多. */
export const more = {
  version: '版本',
  tool: (version: string) => `绩衡 ${version}`,
  pack: '模板包',
  packVersion: (name: string, version: string, hash: string) => `${name} ${version}（${hash}）`,
  packNote: '模板包定指标体系、权重和问题的级别。更换后窗格重新打开，按新的模板包检查。',
  trees: '指标体系',
  language: '语言',
  environment: '环境检测',
  undo: '撤销加载项的修改',
  canUndo: '可按 Ctrl+Z 撤销',
  cannotUndo: '不能按 Ctrl+Z，可用窗格底部的“撤销”',
  copy: '复制环境信息',
  copied: '已复制',
  help: '使用说明',
  severities: [
    ['error', '提交审核前应当改正'],
    ['warning', '按习惯或规范建议修改'],
    ['info', '供核对，可不改'],
  ] as readonly (readonly [Severity, string])[],
  findings: '检查结果',
  hideTrial: '不显示试行规则的问题',
  trialNote: '试行规则可能有误判，从不列为必改。',
  keys: [
    ['↑ ↓', '上一条、下一条'],
    ['← →', '收起、展开'],
    ['Enter', '转到单元格'],
    ['F', '查看并应用修改'],
    ['E', '为什么'],
    ['R', '说明理由'],
    ['F6', '在表格与窗格之间切换'],
  ] as readonly (readonly [string, string])[],
  privacy: '检查只读不写，在本机完成，不上传任何内容。',
};

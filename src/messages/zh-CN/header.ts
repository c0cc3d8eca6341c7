import type { MessageFamily } from '../entry';

export const header: MessageFamily = {
  H01: {
    title: '单位编码不规范',
    message: '单位编码“{code}”不是 3、6、9 或 12 位数字。请核实。',
    fix: '存为文本“{code}”',
  },
  'H01.zeros': {
    message: '单位编码“{code}”存成了数字，前面的 0 丢失。请改为文本“{full}”。',
  },
  'H01.zeros-unclear': { message: '单位编码“{code}”存成了数字，前面的 0 可能丢失。请核实后以文本填写。' },
  'H01.parent': { message: '单位编码“{code}”不以上级“{agency}”的编码“{parent}”开头。请核实。' },
  'H01.number': {
    message: '单位编码“{code}”存成了数字。建议存为文本，以免丢失前面的 0。',
  },
  H02: {
    title: '没有填单位编码',
    message: '“{label}”只填了“{name}”，没有编码。请核实是否需要补填编码。',
  },
  H03: {
    title: '序号不连续',
    message: '“{name}”的序号是 {number}，按顺序应为 {expected}。请核实是否缺项目，或重新编号。',
    fix: '从 {first} 编到 {last}',
  },
  'H03.none': { message: '各项目没有序号。建议从 1 起编号，便于核对和引用。' },
  'H03.missing': { message: '“{name}”没有序号，按顺序应为 {expected}。建议补上。' },
  'H03.repeated': { message: '“{name}”的序号 {number} 前面已经用过，按顺序应为 {expected}。建议重新编号。' },
  H04: {
    title: '项目编码不规范',
    message: '项目编码“{code}”有 {count} 位，常见的编码是 21 位：8 位数字、1 个大写字母、12 位数字或字母。请核实。',
    fix: '改为“{code}”',
  },
  'H04.spelling': { message: '项目编码“{code}”夹有空格、全角字符或小写字母。请改为半角大写、不带空格的 21 位编码。' },
  H05: {
    title: '标题不完整',
    message: '标题“{title}”不完整。请补全，公开后这是读者首先看到的一行。',
    fix: '补为“{title}”',
  },
  'H05.differs': { message: '标题“{title}”与本文件其他表的“{other}”不是同一种表名。请核实是否应统一。' },
  H06: {
    title: '金额单位不清楚',
    message: '表头没有写金额单位，现按“{amountUnit}”检查。请在标题下方或金额列的表头写明。',
  },
  'H06.two': { message: '一处写金额单位“{other}”，另一处写“{amountUnit}”，现按“{amountUnit}”检查。请核实后统一。' },
  H07: {
    title: '项目属性不常用',
    message:
      '项目属性“{text}”不在常用的写法之内。建议从新增项目、延续项目、上年延续性项目、经常性项目、一次性项目、阶段性项目中选填。',
  },
  H08: {
    title: '表头认不出',
    message: '表头“{label}”认不出是哪一列，这一列没有检查。请核实；如果是缺的那一列，请改用常用的列名。',
  },
  'H08.own': { message: '表头“{label}”不是绩效目标表的常用列，这一列没有检查。属于本地自设的，可不改。' },
  H09: {
    title: '整体支出表暂不检查',
    message: '“{title}”是整体支出表，暂不检查，也不计入项目。',
  },
};

import type { MessageFamily } from '../entry';

export const noise: MessageFamily = {
  Z01: {
    title: '残留网页标记',
    message: '本表有 {count} 个单元格残留网页标记，例如“{text}”。请清除，文字不变。',
    fix: '清除 {count} 个单元格的网页标记',
  },
  Z02: {
    title: '残留公式代码',
    message: '本表有 {count} 个单元格残留公式代码，例如“{text}”。请改为 ≥、≤、% 等符号。',
    fix: '把 {count} 个单元格的公式代码换成符号',
  },
  Z03: {
    title: '残留公式标记',
    message: '本表有 {count} 个单元格残留公式标记，例如“{text}”。请清除，只留文字和符号。',
    fix: '清除 {count} 个单元格的公式标记',
  },
  Z04: {
    title: '残留排版符号',
    message: '本表有 {count} 个单元格残留排版符号，例如“{text}”。建议清除。',
    fix: '清除 {count} 个单元格的排版符号',
  },
  Z05: {
    title: '全角半角混用',
    message: '本表的{signs}全角、半角混用，约 {count} 个单元格与多数不同。检查时不区分；需要整齐时可统一。',
  },
  Z06: {
    title: '夹有英文词',
    message: '中文里夹有英文“{word}”。请核实是否应改为中文。',
  },
  Z07: {
    title: '夹有看不见的字符',
    message: '“{text}”里夹有{what}。建议清除，以免导入或查找时对不上。',
    fix: '清理为“{text}”',
  },
  'Z07.number': {
    message: '“{text}”存成了文本，求和时不会计入。建议存为数字。',
    fix: '存为数字 {text}',
  },
};

import type { MessageFamily } from '../entry';

export const names: MessageFamily = {
  N01: {
    title: '缺三级指标名称',
    message: '这里只有指标值“{value}”，缺三级指标名称。请写明考核什么。',
  },
  'N01.satisfaction': {
    message: '这里只有指标值“{value}”，缺三级指标名称。请写明谁的满意度。',
    fix: '填入“{name}”，再写明对象',
  },
  N04: {
    title: '三级指标名称重复',
    message: '“{name}”在本项目“{level2}”中已有（{first}）。请核实是否重复填报；不重复的请改名，写明各自考核什么。',
  },
  'N04.other-level2': {
    message:
      '“{name}”在本项目“{firstLevel2}”中已有（{first}），这里又填在“{level2}”。请改名，写明各自考核什么（如人数、标准）。',
  },
};

import type { MessageFamily } from '../entry';

export const dates: MessageFamily = {
  D01: {
    title: '时限与表的年度不符',
    message: '“{name}”写的时间是 {date}，本表为 {year} 年度。请核对年度。',
    fix: '年份改为 {year}',
  },
  'D01.within': {
    message: '“{name}”写的时间是 {date}，早于本表的 {year} 年度，但在项目期内。请核实是否为本年度的目标。',
    fix: '年份改为 {year}',
  },
  'D01.later': {
    message: '“{name}”写的时间是 {date}，晚于本表的 {year} 年度。请核实年份，跨年度实施的可不改。',
    fix: '年份改为 {year}',
  },
  D02: {
    title: '日期像是写反了',
    message: '“{name}”写的时间是 {date}，本表另有 {count} 处写 12 月 31 日。请核实是否把 31 写成了 13。',
    fix: '日期改为 31 日',
  },
  D03: {
    title: '日期不存在',
    message: '日历上没有“{date}”。请改为实际日期。',
  },
  D04: {
    title: '项目期与年度不符',
    message: '项目期写的是“{period}”，不含本表的 {year} 年度。请核实项目期和年度。',
  },
  'D04.reversed': {
    message: '项目期写的是“{period}”，结束早于开始。请核实。',
  },
  'D04.one-off': {
    message: '项目属性是一次性项目，项目期“{period}”却跨了几年。请核实项目属性或项目期。',
  },
  D05: {
    title: '标题没有年度',
    message: '标题“{title}”没有写年度。建议补上，公开后才看得出是哪一年。',
    fix: '标题后加“（{year}年度）”',
  },
  D06: {
    title: '日期写法不一致',
    message: '这里写“{date}”，本表多数写法如“{example}”。建议统一。',
    fix: '改为“{instead}”',
  },
  D07: {
    title: '绩效目标只提到往年',
    message: '绩效目标只提到 {written} 年，本表为 {year} 年度。请核实是否沿用了往年的文字。',
  },
  'D07.others': {
    message: '绩效目标只提到 {written} 年，本表其他项目多为 {year} 年。请核实是否沿用了往年的文字。',
  },
  D08: {
    title: '完成时限都是年底',
    message: '全部 {count} 个完成时限都是年底，年中看不出进度。请核实能否给主要工作写明各自的时间。',
  },
};

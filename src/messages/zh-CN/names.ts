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
  N02: {
    title: '三级指标只有符号或数字',
    message: '三级指标填的是“{name}”，没有文字。请写明考核什么。',
  },
  'N02.unused': {
    message: '这一行只填了“{name}”，没有内容。不用的行请留空或删除，系统不收只有符号的名称。',
    fix: '清空这一行的符号',
  },
  N03: {
    title: '三级指标名称过长',
    message: '三级指标有 {count} 个字，系统最多保存 {most} 个字。请改短，只写考核什么。',
  },
  'N03.long': {
    message: '三级指标有 {count} 个字，一般不超过 {most} 个字。建议只写考核什么，说明写到指标解释或绩效目标。',
  },
  N04: {
    title: '三级指标名称重复',
    message: '“{name}”在本项目“{level2}”中已有（{first}）。请核实是否重复填报；不重复的请改名，写明各自考核什么。',
  },
  'N04.other-level2': {
    message:
      '“{name}”在本项目“{firstLevel2}”中已有（{first}），这里又填在“{level2}”。请改名，写明各自考核什么（如人数、标准）。',
    fix: '名称改为“{name}”',
  },
  N05: {
    title: '三级指标像口号',
    message: '“{name}”说的是要怎么做，不是考核什么。请核实，建议去掉动词，写成可以考核的名称。',
    fix: '名称改为“{name}”',
  },
  'N05.sentence': {
    message: '“{name}”是一句话，不是指标名称。请核实，建议写成可以考核的名称，一个指标只写一件事。',
  },
  'N05.full-stop': {
    message: '“{name}”末尾有句号。指标名称建议不加句号。',
    fix: '去掉句号，名称为“{name}”',
  },
  N06: {
    title: '三级指标名称含指标值',
    message: '“{name}”的名称里有“{value}”。建议名称只写考核什么，数字、金额和日期填到指标值。',
  },
  'N06.moved': {
    message: '“{name}”把“{value}”写在名称里，指标值是空的。建议移到指标值。',
    fix: '名称改为“{name}”，指标值填“{value}”',
  },
  N07: {
    title: '一个指标写了两项内容',
    message: '“{name}”里写了两项内容。请分成两个指标填报。',
  },
  'N07.name': {
    message: '三级指标“{name}”里已有一个指标值，指标值又填了“{value}”。请分成两个指标填报。',
  },
  'N07.value': {
    message: '“{name}”填了不止一个指标值：{values}。请分成几个指标，各填各的名称和指标值。',
  },
  'N07.item': {
    message: '“{first}”和“{second}”写在了同一条里。请分成两条。',
    fix: '分成两条',
  },
  N08: {
    title: '字词重复',
    message: '名称里“{repeated}”重复了。建议只留一个“{word}”。',
    fix: '名称改为“{name}”',
  },
  'N08.goal': { message: '绩效目标里“{repeated}”的“{word}”写了两遍。请核实，多余的去掉。' },
  N09: {
    title: '满意度没有写明对象',
    message: '“{name}”没有写明是谁的满意度。建议写出服务或受益的具体对象。',
  },
  'N09.generic': {
    message: '“{name}”的对象比较笼统。建议写出本项目服务的具体对象。',
  },
  N10: {
    title: '满意度的对象写法',
    message: '“{name}”写的是对什么满意，看不出是谁满意。请核实，建议写成对象在前的名称。',
    fix: '名称改为“{name}”',
  },
  N11: {
    title: '比率的单位不是“%”',
    message: '“{name}”是比率，度量单位却是“{unit}”。建议改名写明数的是什么，或者把单位改为“%”并填比率。',
    fix: '名称改为“{name}”',
  },
  N12: {
    title: '用“%”却不是比率',
    message: '“{name}”的单位是“{unit}”，名称看不出是什么比率。建议写成“……率”，或者换成数量单位。',
    fix: '名称改为“{name}”',
  },
  'N12.change': {
    message: '“{name}”的单位是“{unit}”，名称没有写成比率。建议写明是增长率、下降率还是占比。',
  },
  N13: {
    title: '名称中有空格',
    message: '三级指标“{name}”的名称中间有空格。建议去掉。',
    fix: '去掉空格',
  },
  'N13.project': {
    message: '项目名称“{name}”中间有空格。建议去掉，与项目库一致。',
  },
  N14: {
    title: '可能有错别字',
    message: '“{name}”中的“{wrong}”可能是“{right}”。请核实。',
    fix: '名称改为“{name}”',
  },
  'N14.goal': { message: '绩效目标中的“{wrong}”可能是“{right}”。请核实。' },
  N15: {
    title: '把投入当作指标',
    message: '“{name}”考核的是资金投入和支出进度，预算执行率另有分值。建议改为资金要办成的事。',
  },
  'N15.in-time': {
    message: '“{name}”考核的是拨款快慢，不是项目成果。资金拨付本身就是工作内容的，可以保留。',
  },
  N16: {
    title: '三级指标填成了上级名称',
    message: '三级指标填的是“{name}”，这是{level}的名称。请写明具体考核什么。',
  },
  N17: {
    title: '三级指标与项目同名',
    message: '三级指标“{name}”与项目名称相同，看不出考核什么。建议写明考核的是人数、次数还是其他。',
    fix: '名称改为“{name}”',
  },
};

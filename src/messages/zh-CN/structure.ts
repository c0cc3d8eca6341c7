import type { MessageFamily } from '../entry';

export const structure: MessageFamily = {
  T01: {
    title: '一级指标名称不规范',
    message: '“{label}”不是规范的一级指标。请改为“{level1}”。',
    fix: '改为“{level1}”',
  },
  'T01.near': { message: '“{label}”不是规范的一级指标。请核实是否应为“{level1}”。' },
  'T01.unknown': { message: '“{label}”不是规范的一级指标。请从“{choices}”中选择。' },
  'T01.level2': {
    message: '“{label}”是二级指标，不能填在一级指标栏。请将一级指标改为“{level1}”。',
  },
  'T01.blank': { message: '一级指标没有填写。请从“{choices}”中选择。' },
  'T01.blank-known': {
    message: '一级指标没有填写，“{level2}”属于“{level1}”。请填“{level1}”。',
  },
  T02: {
    title: '二级指标名称不规范',
    message: '“{label}”不是规范的二级指标。请核实是否应为“{level2}”。',
    fix: '改为“{level2}”',
  },
  'T02.unknown': { message: '“{label}”不是规范的二级指标。请从“{choices}”中选择。' },
  'T02.level1': { message: '“{label}”是一级指标，不能填在二级指标栏。请从“{choices}”中选择。' },
  'T02.blank': { message: '“{level1}”下面的二级指标没有填写。请从“{choices}”中选择。' },
  'T02.local': {
    message:
      '有 {projects} 个项目使用了二级指标“{label}”，规范的指标体系中没有这一项。如属本地规定可不改，否则建议统一调整。',
  },
  T03: {
    title: '二级指标与一级指标不对应',
    message: '“{level2}”属于“{parent}”，这一行的一级指标写成了“{level1}”。请改为“{parent}”。',
    fix: '一级指标改为“{parent}”',
  },
  'T03.rows': {
    message: '“{level2}”属于“{parent}”，这几行的一级指标写成了“{level1}”。请改为“{parent}”。',
  },
  'T03.split': {
    message:
      '一级指标“{level1}”对应几行，其中有不属于它的二级指标：{parents}。请逐行填写一级指标（合并的单元格先取消合并）。',
  },
  T04: {
    title: '混用两种指标体系',
    message: '有 {projects} 个项目按“{tree}”填写（如“{pair}”），其余项目按“{main}”。建议全表统一为一种。',
  },
  'T04.project': {
    message: '同一项目中既有“{pair}”（{tree}），又有“{other}”（{main}）。建议统一为一种。',
  },
  T05: {
    title: '缺少一级指标',
    message: '本项目没有填写“{level1}”。请至少补充一条。',
  },
  'T05.usual': { message: '本项目没有填写“{level1}”。建议补充一条。' },
  'T05.optional': { message: '本项目没有填写“{level1}”。直接服务公众的项目请补充，其他项目可不设。' },
  'T05.none': { message: '“{project}”没有填写绩效指标。请至少填写产出指标和效益指标各一条。' },
  T12: {
    title: '内容不在应填的栏',
    message: '“{name}”所在的行错位，“{text}”应在“{field}”栏。请把整行移到对应的栏。',
    fix: '移到对应的栏（共 {count} 格）',
  },
  'T12.lost': { message: '“{name}”所在的行错位，缺了{lost}。请把整行移到对应的栏，并补填{lost}。' },
  'T12.outside': { message: '“{text}”填在了表格外面，而“{field}”栏没有填。请移到“{field}”栏。' },
  'T12.without-project': {
    message: '“{name}”上面没有项目，没有归入任何项目，也没有检查。请填写项目名称，或把这一行移到所属项目下面。',
  },
  'T12.second': {
    message: '“{text}”与本项目在 {first} 填的“{field}”不同，没有检查。请合并到 {first}，或核实是否属于另一个项目。',
  },
};

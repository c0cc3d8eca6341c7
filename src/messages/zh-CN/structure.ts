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
    fix: '改用“{tree}”的指标名称',
  },
  'T04.project': {
    message: '同一项目中既有“{pair}”（{tree}），又有“{other}”（{main}）。建议统一为一种。',
  },
  T05: {
    title: '缺少一级指标',
    message: '本项目没有填写“{level1}”。请至少补充一条。',
    fix: '插入“{level1}”的待填行',
  },
  'T05.usual': { message: '本项目没有填写“{level1}”。建议补充一条。' },
  'T05.optional': { message: '本项目没有填写“{level1}”。直接服务公众的项目请补充，其他项目可不设。' },
  'T05.none': {
    message: '“{project}”没有填写绩效指标。请至少填写产出指标和效益指标各一条。',
    fix: '写入待填的指标行（共 {count} 行）',
  },
  T06: {
    title: '缺少二级指标',
    message: '“{level1}”下面没有“{level2}”。建议补充一条。',
    fix: '插入“{level2}”的待填行',
  },
  'T06.optional': { message: '“{level1}”下面没有“{level2}”。项目有时间要求的，可补充一条。' },
  'T06.habit': { message: '“{level1}”下面没有“{level2}”，本表多数项目都没有设。可按项目需要补充。' },
  T07: {
    title: '二级指标下面没有内容',
    message: '“{label}”下面没有填写三级指标。请补充；确实没有的，建议写“无”或删去这个标题。',
    fix: '删去标题“{label}”',
  },
  'T07.optional': { message: '“{label}”下面没有填写三级指标。不需要的，可删去这个标题。' },
  T08: {
    title: '缺少二级指标标题',
    message: '“{name}”直接写在“{level1}”下面，没有二级指标标题。建议加上“{level2}”。',
    fix: '加上标题“{level2}”',
  },
  T09: {
    title: '标题序号不连续',
    message: '“{label}”的序号写成“{ordinal}”，按顺序应为“{expected}”。建议重排序号。',
    fix: '重排标题序号（共 {count} 处）',
  },
  T10: {
    title: '条目序号重复或跳号',
    message: '“{name}”的序号写成“{ordinal}”，按顺序应为“{expected}”。建议重排序号。',
    fix: '重排条目序号（共 {count} 处）',
  },
  'T10.gap': {
    message: '“{name}”的序号是“{ordinal}”，前面没有“{expected}”。请核实是否漏了一条；没有漏的请重排序号。',
  },
  T11: {
    title: '条目没有序号',
    message: '“{name}”前面没有序号，其他条目都有。建议补上序号。',
    fix: '补上序号（共 {count} 处）',
  },
  'T11.goal': { message: '绩效目标里“{name}”前面没有序号，其他各项都有。建议补上序号。' },
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
  T13: {
    title: '指标行被分页隔开',
    message:
      '本项目权重合计 {sum} 分，多 {weight} 分；换页后的“{project}”正好少 {weight} 分。请核实“{name}”是否属于“{project}”。',
    fix: '把“{project}”的项目信息移到“{name}”这一行',
  },
  'T13.next': {
    message: '本项目权重合计 {sum} 分，少 {weight} 分；换页前的“{name}”正好是 {weight} 分。请核实它是否属于本项目。',
  },
  T14: {
    title: '三级指标过少',
    message: '本项目只有 {count} 条三级指标。建议不少于 {fewest} 条。',
    fix: '插入待填行（共 {count} 行）',
  },
  T15: {
    title: '三级指标过多',
    message: '本项目有 {count} 条三级指标，超过 {most} 条。可保留能反映主要产出和效果的指标。',
  },
  T16: {
    title: '同一指标归类不一致',
    message: '“{name}”在这里归入“{level2}”，在其他 {count} 个项目归入“{main}”。建议统一归类。',
  },
  T17: {
    title: '合计公式重复计算单位行',
    message: '公式 {formula} 把换页后重复的单位行（{rows}）也加了进去，多算 {amount}。请改为只加项目的金额。',
  },
  T18: {
    title: '缺少成本指标',
    message: '“{project}”没有成本指标。工程、修缮、购置和信息化建设项目建议填写成本指标。',
    fix: '插入“{level2}”的待填行',
  },
};

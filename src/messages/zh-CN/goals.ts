import type { MessageFamily } from '../entry';

export const goals: MessageFamily = {
  X01: {
    title: '目标与指标的数不一致',
    message: '绩效目标写“{goal}”，指标写“{measure}”，两处不一致。请核实后统一。',
    fix: '指标值改为 {value}',
  },
  'X01.costs': { message: '绩效目标写“{goal}”，成本指标写“{measure}”，没有一处一致。请核实后统一。' },
  X02: {
    title: '绩效目标前后不一致',
    message: '绩效目标前面写“{first}”，后面写“{second}”，两处不一致。请核实后统一。',
  },
  X03: {
    title: '绩效目标没有内容',
    message: '本项目没有填写绩效目标。请写明这笔资金要做什么、达到什么效果。',
  },
  'X03.signs': { message: '本项目的绩效目标只写了“{goal}”。请写明这笔资金要做什么、达到什么效果。' },
  'X03.name': { message: '绩效目标与项目名称“{project}”相同。建议写明要做什么、达到什么效果。' },
  X04: { title: '绩效目标没有写完', message: '绩效目标以“{end}”结尾，像是没有写完。请补全。' },
  'X04.part': { message: '“{part}”以“{end}”结尾，像是没有写完。请补全。' },
  'X04.no-mark': {
    message: '绩效目标末尾“{end}”后没有句号。写完了的建议补上“。”，没有写完的请补全。',
    fix: '末尾补上“。”',
  },
  X05: {
    title: '指标像是套用其他项目',
    message:
      '“{name}”说的是“{topic}”，本项目的名称和目标都没有提到，与第 {item} 项“{other}”的名称相符。请核实是否从该项目复制后没有改。',
  },
  'X05.template': { message: '“{name}”说的是“{topic}”，本项目的名称和目标都没有提到。请核实是否套用模板后没有改。' },
  X06: {
    title: '多个项目目标用同一句话',
    message: '“{sentence}”在 {count} 个项目的绩效目标中都有。请核实是否符合本项目，并写出本项目自己的内容。',
  },
  X07: {
    title: '同名指标含义不同',
    message:
      '“{name}”这里是“{measure}”，第 {item} 项“{other}”是“{otherMeasure}”，含义像是不同。请核实；含义不同的请改名，例如写明是增长幅度还是达到的水平。',
  },
  X08: {
    title: '两个项目内容重叠',
    message:
      '本项目有 {count} 条指标是“{work}”，含数量和成本，与第 {item} 项“{other}”像是重叠。请核实两个项目的支出内容是否重复。',
  },
  X09: {
    title: '绩效目标只有笼统的话',
    message: '“{text}”没有可以核对的内容或数量。请核实，并写明做什么、做多少、达到什么程度。',
  },
  X10: {
    title: '出现密级或内部标志',
    message: '绩效目标中出现“{mark}”。公开前请删除文号，并请保密部门核实。',
    fix: '删去“{citation}”',
  },
  'X10.name': { message: '项目名称中出现“{mark}”。公开前请改写名称，并请保密部门核实。' },
  'X10.indicator': { message: '指标中出现“{mark}”。公开前请删除，并请保密部门核实。' },
  'X10.note': { message: '表外文字中出现“{mark}”。公开前请删除，并请保密部门核实。' },
  X11: { title: '出现个人信息', message: '这里有身份证号“{masked}”。公开前请删除或遮盖。', fix: '遮盖为“{masked}”' },
  'X11.mobile': { message: '这里有手机号“{masked}”。公开前请删除或遮盖。' },
  'X11.account': { message: '这里有银行账号“{masked}”。公开前请删除或遮盖。' },
  X12: {
    title: '自称与本单位不符',
    message: '这里自称“{word}”，本单位是“{agency}”。请核实是否从其他单位的材料复制后没有改。',
  },
  'X12.county': { message: '这里写的是“{word}”，本单位是“{agency}”。请核实是否从其他地方的材料复制后没有改。' },
  X15: {
    title: '目标任务没有对应指标',
    message: '“{part}{task}”没有对应的指标。请核实是否要补一条指标来考核这项任务。',
  },
  'X15.recipient': {
    message: '“{name}”（{measure}）的对象在绩效目标和其他指标里都没有提到。请核实是否漏写。',
  },
};

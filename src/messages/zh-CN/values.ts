import type { MessageFamily } from '../entry';

export const values: MessageFamily = {
  V01: {
    title: '缺指标值',
    message: '“{name}”没有填指标值。请按年度工作计划填写。',
  },
  'V01.deadline': {
    message: '“{name}”把完成时间写成了指标名称，指标值是空的。请把时间填到指标值，名称写要完成的事。',
  },
  V02: {
    title: '缺指标性质',
    message: '“{name}”的指标值是 {value}，没有填指标性质。请选择“≥”“≤”或“=”。',
    fix: '指标性质填“{operator}”',
  },
  'V02.unknown': {
    message: '“{written}”不是规范的指标性质。请改为“≥”“≤”“=”或“定性”。',
  },
  'V02.style': {
    message: '“{name}”的指标值 {value} 前没有写“≥”“≤”或“=”。建议补上，便于考核。',
  },
  V03: {
    title: '指标值不是数字',
    message: '指标性质是“{operator}”，指标值“{value}”却不是数字。请改填数字；只能用文字描述的，指标性质改为“定性”。',
    fix: '指标性质改为“定性”',
  },
  'V03.range': {
    message:
      '指标值“{value}”是一个范围，不能与“{operator}”同用。请只填一个数；确需填范围的，指标性质写“定量（其他）”并说明。',
    fix: '指标性质改为“定量（其他）”',
  },
  'V03.history': {
    message: '指标值“{value}”是以往年度的水平，不是数字。建议查出实际数，直接填写数字。',
  },
  'V03.unit': {
    message: '指标值“{value}”把单位写在了一起。请在指标值只填 {number}，单位“{unit}”填到度量单位。',
    fix: '指标值改为 {number}，度量单位填“{unit}”',
  },
  V04: {
    title: '比率写“≥100%”',
    message: '“{name}”最高为 100%，“≥100%”与“=100%”意思相同。建议写“=100%”。',
    fix: '改为“=100%”',
  },
  'V04.perhaps': {
    message: '“{name}”写的是“≥100%”。不会超过 100% 的，建议写“=100%”；可能超过的不用改。',
  },
  'V04.satisfaction': {
    message: '“{name}”写的是“≥100%”，满意度最高只有 100%，要求每个人都满意。请核实能否做到。',
  },
  V05: {
    title: '比率超过100%',
    message: '“{name}”最高为 100%，指标值却是“{value}”。请核对后改为不超过 100% 的数。',
    fix: '改为“=100%”',
  },
  V06: {
    title: '满意度为100%',
    message: '“{name}”的指标值是“{value}”，有一个人不满意就完不成。请核实能否做到，常规做法是 95% 左右。',
    fix: '指标值改为“{value}”',
  },
  V07: {
    title: '成本指标用了“≥”',
    message: '成本指标写“{measure}”，表示成本越高越好。请改为“{instead}”；标准固定的用“=”。',
    fix: '指标性质改为“≤”',
  },
  'V07.floor': {
    message:
      '“{name}”是成本指标，写的是“{measure}”。政策规定的最低标准或节约数可以保留；其他的建议改为“{instead}”或用“=”。',
  },
  V08: {
    title: '成本指标缺“≤”或“=”',
    message: '“{name}”是成本指标，{value} 前没有写“≤”或“=”。建议补上：控制数用“≤”，固定标准用“=”。',
    fix: '补上“{operator}”',
  },
  V09: {
    title: '越低越好的指标用了“≥”',
    message: '“{name}”越低越好，写“{value}”表示越高越好。建议改为“≤”。',
    fix: '指标性质改为“{operator}”',
  },
  'V09.missing': {
    message: '“{name}”越低越好，{value} 前没有写“≤”。建议补上，不然看不出是上限。',
  },
  V10: {
    title: '数量指标用了“≤”',
    message: '“{name}”是要完成的工作量，写“{value}”则一件不做也算完成。建议改为“=”或“≥”。',
    fix: '指标性质改为“=”',
  },
  V11: {
    title: '缺度量单位',
    message: '“{name}”的指标值是 {value}，没有填度量单位。请选择单位。',
    fix: '度量单位填“{unit}”',
  },
  V12: {
    title: '度量单位不规范',
    message: '“{unit}”不是规范的度量单位。建议改为“{instead}”。',
    fix: '度量单位改为“{instead}”',
  },
  'V12.unclear': {
    message: '“{unit}”不是规范的度量单位。请核实后改为具体的单位。',
  },
  V13: {
    title: '成本的单位不是金额',
    message: '“{name}”是成本指标，{value} 的单位却是“{unit}”，不是金额单位。请改为“元”“万元”或“元/人”一类的单位。',
    fix: '度量单位改为“{instead}”',
  },
  V14: {
    title: '单位前后不一致',
    message: '“{name}”说的是{said}，{value} 的单位却是“{unit}”。建议把名称和单位改成一致。',
    fix: '度量单位改为“{instead}”',
  },
  'V14.goal': {
    message: '绩效目标写的是“{goal}”，“{name}”写的是“{measure}”，数相同，单位不同。请核实后统一。',
  },
  V15: {
    title: '标准没有写清按什么算',
    message: '“{name}”是标准或单价，{value} 只写了“{unit}”，看不出按什么算。建议写成“元/人”“元/户”一类的单位。',
  },
  'V15.named': {
    message: '“{name}”的名称说明了按什么算，{value} 的单位只写了“{unit}”。建议单位也写全。',
    fix: '度量单位改为“{instead}”',
  },
  V16: {
    title: '定性指标带单位或数字',
    message: '“{name}”是定性指标，指标值“{value}”后面有单位“{unit}”。建议去掉单位。',
    fix: '去掉单位“{unit}”',
  },
  'V16.number': {
    message: '“{name}”选了“定性”，指标值却是 {value}。建议指标性质改为“≥”“≤”或“=”。',
    fix: '指标性质改为“{instead}”',
  },
  V17: {
    title: '定性指标值不在常用等级内',
    message:
      '“{name}”的指标值“{value}”不是常用的等级，年底不好判断是否完成。请核实能否改为“优良中差”“高中低”一类的等级，或改为数字。',
  },
  'V17.growth': {
    message: '“{name}”说的是一种性质，指标值“{value}”说的是数量变化。请核实，建议改为“长期”“健全”一类的等级。',
  },
  V18: {
    title: '比率写成了定性',
    message: '“{name}”是比率，可以用数字衡量，指标值却写成“{value}”。建议改为定量指标，填百分比。',
  },
  V19: {
    title: '满意度写成了定性',
    message: '“{name}”的指标值写成“{value}”，满意度可以通过调查得出百分比。建议改为定量指标。',
    fix: '改为“{value}”',
  },
  V20: {
    title: '指标值里有“/”“-”“*”等符号',
    message: '“{name}”的指标值“{value}”里有“{mark}”，录入系统时不能保存。建议改为一个数、具体日期或天数。',
    fix: '指标值改为“{instead}”',
  },
  V21: {
    title: '日期与数字弄混',
    message: '“{name}”应填日期，指标值却是 {value}，这是日期在 Excel 里的序号。请改为日期文字。',
    fix: '指标值改为“{date}”',
  },
  'V21.as-date': {
    message: '“{name}”的单位是“{unit}”，指标值却成了日期“{value}”，多半是输入时被 Excel 转换了。请重新填写数字。',
  },
  V22: {
    title: '“≥”可能被识别成了数字',
    message: '“{name}”的指标值是“{value}”，前面的 2 可能是识别错的符号，原文或为“{likely}”。请核实。',
    fix: '改为“{likely}”',
  },
  V23: {
    title: '指标值成了公式',
    message: '指标值里输入的“{formula}”被 Excel 当成了公式，原来的内容没有显示出来。请改为“{instead}”，等号用全角。',
    fix: '改为“{instead}”',
  },
  'V23.broken': {
    message: '指标值是公式“{formula}”，算不出结果。请改为直接填写数字。',
  },
  V24: {
    title: '比率几乎都填同一个数',
    message: '全文件 {total} 个比率中有 {count} 个都是 {value}%，像是照抄的。请核实是否按各项目的实际情况填写。',
  },
  'V24.satisfaction': {
    message: '全文件 {total} 个满意度中有 {count} 个都是 {value}%，像是照抄的。请核实是否按各项目的实际情况填写。',
  },
  V25: {
    title: '0 前面缺“=”',
    message: '“{name}”的指标值是“{value}”，前面没有符号。建议写成“＝{value}”。',
    fix: '补上“＝”',
  },
  V26: {
    title: '“三公”指标用了“≥”',
    message: '“{name}”写“{value}”，是要求不少于这个数，而“三公”事项只控制上限。建议改为“{instead}”。',
    fix: '指标性质改为“{operator}”',
  },
  V27: {
    title: '满意度偏低',
    message: '“{name}”的指标值是“{value}”，低于常规做法的 {limit}%。请核实是否填写有误。',
  },
  V28: {
    title: '应做到100%的比率偏低',
    message: '“{name}”的指标值是“{value}”，等于计划有一部分做不到。这类指标的常规做法是“=100%”，建议核对。',
    fix: '改为“=100%”',
  },
  V29: {
    title: '提高或下降没有写基数',
    message: '“{name}”的指标值是“{value}”，没有写与哪一年、哪个数比。请核实，与上年比的可写明“较上年”。',
    fix: '名称改为“{instead}”',
  },
};

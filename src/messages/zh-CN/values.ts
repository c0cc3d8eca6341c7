import type { MessageFamily } from '../entry';

export const values: MessageFamily = {
  V01: {
    title: '缺指标值',
    message: '“{name}”没有填指标值。请按年度工作计划填写。',
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
  V07: {
    title: '成本指标用了“≥”',
    message: '成本指标写“{measure}”，表示成本越高越好。请改为“{instead}”；标准固定的用“=”。',
    fix: '指标性质改为“≤”',
  },
  'V07.floor': {
    message:
      '“{name}”是成本指标，写的是“{measure}”。政策规定的最低标准或节约数可以保留；其他的建议改为“{instead}”或用“=”。',
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
};

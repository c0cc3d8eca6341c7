import type { MessageFamily } from '../entry';

export const placement: MessageFamily = {
  M01: {
    title: '数量指标下是比率',
    message: '“{name}”是比率，放在了数量指标下。建议移到“{target}”，数量指标写完成多少。',
    fix: '移到“{target}”',
  },
  'M01.plan': {
    message: '“{name}”是比率，放在了数量指标下。建议改为具体数量，写明完成多少个、多少次。',
  },
  'M01.unclear': {
    message: '“{name}”是比率，放在了数量指标下。建议改为具体数量，或移到相符的二级指标。',
  },
  M02: {
    title: '质量指标下是数量',
    message: '“{name}”（{measure}）是数量，放在了质量指标下。建议移到“数量指标”，质量指标写合格率一类的标准。',
    fix: '移到“数量指标”',
  },
  M03: {
    title: '时效指标下是天数或课时',
    message: '“{name}”（{measure}）说的是工作量，不是完成快慢。建议移到“数量指标”，时效指标写完成时限或及时率。',
    fix: '移到“数量指标”',
  },
  M04: {
    title: '成本指标以外出现金额',
    message: '“{name}”（{measure}）是金额，放在了“{level2}”下。请移到“{target}”，或改填与“{level2}”相符的值。',
    fix: '移到“{target}”',
  },
  'M04.quantity': {
    message: '“{name}”（{measure}）是金额，放在了“{level2}”下。属于支出的，建议移到“{target}”，这里改填数量。',
    fix: '移到“{target}”',
  },
  'M04.benefit': {
    message: '“{name}”（{measure}）是金额，放在了“{level2}”下。请核实是否属于经济效益或成本。',
  },
  M05: {
    title: '效益指标写成了产出',
    message: '“{name}”说的是工作做没做完，不是带来的效果，放在了“{level2}”下。建议改写为服务对象得到的变化。',
  },
  'M05.count': {
    message:
      '“{name}”说的是做了多少次，不是带来的效果，放在了“{level2}”下。建议移到产出指标，这里写服务对象得到的变化。',
  },
  'M05.carried-out': {
    message: '“{name}”说的是落实了多少，看不出带来的效果。建议改写为服务对象得到的变化。',
  },
  M06: {
    title: '经济效益指标看不出经济内容',
    message: '“{name}”放在了经济效益指标下，名称里看不出增收、节约一类的内容。请核实是否应放在“社会效益指标”下。',
    fix: '移到“社会效益指标”',
  },
  M07: {
    title: '制度健全性放在社会效益下',
    message: '“{name}”说的是长期起作用的制度。建议移到“可持续影响指标”。',
    fix: '移到“可持续影响指标”',
  },
  M08: {
    title: '时效指标看不出时间',
    message: '“{name}”放在了时效指标下，却看不出时间或快慢。请核实是否应放在“{target}”下。',
    fix: '移到“{target}”',
  },
  'M08.unclear': {
    message: '“{name}”放在了时效指标下，却看不出时间或快慢。请核实，可改写为完成时限或及时率。',
  },
  M09: {
    title: '质量指标写成了完成率',
    message: '“{name}”说的是做了多少，不是做得怎样。建议改为合格率一类的标准，或在数量指标下写具体数量。',
  },
  M10: {
    title: '效益指标重复产出指标',
    message: '“{name}”与{level2}下的“{output}”说的是同一件事。请核实，建议改写为服务对象得到的变化。',
  },
};

import type { MessageFamily } from '../entry';

export const placement: MessageFamily = {
  M01: {
    title: 'Rate under 数量指标',
    message: '"{name}" is a rate, but stands under 数量指标. Consider moving it to "{target}", and say here how many.',
    fix: 'Move to "{target}"',
  },
  'M01.plan': {
    message: '"{name}" is a rate, but stands under 数量指标. Better say how many or how often.',
  },
  'M01.unclear': {
    message: '"{name}" is a rate, but stands under 数量指标. Better say how many, or move it to a level 2 that fits.',
  },
  M02: {
    title: 'Count under 质量指标',
    message:
      '"{name}" ({measure}) is a number of things, but stands under 质量指标. Consider moving it to 数量指标; quality asks how well.',
    fix: 'Move to 数量指标',
  },
  M03: {
    title: 'Duration under 时效指标',
    message:
      '"{name}" ({measure}) is an amount of work, not how soon it is done. Consider moving it to 数量指标; timeliness asks for a deadline.',
    fix: 'Move to 数量指标',
  },
  M04: {
    title: 'Money outside of cost',
    message:
      '"{name}" ({measure}) is money, but stands under "{level2}". Move it to "{target}", or enter what "{level2}" asks for.',
    fix: 'Move to "{target}"',
  },
  'M04.quantity': {
    message:
      '"{name}" ({measure}) is money, but stands under "{level2}". If it is spending, move it to "{target}" and enter a number of things here.',
    fix: 'Move to "{target}"',
  },
  'M04.benefit': {
    message:
      '"{name}" ({measure}) is money, but stands under "{level2}". Check whether it is an economic benefit or a cost.',
  },
  M05: {
    title: 'Benefit that is an output',
    message:
      '"{name}" under "{level2}" says whether the work was done, not what came of it. Name the change for those served.',
  },
  'M05.count': {
    message:
      '"{name}" under "{level2}" says how often something was done. Move it to the outputs, and name the change for those served here.',
  },
  'M05.carried-out': {
    message: '"{name}" says how much was carried out, not what came of it. Name the change for those served.',
  },
  M06: {
    title: 'No economy in 经济效益',
    message:
      '"{name}" stands under 经济效益指标, but its name says nothing of income or saving. Check whether it belongs under 社会效益指标.',
    fix: 'Move to 社会效益指标',
  },
  M07: {
    title: 'Lasting system under 社会效益',
    message: '"{name}" is a system that works for long. Consider moving it to 可持续影响指标.',
    fix: 'Move to 可持续影响指标',
  },
  M08: {
    title: 'No time in 时效指标',
    message: '"{name}" stands under 时效指标, but says nothing of time. Check whether it belongs under "{target}".',
    fix: 'Move to "{target}"',
  },
  'M08.unclear': {
    message:
      '"{name}" stands under 时效指标, but says nothing of time. Check it; a deadline or a rate in time fits there.',
  },
  M09: {
    title: 'Quality that is completion',
    message:
      '"{name}" says how much was done, not how well. Use a rate of what passes, or say how many under 数量指标.',
  },
  M10: {
    title: 'Benefit repeats an output',
    message:
      '"{name}" and "{output}" under {level2} are the same thing. Check it, and name the change for those served.',
  },
};

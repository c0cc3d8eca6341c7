import type { MessageFamily } from '../entry';

export const goals: MessageFamily = {
  X03: {
    title: '绩效目标没有内容',
    message: '本项目没有填写绩效目标。请写明这笔资金要做什么、达到什么效果。',
  },
  'X03.signs': { message: '本项目的绩效目标只写了“{goal}”。请写明这笔资金要做什么、达到什么效果。' },
  'X03.name': { message: '绩效目标与项目名称“{project}”相同。建议写明要做什么、达到什么效果。' },
};

import type { MessageFamily } from '../entry';

export const header: MessageFamily = {
  H01: {
    title: '单位编码不规范',
    message: '单位编码“{code}”不是 3、6、9 或 12 位数字。请核实。',
    fix: '存为文本“{code}”',
  },
  'H01.zeros': {
    message: '单位编码“{code}”存成了数字，前面的 0 丢失。请改为文本“{full}”。',
  },
  'H01.zeros-unclear': { message: '单位编码“{code}”存成了数字，前面的 0 可能丢失。请核实后以文本填写。' },
  'H01.parent': { message: '单位编码“{code}”不以上级“{agency}”的编码“{parent}”开头。请核实。' },
  'H01.number': {
    message: '单位编码“{code}”存成了数字。建议存为文本，以免丢失前面的 0。',
  },
};

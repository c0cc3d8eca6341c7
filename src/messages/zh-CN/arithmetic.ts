import type { MessageFamily } from '../entry';

export const arithmetic: MessageFamily = {
  A08: {
    title: '算式结果不符',
    message: '“{expression}”算出来是 {computed}，与写的结果不符。请核实单价、数量和结果。',
  },
  'A08.unit': {
    message: '“{expression}”的结果没有写单位。建议补上“{unit}”。',
    fix: '补上单位“{unit}”',
  },
  'A08.budget': {
    message: '绩效目标里“{expression}”是 {result} {amountUnit}，预算数是 {budget} {amountUnit}。请核实。',
  },
  A09: {
    title: '分项金额不等于预算数',
    message:
      '绩效目标列了 {count} 项金额，相加是 {sum} {amountUnit}，预算数是 {budget} {amountUnit}，相差 {difference} {amountUnit}。请核实分项金额。',
  },
  'A09.total': {
    message:
      '绩效目标列了 {count} 项金额，相加是 {sum} {amountUnit}，前面写的总数是 {budget} {amountUnit}，相差 {difference} {amountUnit}。请核实。',
  },
  A10: {
    title: '成本分项与合计不符',
    message:
      '“{name}”写的是“{measure}”，绩效目标里这几项是 {parts} {amountUnit}，相加是 {sum} {amountUnit}。请核实哪一处有误。',
  },
  'A10.name': {
    message:
      '“{name}”里的金额是 {parts} {amountUnit}，相加是 {sum} {amountUnit}，指标值写的是“{measure}”。请核实哪一处有误。',
  },
  'A10.rows': {
    message:
      '成本指标“{names}”相加是 {sum} {amountUnit}，比预算数 {budget} {amountUnit} 多 {difference} {amountUnit}。请核实各项成本。',
  },
  A11: {
    title: '数量乘单价与预算数不符',
    message:
      '按数量和单价算（{terms}），需要 {product} {amountUnit}，超过预算数 {budget} {amountUnit}。请核实数量和单价。',
  },
  'A11.limits': {
    message:
      '按数量、单价和上限算（{terms}），共 {product} {amountUnit}，超过预算数 {budget} {amountUnit}。请核实上限是否偏高。',
  },
  'A11.less': {
    message:
      '按数量和单价算（{terms}），只要 {product} {amountUnit}，远低于预算数 {budget} {amountUnit}。请核实是否还有别的支出。',
  },
  A13: {
    title: '最低支出超过上限',
    message:
      '按最少的数量和单价算（{terms}），至少要 {minimum} {amountUnit}，“{name}”却写“{measure}”。请核实，三处只能满足两处。',
  },
  'A13.saving': {
    message:
      '按最少的数量和单价算（{terms}），至少要 {minimum} {amountUnit}；要做到“{name}{measure}”，最多只能用 {most} {amountUnit}。请核实。',
  },
  A15: {
    title: '目标里的金额与预算数不符',
    message: '预算数 {budget} {amountUnit}，绩效目标里仍写“{asked}”。请核对金额。',
    fix: '绩效目标里改为“{amount}”',
  },
  A16: {
    title: '总成本与预算数不符',
    message: '“{name}”写的是“{measure}”，超过预算数 {budget} {amountUnit}。请核实。',
    fix: '改为“{measure}”',
  },
  'A16.less': {
    message: '“{name}”写的是“{measure}”，低于预算数 {budget} {amountUnit}。请核实是否一致。',
    fix: '改为“{measure}”',
  },
};

import type { MessageFamily } from '../entry';

export const weights: MessageFamily = {
  W01: {
    title: '权重合计不符',
    message: '本项目权重合计 {sum} 分，应为 {expected} 分（预算执行率 10 分申报时不填）。请调减 {difference} 分。',
    fix: '“{name}”的权重由 {before} 改为 {after}',
  },
  'W01.less': {
    message: '本项目权重合计 {sum} 分，应为 {expected} 分（预算执行率 10 分申报时不填）。请补足 {difference} 分。',
  },
  'W01.local-more': {
    message: '本项目权重合计 {sum} 分，应为 {expected} 分。请调减 {difference} 分。',
  },
  'W01.local-less': {
    message: '本项目权重合计 {sum} 分，应为 {expected} 分。请补足 {difference} 分。',
  },
  'W01.inferred': {
    message: '本表多数项目的权重合计为 {expected} 分，按 {expected} 分检查，可在设置中更改。',
  },
  'W01.open': {
    message:
      '本项目权重合计 {sum} 分，常规为 {expected} 分（预算执行率 10 分申报时不填）。当地按 {sum} 分考核的不用改。',
  },
  W02: {
    title: '权重分配与常用的不同',
    message: '各一级指标的权重是{shares}，常用的是{scheme}。请核实，当地另有规定的不用改。',
  },
  W03: {
    title: '权重填写有误',
    message: '“{name}”的权重“{weight}”不符合要求。请填大于 0、不超过 100、最多两位小数的数。',
  },
  'W03.empty': {
    message: '“{name}”没有填权重，本项目其他指标填了。请填写。',
  },
  'W03.not-number': {
    message: '“{name}”的权重“{weight}”不是数字。请只填数字。',
  },
  'W03.too-small': {
    message: '“{name}”的权重是 {weight}。权重应大于 0，请改正；不考核的指标请删除。',
  },
  'W03.too-large': {
    message: '“{name}”的权重是 {weight}，超过了 100。请改正。',
  },
  'W03.too-exact': {
    message: '“{name}”的权重 {weight} 超过两位小数。请最多保留两位小数。',
  },
  'W03.project': {
    message: '本项目 {count} 条指标都没有填权重，本表其他项目填了。请填写。',
  },
  W04: {
    title: '单个指标权重过高',
    message: '“{name}”一条的权重就有 {weight} 分，超过 {limit} 分。建议分给其他指标，以免一条决定得分。',
  },
  W05: {
    title: '指标方向性与指标性质矛盾',
    message: '指标性质是“{operator}”，指标方向性却写“{written}”。建议改为“{instead}”；指标性质写错的，请改指标性质。',
    fix: '指标方向性改为“{instead}”',
  },
  W06: {
    title: '缺指标方向性',
    message: '“{name}”没有填指标方向性，本表其他指标填了。建议补上。',
    fix: '指标方向性填“{instead}”',
  },
};

const FAULT =
  /故障|差错|错误|事故|投诉|重复上访|流失|超支|死亡|能耗|违规|违纪|违法|返工率|延误|逾期|失信|差评|发生率|(相应|响应|等待|等候|办理|处置|处理)(时间|时长|时限)/;

/** Names in which the fault is what is dealt with: 故障排除率, 投诉办结率, 事故处理及时率. */
const DEALT_WITH =
  /(排除|修复|处理|处置|办理|办结|化解|解决|受理|回复|整改|纠正|查处|下降|降低|减少|及时|满意)[^，。]*(率|度|数|件|起)$/;

/** Does the name mean that less is better (差错率, 故障次数, 响应时间)? Names of dealing with faults do not. */
export function isLowerBetterName(name: string): boolean {
  return FAULT.test(name) && !DEALT_WITH.test(name);
}

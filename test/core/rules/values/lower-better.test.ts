import { isLowerBetterName } from '../../../../src/core/rules/values/lower-better';

test.each([
  '重复上访率',
  '差错率',
  '安全事故次数',
  '投诉件数',
  '人才流失率',
  '故障响应时间',
  '超支率',
  '单位能耗',
  '系统故障次数',
  '故障处理时间',
  '数据差错率',
])('%s: less is better', (name) => expect(isLowerBetterName(name)).toBe(true));

test.each([
  '故障排除率',
  '投诉办结率',
  '事故处理及时率',
  '差错整改率',
  '投诉处理满意度',
  '能耗下降率',
  '信访劝返工作计划完成率',
  '培训人数',
  '办结率',
  '安全事故应急演练次数',
  '违法建设拆除面积',
  '打击违法犯罪次数',
  '投诉热线接通率',
  '死亡抚恤人数',
  '交通事故死亡人数下降率较上年',
  '网上平台信访投诉办理计划完成',
])('%s: more is better', (name) => expect(isLowerBetterName(name)).toBe(false));

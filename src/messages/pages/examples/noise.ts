import type { RuleExamples } from '../example';

/** The indicator cell of a right project, with one text in another spelling. */
function text(item: string): string {
  return `一、产出指标
（一）数量指标：
${item}
（二）质量指标：
1.培训合格率≥95%
（三）时效指标：
1.培训计划按期完成率≥95%
（四）成本指标：
1.人均培训成本≤300元/人
二、效益指标
（一）社会效益指标：
1.培训内容应用率≥85%
三、满意度指标
（一）服务对象满意度指标：
1.参训学员满意度≥92%`;
}

const RIGHT = { text: text('1.举办培训班期数=4期') };
const QUANTITY = '产出指标|数量指标|举办培训班期数|=|4|期';

export const noise: RuleExamples = {
  Z01: { wrong: { text: text('<p>1.举办培训班期数=4期</p>') }, right: RIGHT },
  Z02: { wrong: { text: text('1.举办培训班期数$\\geq 4$期') }, right: { text: text('1.举办培训班期数≥4期') } },
  Z03: { wrong: { text: text('1.举办培训班期数<math>=4</math>期') }, right: RIGHT },
  Z04: {
    wrong: { rows: [QUANTITY], project: { name: '**干部业务培训经费**' } },
    right: { rows: [QUANTITY], project: { name: '干部业务培训经费' } },
  },
  Z05: {
    wrong: { text: text('1.举办培训班(线下)期数=4期'), severities: { Z05: 'info' } },
    right: { text: text('1.举办培训班（线下）期数=4期'), severities: { Z05: 'info' } },
  },
  Z06: { wrong: { text: text('1.举办培训 and 讲座期数=4期') }, right: { text: text('1.举办培训和讲座期数=4期') } },
  Z07: {
    wrong: { rows: ['产出指标|数量指标|举办培训班期数|=|4|"期\u00a0"'] },
    right: { rows: [QUANTITY] },
  },
};

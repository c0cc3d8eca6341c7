import type { RuleExamples } from '../example';

const QUANTITY = '产出指标|数量指标';
const QUALITY = '产出指标|质量指标';
const TIME = '产出指标|时效指标';
const SOCIAL = '效益指标|社会效益指标';
const SATISFACTION = '满意度指标|服务对象满意度指标';

export const names: RuleExamples = {
  N01: {
    wrong: { rows: [`${SATISFACTION}||≥|92|%`] },
    right: { rows: [`${SATISFACTION}|参训干部满意度|≥|92|%`] },
  },
  N02: {
    wrong: { rows: [`${QUALITY}|***|≥|95|%`] },
    right: { rows: [`${QUALITY}|学员结业考核通过率|≥|95|%`] },
  },
  N03: {
    wrong: { rows: [`${QUALITY}|参加全县干部业务培训班并完成全部规定课程学习和课后作业的学员考核合格率|≥|95|%`] },
    right: { rows: [`${QUALITY}|学员考核合格率|≥|95|%`] },
  },
  N04: {
    wrong: { rows: [`${QUALITY}|培训合格率|≥|95|%`, `${QUALITY}|培训合格率|≥|98|%`] },
    right: { rows: [`${QUALITY}|初任培训合格率|≥|95|%`, `${QUALITY}|在职培训合格率|≥|98|%`] },
  },
  N05: {
    wrong: { rows: [`${SOCIAL}|提高干部依法履职能力|定性|有效提升|`] },
    right: { rows: [`${SOCIAL}|干部依法履职能力|定性|有效提升|`] },
  },
  N06: {
    wrong: { rows: [`${QUANTITY}|举办业务培训班4期|=|4|期`] },
    right: { rows: [`${QUANTITY}|举办业务培训班期数|=|4|期`] },
  },
  N07: {
    wrong: {
      text: '一、产出指标\n（一）数量指标：\n1.举办业务培训班期数=4期\n（二）质量指标：\n1.培训合格率≥95%：培训出勤率≥98%\n（三）时效指标：\n1.培训计划按期完成率≥95%\n二、效益指标\n（一）社会效益指标：\n1.培训内容应用率≥85%\n三、满意度指标\n（一）服务对象满意度指标：\n1.参训学员满意度≥92%',
    },
    right: {
      text: '一、产出指标\n（一）数量指标：\n1.举办业务培训班期数=4期\n（二）质量指标：\n1.培训合格率≥95%\n2.培训出勤率≥98%\n（三）时效指标：\n1.培训计划按期完成率≥95%\n二、效益指标\n（一）社会效益指标：\n1.培训内容应用率≥85%\n三、满意度指标\n（一）服务对象满意度指标：\n1.参训学员满意度≥92%',
    },
  },
  N08: {
    wrong: { rows: [`${QUALITY}|培训培训课程合格率|≥|95|%`] },
    right: { rows: [`${QUALITY}|培训课程合格率|≥|95|%`] },
  },
  N09: {
    wrong: { rows: [`${SATISFACTION}|满意度|≥|92|%`] },
    right: { rows: [`${SATISFACTION}|参训干部满意度|≥|92|%`] },
  },
  N10: {
    wrong: { rows: [`${SATISFACTION}|对培训安排满意度|≥|92|%`] },
    right: { rows: [`${SATISFACTION}|参训干部对培训安排满意度|≥|92|%`] },
  },
  N11: {
    wrong: { rows: [`${QUALITY}|教材印制差错率|≤|2|处`] },
    right: { rows: [`${QUALITY}|教材印制差错数量|≤|2|处`] },
  },
  N12: {
    wrong: { rows: [`${QUALITY}|规定课程完成|≥|95|%`] },
    right: { rows: [`${QUALITY}|规定课程完课率|≥|95|%`] },
  },
  N13: {
    wrong: { rows: [`${QUALITY}|学员 考核合格率|≥|95|%`] },
    right: { rows: [`${QUALITY}|学员考核合格率|≥|95|%`] },
  },
  N14: {
    wrong: { rows: [`${TIME}|学员咨询相应时间|≤|2|小时`] },
    right: { rows: [`${TIME}|学员咨询响应时间|≤|2|小时`] },
  },
  N15: {
    wrong: { rows: [`${QUALITY}|资金到位率|=|100|%`] },
    right: { rows: [`${QUALITY}|学员出勤率|≥|95|%`] },
  },
  N16: {
    wrong: { rows: [`${SOCIAL}|社会效益|定性|有效提升|`] },
    right: { rows: [`${SOCIAL}|干部依法履职能力|定性|有效提升|`] },
  },
  N17: {
    wrong: { rows: [`${QUANTITY}|干部业务培训经费|≥|200|人`] },
    right: { rows: [`${QUANTITY}|参加业务培训人数|≥|200|人`] },
  },
};

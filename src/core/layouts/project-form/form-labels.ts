import { bareLabel } from '../../taxonomy/normalise';

/** What a label of a form asks for; `money` heads the lines of 项目资金, `field` is any other known one. */
export type LabelKind =
  'name' | 'department' | 'departmentCode' | 'agency' | 'agencyCode' | 'money' | 'amount' | 'goal' | 'field';

/** Which half of a form a label speaks of; `overall` is 总体目标, 资金总额 without a word of time. */
export type Term = 'annual' | 'mid-term' | 'overall';

const WORDS: Readonly<Partial<Record<LabelKind, string>>> = {
  name: '项目名称 预算项目名称 支出项目名称 项目支出名称 二级项目名称 三级项目名称 项目(政策)名称 专项名称 专项资金名称 政策和项目名称',
  department:
    '主管部门 主管部门及代码 主管部门及编码 主管部门名称 主管部门(单位) 预算部门 预算主管部门 部门名称 部门(单位)名称 主管单位 主管预算部门 ' +
    '主管部门名称及代码 主管单位及代码 一级预算单位 一级预算部门 主管(预算)部门 部门及代码 业务主管部门 地方主管部门 省级主管部门 市级主管部门 ' +
    '县级主管部门 区级主管部门',
  departmentCode: '主管部门代码 主管部门编码 部门代码 部门编码',
  agency:
    '实施单位 项目实施单位 项目单位 预算单位 实施单位及代码 单位名称 预算单位名称 预算单位及代码 申报单位 填报单位 资金使用单位 项目承担单位 承担单位 ' +
    '项目主体 具体实施单位 预算执行单位 用款单位 二级预算单位 实施(单位) 基层预算单位 单位',
  agencyCode: '单位代码 单位编码 预算单位代码 预算单位编码 实施单位代码 实施单位编码',
  money:
    '项目资金 资金情况 项目资金情况 预算资金情况 预算情况 资金来源 项目资金来源 资金安排 资金安排情况 预算资金 年度资金 项目预算 资金构成 项目经费 经费预算 ' +
    '预算安排 预算安排情况 项目资金申请 年度预算资金 项目预算情况 年度预算申请 资金预算 项目资金构成',
  amount: '年度预算 本年预算 当年预算 预算总额 资金申请 年度预算申请额 预算批复数 批复金额 批复数 总额 年度资金',
  field:
    '项目属性 项目期 项目周期 项目类别 项目类型 项目性质 项目负责人 负责人 项目联系人 联系人 联系电话 联系方式 电话 项目起止时间 起止时间 项目开始时间 ' +
    '项目结束时间 开始时间 结束时间 完成时间 政策依据 立项依据 项目依据 设立依据 项目概况 项目内容 项目描述 主要内容 项目概述 项目编码 项目代码 项目编号 项目分类 支出类型 ' +
    '资金性质 资金用途 功能科目 支出功能分类科目 支出功能分类 经济科目 项目实施计划 实施计划 项目实施期限 实施期限 实施期 项目级次 分管处室 业务处室 主管处室 ' +
    '是否政府采购 是否追踪 项目立项依据 项目实施方案 保障措施 项目必要性 立项必要性 申报日期 填报日期 填报人 存续状态 资金用途及测算 测算依据 ' +
    '项目设立依据 项目实施内容 项目申请理由 项目地点 建设地点 预算年度 年度 政策文件 财政事权 归口处室 归口股室 业务股室',
};

const KINDS: ReadonlyMap<string, LabelKind> = new Map(
  (Object.entries(WORDS) as [LabelKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, LabelKind] => [word, kind]),
  ),
);

/** Longer texts are contents, notes in brackets included. */
const LONGEST = 60;
const LONGEST_BARE = 24;
const NOTE = /\([^()]*\)$/;
const UNIT = /^(?:万?元|亿元)$/;
const MONTHS_AHEAD = /^20\d\d(?:年(?!度)|-20\d\d年?|(?=年度))/;
const GOAL =
  /^(?:项目)?(?:年度|本年度|本年|当年|中期|实施期|中长期|长期|三年|总体|总|主要|项目|绩效|预期|工作){0,5}目标(?:(?:和|及|与)?(?:主要)?(?:内容|描述|概述|情况|成果))?$/;
const AMOUNT =
  /^(?:项目|年度|本年度|本年|当年|中期|实施期|中长期|长期|三年|总体|年初|财政|预算|资金|支出|申请|安排|需求|批复|总|投资){0,6}(?:总额|金额|预算数|合计|额度|总预算|总投资|安排数|申请数|批复数)$/;
const YEAR_BUDGET = /^(?:年度|本年度|本年|当年){1,2}(?:项目|财政)?预算$/;
/** 资金总额及构成, 预算规模及来源. */
const MONEY =
  /^(?:项目|年度|预算|财政){0,3}(?:资金|经费|预算|投资)(?:总额|规模|来源|安排)?(?:和|及|与)?(?:构成|来源|组成|明细|筹措)(?:情况)?$/;
/** 财政资金预算分类, 财政资金科目代码: says of what kind something is, not how much of it there is. */
const CLASS = /(?:编码|代码|编号|科目|分类|类别|类型|日期|依据)$/;
const LONGEST_CLASS = 14;

/** The label without blanks, colon and what stands in brackets behind it: 项 目 资 金（万元）： → 项目资金. */
export function plainLabel(text: string): string {
  const bare = bareLabel(text).replace(MONTHS_AHEAD, '');
  const short = bare.replace(NOTE, '');
  return short === '' ? bare : short;
}

/** What a text asks for as a label of a form; null where it is none that is known. */
export function labelKind(text: string): LabelKind | null {
  if (text.length > LONGEST) return null;
  const bare = bareLabel(text);
  const label = plainLabel(text);
  const known = KINDS.get(bare) ?? KINDS.get(label) ?? KINDS.get(label.replace(UNIT, ''));
  // 2022年度 is a year, although 年度 is a label.
  if (known) return known === 'field' && /^\d/.test(bare) ? null : known;
  if (label.length > LONGEST_BARE) return null;
  if (GOAL.test(label)) return 'goal';
  if (AMOUNT.test(label) || YEAR_BUDGET.test(label)) return 'amount';
  return MONEY.test(label) ? 'money' : null;
}

/** Words of sources of money; other texts behind a label are a content. */
const SOURCE =
  /[金款费债]|自筹|结转|结余|补助|配套|收入|投资|拨付|安排|来源|预算|本级|[省市县区上乡镇]级|中央|地方|合计|小计|总额|[:：]\s*$/;
const LONGEST_SOURCE = 40;

/** Does it name money or where money comes from (财政拨款, 上级补助, 合计)? */
export function namesMoney(text: string): boolean {
  return text.length <= LONGEST_SOURCE && SOURCE.test(text) && !namesClass(text);
}

/** Is it a label of something that is no amount, though its words speak of money? */
export function namesClass(text: string): boolean {
  if (text.length > LONGEST) return false;
  const label = plainLabel(text);
  return label.length <= LONGEST_CLASS && CLASS.test(label);
}

/** Of which time a label speaks: 年度…, 中期… (实施期, 长期), or neither. */
export function termOf(text: string): Term {
  const label = plainLabel(text.slice(0, LONGEST));
  if (/年度|本年|当年|年初/.test(label)) return 'annual';
  return /中期|实施期|中长期|长期|三年/.test(label) ? 'mid-term' : 'overall';
}

/** A label and a content in one cell (项目名称：…). */
export interface LabelAhead {
  readonly label: string;
  readonly kind: LabelKind;
  /** Where the content begins in the text. */
  readonly start: number;
}

const LONGEST_LABEL = 30;

/** Takes `项目名称：网络维护` apart; null where no known label with a colon stands ahead of a content. */
export function labelAhead(text: string): LabelAhead | null {
  const colon = text.slice(0, LONGEST_LABEL).search(/[:：]/);
  if (colon < 1) return null;
  const label = text.slice(0, colon);
  const kind = labelKind(label);
  if (kind === null || text.slice(colon + 1).trim() === '') return null;
  const rest = text.slice(colon + 1);
  return { label, kind, start: colon + 1 + rest.length - rest.trimStart().length };
}

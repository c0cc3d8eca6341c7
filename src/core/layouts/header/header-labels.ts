import type { TableField } from '../../table/table';
import { bareLabel } from '../../taxonomy/normalise';

/** Labels of a field in print, the likeliest first: where two columns claim a field, the earlier label gets it. */
const LABELS: Readonly<Record<TableField, string>> = {
  no: '序号 编号 项目序号',
  agencyCode: '单位编码 单位代码 预算单位编码 预算单位代码 部门编码 部门代码 主管部门编码 主管部门代码',
  agency:
    '单位名称 预算单位 预算部门 预算单位名称 主管部门 主管部门及代码 主管部门名称 部门名称 部门(单位)名称 单位编码及名称 单位编码名称 ' +
    '单位代码及名称 实施单位 项目实施单位 项目单位 申报单位 填报单位 部门 单位 部门及单位名称 部门/单位名称',
  departmentCode: '主管部门编码 主管部门代码 部门编码 部门代码',
  department:
    '主管部门 主管部门及代码 主管部门名称 主管部门编码及名称 主管部门(单位) 预算部门 预算部门名称 部门名称 部门 主管单位 归口部门 一级预算单位',
  project:
    '项目名称 预算项目名称 单位及项目名称 支出项目名称 项目支出名称 二级项目名称 三级项目名称 预算项目 项目 部门(单位)项目名称',
  amount:
    '预算数 金额 预算金额 项目金额 年度资金总额 年度资金申请总额 资金总额 项目资金总额 年初预算数 本年预算数 年度预算数 年度预算 ' +
    '年初预算 预算安排数 预算安排 申报金额 申报数 项目预算 项目预算数 项目资金 预算资金 资金额度 预算总额 预算安排资金 本年预算 项目总金额',
  goal: '年度目标 年度绩效目标 年度总体目标 绩效目标 项目绩效目标 总体目标 总体绩效目标 年度总体绩效目标 项目年度目标 项目年度绩效目标 绩效目标内容 绩效目标描述 目标 中期目标 长期目标',
  level1: '一级指标 一级 一级指标名称 指标一级 一级绩效指标 一级/二级指标 一级、二级指标 一二级指标 指标类别 指标分类',
  level2: '二级指标 二级 二级指标名称 指标二级 二级绩效指标',
  name: '三级指标 三级指标名称 三级(末级)指标名称 末级指标 三级 指标名称 绩效指标名称 指标内容 三级绩效指标 指标三级 具体指标 绩效指标',
  operator:
    '指标性质 计算符号 运算符 运算符号 比较符 比较符号 指标符号 符号 指标值符号 绩效指标性质 指标方向 性质 ' +
    '指标性质及方向 指标性质和方向 指标性质与方向 指标性质/方向 指标性质(方向) 指标性质及方向性 符号及方向 指标方向及符号 指标性质/指标方向',
  value:
    '指标值 年度指标值 绩效指标值 目标值 年度目标值 指标目标值 计划指标值 指标值及单位 计划值 预期指标值 ' +
    '实施期指标值 中期指标值 长期指标值 总体指标值 实施期目标值 中期目标值',
  unit: '度量单位 计量单位 指标单位 指标值单位 绩效度量单位 绩效计量单位 计算单位 度量 计量 单位',
  weight: '权重 分值权重 指标权重 权重分值 权重/分值 分值/权重 指标分值 分值 权重值 分数',
  direction: '指标方向性 方向性 指标方向 指标性质 方向 指标属性 正反向',
  remark:
    '备注 说明 指标解释 指标说明 指标释义 指标值说明 指标值类型 指标类型 绩效标准 评分标准 评(扣)分标准 评价标准 评价标准确定依据 指标值设定依据 ' +
    '指标来源 数据来源 完成值取值方式 完成值数据来源 赋分规则 佐证资料要求 项目编码 项目代码 项目类别 项目类型 项目属性 项目期 项目周期 资金性质 ' +
    '功能科目 支出功能分类 经济科目 资金来源 其中:财政拨款 财政拨款 其他资金 上年结转 上级补助 本级安排 联系人 项目负责人 是否核心指标',
};

/** Columns that only a self-evaluation has: such a table declares nothing. */
const FOREIGN = new Set(
  '实际完成值 全年实际值 全年完成值 实际完成情况 全年实际完成值 得分 自评得分 自评分 完成值 实际完成指标值'.split(' '),
);

/** 1—7月执行数, 全年预计完成情况, 偏差原因分析: how far it went, so that the table monitors or evaluates. */
const PROGRESS =
  /(?:执行(?:数|率|情况|金额)|实际(?:完成|执行)(?:值|情况|率|数)?|(?:预计|全年|目标|指标)完成(?:值|情况|率|程度)|偏差(?:原因|情况|率)?(?:分析)?(?:及.*)?|(?:自评|评价)?得分|自评(?:分数?|结果)|完成的?可能性)$/;
/** What a declaration may well say of years before. */
const HISTORY = /^(?:上年|上一年|往年|历史|前\S?年|近\S?年)/;
const FOREIGN_LABEL: HeaderLabel = { fields: [], rank: 0, foreign: true };

/** What a header label can stand for: fields, the likeliest first; empty for a label of another table. */
export interface HeaderLabel {
  readonly fields: readonly TableField[];
  /** Place in the field's list: the smaller, the surer. */
  readonly rank: number;
  readonly foreign: boolean;
  /** Only the wording suggests it: what stands in the column has to agree. */
  readonly isGuess?: boolean;
}

function buildLabels(): Map<string, HeaderLabel> {
  const labels = new Map<string, HeaderLabel>();
  for (const [field, words] of Object.entries(LABELS) as [TableField, string][])
    words.split(' ').forEach((word, rank) => {
      const key = bareLabel(word);
      const known = labels.get(key);
      const better = !known || rank < known.rank;
      const fields = known ? (better ? [field, ...known.fields] : [...known.fields, field]) : [field];
      labels.set(key, { fields, rank: better ? rank : known.rank, foreign: false });
    });
  for (const word of FOREIGN) labels.set(word, FOREIGN_LABEL);
  return labels;
}

const labels = buildLabels();
const YEAR_AHEAD = /^(?:20\d\d年度?|\(20\d\d年度?\))/;
const IN_BRACKETS = /[([【].*$/;
/** Longer texts are no header labels, notes in brackets included. */
const LONGEST = 60;

/** Words of labels that no list can hold in full (本年拟安排资金、县级财政预算金额). */
const GUESSES: readonly (readonly [RegExp, TableField])[] = [
  [/(?:预算|资金|金额|经费|拨款)(?:总?额|数|合计)?$/, 'amount'],
  [/项目.*名称$/, 'project'],
  [/绩效目标|年度.*目标$/, 'goal'],
  [/(?:单位|部门)名称$/, 'agency'],
  [/(?:指标|目标)值$/, 'value'],
  [/(?:计量|度量)单位$/, 'unit'],
  [/权重|分值/, 'weight'],
  [/三级.*指标|末级指标/, 'name'],
  [/一级.*指标/, 'level1'],
  [/二级.*指标/, 'level2'],
];
/** Weaker than any label of the lists. */
const GUESS_RANK = 1000;

/** What the wording of an unknown label suggests; null where nothing does. Only for cells of a header that is one for sure. */
export function guessedLabel(text: string): HeaderLabel | null {
  if (text.length > LONGEST) return null;
  const bare = bareLabel(text).replace(IN_BRACKETS, '');
  const guess = GUESSES.find(([pattern]) => pattern.test(bare));
  return guess ? { fields: [guess[1]], rank: GUESS_RANK, foreign: false, isGuess: true } : null;
}

/**
 * Fields that a header cell may stand for, by its label alone: blanks, line breaks, asterisks, the year in front and notes in
 * brackets do not count (`*指标值`, `预算数\n（万元）`). Null for an unknown label.
 */
export function headerLabel(text: string): HeaderLabel | null {
  if (text.length > LONGEST_REPEATED) return text.length > LONGEST ? null : findLabel(text);
  let label = asked.get(text);
  if (label === undefined) {
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(text, (label = findLabel(text)));
  }
  return label;
}

/** Short texts stand in very many rows (产出指标, 正向指标): each is looked up once. */
const asked = new Map<string, HeaderLabel | null>();
const MOST_ASKED = 2000;
const LONGEST_REPEATED = 12;

function findLabel(text: string): HeaderLabel | null {
  const bare = bareLabel(text).replace(YEAR_AHEAD, '');
  const known = labels.get(bare) ?? labels.get(bare.replace(IN_BRACKETS, ''));
  if (known) return known;
  return PROGRESS.test(bare.replace(IN_BRACKETS, '')) && !HISTORY.test(bare) ? FOREIGN_LABEL : null;
}

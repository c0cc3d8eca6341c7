import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import { isRateName } from '../../taxonomy/rates';
import { unitKind } from '../../taxonomy/units';

/**
 * Ends of names that say what is measured. 质量, 力量, 消费 and 价值 only look like it, and so does 制度; 情况 and 程度
 * make a noun of what is graded.
 */
const MEASURE_END =
  /(?:数|(?<![质力])量|额|(?<!消)费|费用|经费|资金|(?<!价)值|比|比例|比重|比值|占比|成本|标准|单价|面积|里程|长度|时间|时长|时限|期限|年限|天数|周期|工期|频次|频率|速率|幅度|增幅|降幅|增速|程度|情况|状况|指数|规模|收入|利润|税收|人次|批次|场次|户次|班次|车次|满意度|知晓度|完成度|[^制态力知美]度)$/;

/** Does the name end by saying what is measured (…率, …次数, …面积, …情况)? */
export function endsInMeasure(name: string): boolean {
  const text = normaliseLabel(name);
  return isRateName(text) || MEASURE_END.test(text);
}

const COUNTED: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  人次: '人次',
  户: '户数',
  次: '次数',
  件: '件数',
  份: '份数',
  期: '期数',
  天: '天数',
  批: '批次',
  批次: '批次',
  场: '场次',
  场次: '场次',
};
const THINGS: readonly string[] = '个 台 辆 套 条 座 处 所 家 项 盏 本 册 篇 栋 间 株 头 只'.split(' ');

/** What to write behind a name so that it says what its unit measures; empty where only a person can tell. */
export function measureSuffix({ unit, level2 }: Indicator): string {
  const text = normaliseLabel(unit);
  const counted = COUNTED[text] ?? (THINGS.includes(text) ? '数量' : '');
  if (counted !== '') return counted;
  if (!level2.includes('成本')) return '';
  const kind = unitKind(text);
  if (kind === 'unit-cost') return '标准';
  return kind === 'money' ? '成本' : '';
}

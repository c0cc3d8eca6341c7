import { isKept } from '../core/layouts/convert/conversion';
import type { Loss, LossField } from '../core/layouts/convert/conversion';
import { INDICATOR_NAMES } from '../core/table/field-names';
import type { Locale } from './catalogue';

type LossNames = Readonly<Record<LossField, string>>;

interface LossTexts {
  readonly names: LossNames;
  /** One kind of loss with its number. */
  readonly count: (name: string, count: number) => string;
  readonly example: (text: string, examples: string) => string;
  readonly of: (name: string, examples: string) => string;
  readonly joint: string;
  readonly examplesJoint: string;
  readonly kept: (losses: string) => string;
  readonly gone: (losses: string) => string;
}

const zhCN: LossTexts = {
  names: {
    ...INDICATOR_NAMES,
    indicator: '指标',
    notes: '指标说明',
    order: '排列顺序',
    project: '项目',
    no: '序号',
    amount: '金额',
    goal: '绩效目标',
    agencyName: '实施单位',
    emptySections: '没有内容的指标标题',
    funds: '资金来源',
    formFields: '项目属性等栏目',
    midTerm: '中期目标',
    agency: '单位',
    agencyCode: '单位编码',
    declaredTotal: '合计行金额',
    title: '原标题',
    year: '年度',
    amountUnit: '金额单位',
    unplaced: '表外文字',
  },
  count: (name, count) => `${name} ${count} 处`,
  example: (text, examples) => `${text}（如：${examples}）`,
  of: (name, examples) => `${name}：${examples}`,
  joint: '、',
  examplesJoint: '；',
  kept: (losses) => `新表放不下：${losses}。已随表保存，转回时恢复。`,
  gone: (losses) => `不会带到新表：${losses}。需要的请自行抄录。`,
};

const enUS: LossTexts = {
  names: {
    ...INDICATOR_NAMES,
    indicator: 'indicators',
    notes: 'notes of indicators',
    order: 'order',
    project: 'projects',
    no: '序号',
    amount: 'amounts',
    goal: 'goals',
    agencyName: '实施单位',
    emptySections: 'empty headings',
    funds: 'sources of money',
    formFields: 'fields of the form',
    midTerm: 'mid-term halves',
    agency: 'agencies',
    agencyCode: 'agency codes',
    declaredTotal: 'declared totals',
    title: 'title',
    year: 'year',
    amountUnit: 'amount unit',
    unplaced: 'texts outside the table',
  },
  count: (name, count) => `${name} (${count})`,
  example: (text, examples) => `${text}, e.g. ${examples}`,
  of: (name, examples) => `${name}: ${examples}`,
  joint: ', ',
  examplesJoint: '; ',
  kept: (losses) =>
    `The new table has no room for: ${losses}. It is kept with the table and returns when converted back.`,
  gone: (losses) => `Not carried over: ${losses}. Copy by hand what is needed.`,
};

const texts: Readonly<Record<Locale, LossTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** One kind of loss: 权重 47 处. */
export function lossText({ field, count }: Loss, locale: Locale): string {
  const { names, count: counted } = texts[locale];
  return counted(names[field], count);
}

/** One kind of loss with what it is about: 权重 47 处（如：维修次数：30）. */
export function lossDetail(loss: Loss, locale: Locale): string {
  const text = lossText(loss, locale);
  return loss.examples.length === 0 ? text : texts[locale].example(text, loss.examples.join(texts[locale].joint));
}

/** What a kind of loss is about: 权重：维修次数：30；培训人数：20. Empty where nothing can be named. */
export function lossExamples(loss: Loss, locale: Locale): string {
  const { names, of, examplesJoint } = texts[locale];
  return loss.examples.length === 0 ? '' : of(names[loss.field], loss.examples.join(examplesJoint));
}

/** What a conversion loses, in a sentence each for what returns on the way back and what does not; empty where nothing is lost. */
export function lossSentences(losses: readonly Loss[], locale: Locale): readonly string[] {
  const { joint, kept, gone } = texts[locale];
  const sentence = (some: readonly Loss[], say: (list: string) => string): string[] =>
    some.length === 0 ? [] : [say(some.map((loss) => lossText(loss, locale)).join(joint))];
  return [
    ...sentence(losses.filter(isKept), kept),
    ...sentence(
      losses.filter((loss) => !isKept(loss)),
      gone,
    ),
  ];
}

import type { Pack } from '../../pack/pack';
import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';
import type { IndicatorRule } from '../rule';
import { placeOf } from './field-place';
import { isGrowthOfProperty } from './growth-of-property';
import { isQualitative, isWord } from './qualitative';

/** Plain grades and states that an assessor can answer with yes or no, though no scale lists them. */
const PLAIN_GRADES = new Set(
  (
    '良好 较好 优秀 优良 合格 达标 完善 完整 齐全 稳定 持续 可持续 准确 畅通 通畅 清晰 科学 便捷 正常 公开 透明 安全稳定 ' +
    '满意 是 否 有 无 完成 达成 已完成 按时 按期 准时 按时完成 按期完成 明显 显著 可控 平稳 高效 优化 改善 增强 明确 严格 一致 公平 公正 ' +
    '较高 较强 提高 增加 减少 降低 保持稳定 健康 整洁 美观 中长期 长期有效 长效 永久 浓厚 良性 丰富 便利 有序 和谐 顺畅 建立健全 长期稳定'
  ).split(' '),
);
/** 明显改善, 稳步提升: as good as 显著提高, which is on the scale. */
const DEGREE =
  /^(?:显著|明显|有效|有所|不断|持续|稳步|逐步|逐渐|大幅|大大|较大|更加|得到|保持)?地?(?:提高|提升|改善|增强|增长|增加|减少|减轻|降低|下降|缩小|扩大|优化|完善|巩固|好转|缓解|保障|维护|稳定|丰富|规范|便利|有序|恢复|控制|遏制|落实|建立|形成)$/;
/** 国家C级以上, 地表水Ⅲ类, 达到《…标准》: an official grade or standard can be looked up. */
const OFFICIAL =
  /[A-EＡ-Ｅ一二三四五六甲乙丙特ⅠⅡⅢⅣⅤ](?:级|类|等|星)|^(?:国家|[省市])级|^(?:符合|达到|满足|按).{0,30}(?:标准|规范|规定|定额|《)/;
const SEPARATORS = /[、/／,，;；\s()（）"“”]/g;

interface Scales {
  readonly words: ReadonlySet<string>;
}

const scales = new WeakMap<Pack, Scales>();

/**
 * A word that is on no scale: nobody can say when it is reached. 健全性 → 健全 and the like are as good as a scale. A word
 * that is on a scale for another kind of thing (可持续性 不断增长) is told too.
 */
export const qualitativeScale: IndicatorRule = {
  code: 'V17',
  name: 'qualitative-scale',
  severity: 'info',
  trial: true,
  group: 'file',
  scope: 'indicator',
  rowOnly: true,
  check: (indicator, _project, { pack, table }) => {
    if (!isQualitative(indicator, table) || !isWord(indicator)) return [];
    const draft = { at: placeOf(indicator, 'value'), args: { name: indicator.name, value: indicator.value } };
    if (isGrowthOfProperty(indicator)) return [{ ...draft, variant: 'growth' }];
    const word = bareWord(indicator.value);
    if (word === '' || scalesOf(pack).words.has(word) || isPlain(word) || isNamed(indicator, word)) return [];
    return [draft];
  },
};

function isPlain(word: string): boolean {
  return PLAIN_GRADES.has(word) || DEGREE.test(word) || OFFICIAL.test(word);
}

function bareWord(text: string): string {
  return normaliseLabel(text)
    .replace(SEPARATORS, '')
    .replace(/[。.]$/, '');
}

function scalesOf(pack: Pack): Scales {
  let found = scales.get(pack);
  if (!found) scales.set(pack, (found = { words: new Set(pack.scales.map(bareWord)) }));
  return found;
}

/** 稳定性 稳定, 管理规范 规范: the name itself asks for the word. */
function isNamed({ name }: Indicator, word: string): boolean {
  const head = bareWord(name);
  return word.length <= 4 && (head.endsWith(`${word}性`) || head.endsWith(word) || head.endsWith(`${word}度`));
}

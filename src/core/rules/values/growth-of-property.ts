import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';

/** 积极性, 主动性 may grow; what is 可持续, 规范 or 健全 is so or not. */
const PROPERTY = /(?<!积极|主动|自觉|可能|创造|敏感|流动|多样|活跃)性$/;
const GROWTH = /^(?:不断|持续|稳步|逐步|有所|明显|显著|大幅)?(?:增长|增加|上升|增多|减少|下降)$/;

/** A property (可持续性, 规范性) does not grow in number (不断增长); 提高 and 增强 may be said of it. */
export function isGrowthOfProperty({ name, value }: Indicator): boolean {
  return PROPERTY.test(name.trim()) && GROWTH.test(normaliseLabel(value));
}

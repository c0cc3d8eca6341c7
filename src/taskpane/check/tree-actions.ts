import { createContext, useContext } from 'react';
import type { FindingPlace } from '../../core/check/finding';

/** What can be unfolded below a line. */
export type PanelKind = 'fix' | 'explain' | 'waive';

/** What the lines of the tree ask for; the same object as long as the tree stands. */
export interface TreeActions {
  /** Makes the line the active one. */
  readonly activate: (key: string) => void;
  readonly toggleGroup: (key: string) => void;
  readonly go: (place: FindingPlace) => void;
  /** Unfolds the panel below a line, or folds it where it is open. */
  readonly togglePanel: (key: string, kind: PanelKind) => void;
  readonly closePanel: () => void;
}

export const TreeActionsContext = createContext<TreeActions | null>(null);

/** Actions of the tree that this line stands in. */
export function useTreeActions(): TreeActions {
  const actions = useContext(TreeActionsContext);
  if (actions === null) throw new Error('useTreeActions outside of a tree');
  return actions;
}

import type { ShownGroup } from './finding-groups';
import type { PanelKind } from './tree-actions';

/** A line of the tree that can be reached by the arrow keys. */
export interface TreeLine {
  readonly key: string;
  /** Key of its group; its own for a heading. */
  readonly group: string;
  readonly level: 1 | 2;
}

/** The lines that are to be seen, from top to bottom. */
export function treeLines(shown: readonly ShownGroup[]): readonly TreeLine[] {
  return shown.flatMap(({ group, entries }): TreeLine[] => [
    { key: group.key, group: group.key, level: 1 },
    ...entries.map((entry): TreeLine => ({ key: entry.key, group: group.key, level: 2 })),
  ]);
}

/** What a key asks for in a tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'toggle'; readonly group: string }
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'panel'; readonly key: string; readonly panel: PanelKind };

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does on the line at `index`; null for keys that are none of the tree's. */
export function treeMove(
  pressed: Pressed,
  index: number,
  lines: readonly TreeLine[],
  collapsed: ReadonlySet<string>,
): TreeMove | null {
  const line = lines[index];
  if (!line || pressed.ctrlKey || pressed.metaKey) return null;
  if (pressed.altKey) return pressed.key === 'Enter' ? { kind: 'panel', key: line.key, panel: 'fix' } : null;
  const focus = (target: TreeLine | undefined): TreeMove | null => (target ? { kind: 'focus', key: target.key } : null);
  switch (pressed.key) {
    case 'ArrowDown':
      return focus(lines[index + 1]);
    case 'ArrowUp':
      return focus(lines[index - 1]);
    case 'Home':
      return focus(lines[0]);
    case 'End':
      return focus(lines[lines.length - 1]);
    case 'ArrowRight':
      if (line.level === 2) return null;
      return collapsed.has(line.key) ? { kind: 'toggle', group: line.key } : focus(lines[index + 1]);
    case 'ArrowLeft':
      if (line.level === 2) return { kind: 'focus', key: line.group };
      return collapsed.has(line.key) ? null : { kind: 'toggle', group: line.key };
    case 'Enter':
    case ' ':
      return line.level === 1 ? { kind: 'toggle', group: line.key } : { kind: 'go', key: line.key };
    default:
      return panelMove(pressed.key, line);
  }
}

/** F 改, E 为什么, R 说明理由; a heading has fixes only. */
const PANEL_KEYS: Readonly<Record<string, PanelKind>> = { f: 'fix', e: 'explain', r: 'waive' };

function panelMove(key: string, line: TreeLine): TreeMove | null {
  const panel = key.length === 1 ? PANEL_KEYS[key.toLowerCase()] : undefined;
  return panel && (panel === 'fix' || line.level === 2) ? { kind: 'panel', key: line.key, panel } : null;
}

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type TreeLine, treeMove, type TreeMove } from './tree-lines';

/** A tree with one line in the tab order; the arrow keys move it. */
export interface RovingTree {
  readonly treeRef: RefObject<HTMLUListElement | null>;
  readonly activeKey: string | null;
  readonly activate: (key: string) => void;
  readonly treeProps: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLUListElement>) => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLUListElement>) => void;
  };
}

function lineElement(tree: HTMLElement | null, key: string): HTMLElement | null {
  const lines = tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [];
  return [...lines].find((line) => line.dataset.key === key) ?? null;
}

/**
 * Keyboard and focus of the tree. When the active line goes away (its finding was put right), the line that takes its
 * place becomes active, and gets the focus only if the lost line had it.
 */
export function useRovingTree(
  lines: readonly TreeLine[],
  collapsed: ReadonlySet<string>,
  onMove: (move: Exclude<TreeMove, { kind: 'focus' }>) => void,
): RovingTree {
  const treeRef = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  const [active, setActive] = useState({ key: '', index: 0 });
  const known = useMemo(() => lines.findIndex((line) => line.key === active.key), [lines, active.key]);
  const activeIndex = known >= 0 ? known : Math.max(0, Math.min(active.index, lines.length - 1));
  const activeKey = lines[activeIndex]?.key ?? null;
  if (activeKey !== null && (active.key !== activeKey || active.index !== activeIndex)) {
    setActive({ key: activeKey, index: activeIndex });
  }
  const activate = useCallback((key: string) => setActive({ key, index: 0 }), []);

  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadFocus.current && isLost && activeKey !== null) lineElement(treeRef.current, activeKey)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const target = event.target as HTMLElement;
    if (target.getAttribute('role') !== 'treeitem') {
      if (event.key === 'Escape' && activeKey !== null) lineElement(treeRef.current, activeKey)?.focus();
      return;
    }
    const index = lines.findIndex((line) => line.key === target.dataset.key);
    const move = treeMove(event, index, lines, collapsed);
    if (move === null) return;
    event.preventDefault();
    if (move.kind !== 'focus') return onMove(move);
    activate(move.key);
    lineElement(treeRef.current, move.key)?.focus();
  };

  const onBlur = (event: FocusEvent<HTMLUListElement>): void => {
    const left = event.target;
    // A line that React removes also loses the focus; it is gone from the page by the next microtask.
    queueMicrotask(() => {
      if (left.isConnected && !treeRef.current?.contains(document.activeElement)) hadFocus.current = false;
    });
  };
  const onFocus = (): void => {
    hadFocus.current = true;
  };
  return { treeRef, activeKey, activate, treeProps: { onKeyDown, onFocus, onBlur } };
}

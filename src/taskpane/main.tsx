import { createRoot } from 'react-dom/client';
import { type PaneOptions, PaneRoot } from './main/PaneRoot';
import type { ThemeName } from './theme/pane-theme';

export type { PaneOptions } from './main/PaneRoot';

/** A pane that stands in a page. */
export interface MountedPane {
  /** Follows the host's theme. */
  readonly setTheme: (theme: ThemeName) => void;
  readonly unmount: () => void;
}

/** Draws the pane into `root`: the only way in for the add-in and for pages that run it elsewhere. */
export function mountPane(root: HTMLElement, options: PaneOptions): MountedPane {
  const reactRoot = createRoot(root);
  const draw = (theme: ThemeName): void => reactRoot.render(<PaneRoot options={{ ...options, theme }} />);
  draw(options.theme);
  return { setTheme: draw, unmount: () => reactRoot.unmount() };
}

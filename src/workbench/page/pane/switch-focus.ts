import { byId } from '../dom/element';

/** Where the grid listens for keys. */
const GRID_KEYS = '[data-u-comp="editor"]';

function onF6(target: EventTarget, then: () => void): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      then();
    },
    true,
  );
}

/** F6 goes from the grid into the pane, as in Excel. */
export function switchToPane(): void {
  onF6(window, () => byId('pane-body').querySelector('iframe')?.contentWindow?.focus());
}

/** F6 in a pane goes back to the grid. */
export function switchToGrid(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () => {
    if (frame.contentWindow)
      onF6(frame.contentWindow, () => byId('grid').querySelector<HTMLElement>(GRID_KEYS)?.focus());
  });
}

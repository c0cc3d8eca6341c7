import { byId } from '../dom/element';
import type { PaneFrame } from './pane-frame';

const STEP = 10;

/** Lets the person drag the border between grid and pane, or move it with the arrow keys. */
export function createSplitter(pane: PaneFrame): void {
  const splitter = byId('splitter');
  splitter.addEventListener('pointerdown', (down) => {
    const start = pane.width();
    const move = (event: PointerEvent): void => pane.setWidth(start + down.clientX - event.clientX);
    const end = (): void => {
      splitter.removeEventListener('pointermove', move);
      document.body.classList.remove('resizing');
    };
    document.body.classList.add('resizing');
    splitter.setPointerCapture(down.pointerId);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', end, { once: true });
  });
  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    pane.setWidth(pane.width() + step);
  });
}

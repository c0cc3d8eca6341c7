import type { ExcelHost } from '../../host/host';
import { byId, element } from '../dom/element';
import { switchToGrid, switchToPane } from './switch-focus';

export type PaneView = 'check' | 'template';

/** The task pane beside the grid. */
export interface PaneFrame {
  readonly isOpen: () => boolean;
  /** Opens the pane anew, as its button on the ribbon does. */
  readonly open: (view?: PaneView) => void;
  readonly close: () => void;
  readonly width: () => number;
  readonly setWidth: (width: number) => void;
}

/** The same limits stand at the splitter in the page. */
const NARROWEST = 160;
const WIDEST = 720;

/** A pane that is closed tells its host nothing more; one that is opened starts clean. */
export function createPaneFrame(host: () => ExcelHost, onChange: () => void): PaneFrame {
  const place = byId('pane');
  const body = byId('pane-body');
  let frame: HTMLIFrameElement | null = null;
  let width = 350;

  const close = (): void => {
    if (!frame) return;
    host().forgetPane();
    host().bridge.onMessageFromHost = () => undefined;
    frame.remove();
    frame = null;
    place.hidden = true;
    onChange();
  };
  const open = (view: PaneView = 'check'): void => {
    close();
    frame = element('iframe', { title: '绩衡', src: view === 'check' ? 'frame.html' : `frame.html?view=${view}` });
    switchToGrid(frame);
    place.hidden = false;
    body.append(frame);
    onChange();
  };
  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    place.style.width = `${width}px`;
    byId('splitter').setAttribute('aria-valuenow', String(width));
    onChange();
  };
  setWidth(width);
  switchToPane();
  return { isOpen: () => frame !== null, open, close, width: () => width, setWidth };
}

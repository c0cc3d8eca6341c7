import type { MenuItem } from '../dom/menu';
import type { PaneFrame } from '../pane/pane-frame';

const WIDTHS = [320, 350, 450];

/** Lines that open, close and size the pane. */
export function paneItems(pane: PaneFrame): readonly MenuItem[] {
  return [
    { text: '打开检查', run: () => pane.open('check') },
    { text: '插入模板', run: () => pane.open('template') },
    ...(pane.isOpen() ? [{ text: '关闭窗格', run: pane.close }] : []),
    { text: '宽度' },
    ...WIDTHS.map((width) => ({
      text: `${width} 像素`,
      checked: pane.width() === width,
      run: () => pane.setWidth(width),
    })),
  ];
}

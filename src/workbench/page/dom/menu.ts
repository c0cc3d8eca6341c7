import { element } from './element';

/** A line of a menu; `checked` makes it one of a choice, a line without `run` is a heading. */
export interface MenuItem {
  readonly text: string;
  readonly hint?: string;
  readonly checked?: boolean;
  readonly run?: () => void;
}

let lastMenu = 0;

function lineOf({ text, hint, checked, run }: MenuItem, close: () => void): HTMLElement {
  if (!run) return element('div', { class: 'menu-heading', role: 'presentation', text });
  const words = [element('span', { text }), ...(hint ? [element('span', { class: 'menu-hint', text: hint })] : [])];
  const line = element(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      tabindex: '-1',
      role: checked === undefined ? 'menuitem' : 'menuitemcheckbox',
      'aria-checked': checked === undefined ? undefined : String(checked),
    },
    [element('span', { class: 'menu-mark', text: checked ? '✓' : '', 'aria-hidden': 'true' }), ...words],
  );
  line.addEventListener('click', () => {
    close();
    run();
  });
  return line;
}

/** Moves the focus among the lines of an open menu. */
function moveFocus(list: HTMLElement, key: string): boolean {
  const lines = [...list.querySelectorAll<HTMLElement>('.menu-item')];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: lines.length - 1,
  };
  const next = steps[key];
  if (next === undefined) return false;
  lines[(next + lines.length) % lines.length]?.focus();
  return true;
}

/**
 * A button that opens a menu. `items` are asked each time it opens; `label` again by calling `refresh`.
 */
export function createMenu(
  label: () => string,
  items: () => readonly MenuItem[],
): { readonly root: HTMLElement; readonly refresh: () => void } {
  lastMenu += 1;
  const id = `menu-${lastMenu}`;
  const list = element('div', { class: 'menu-list', role: 'menu', id, hidden: '' });
  const opener = element('button', { type: 'button', class: 'button', 'aria-haspopup': 'menu', 'aria-controls': id });
  const root = element('div', { class: 'menu' }, [opener, list]);

  const outside = (event: Event): void => {
    if (!root.contains(event.target as Node | null)) close();
  };
  const close = (): void => {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('blur', close);
  };
  const open = (): void => {
    list.replaceChildren(...items().map((item) => lineOf(item, close)));
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    list.querySelector<HTMLElement>('.menu-item')?.focus();
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('blur', close);
  };
  const refresh = (): void => {
    opener.textContent = label();
    list.setAttribute('aria-label', label());
  };

  opener.addEventListener('click', () => (list.hidden ? open() : close()));
  root.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    // The grid listens to keys of the whole page.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      opener.focus();
    } else if (moveFocus(list, event.key)) event.preventDefault();
  });
  close();
  refresh();
  return { root, refresh };
}

import { button, element } from './element';

interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  /** Left out: there is nothing to choose, only to read. */
  readonly no?: string;
}

/** Asks before going on; resolves to true for `yes`, false for `no`, Escape or closing. */
export function ask({ title, lines, yes, no }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const heading = element('h2', { id: 'dialog-title', text: title });
    const [only] = lines;
    const text =
      lines.length === 1
        ? element('p', { text: only })
        : element(
            'ul',
            {},
            lines.map((line) => element('li', { text: line })),
          );
    const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, [heading, text]);
    const choose = (chosen: boolean) => (): void => {
      answer = chosen;
      dialog.close();
    };
    const buttons = element('div', { class: 'dialog-buttons' }, [
      button(yes, choose(true), { class: 'button primary' }),
      ...(no === undefined ? [] : [button(no, choose(false))]),
    ]);
    dialog.append(buttons);
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Says something that has to be read. */
export async function tell(title: string, lines: readonly string[]): Promise<void> {
  await ask({ title, lines, yes: '知道了' });
}

import { cellAddress } from '../../../core/sheet/address';
import { button, element } from '../dom/element';
import type { Session } from '../workbench';

/** Asks for a value and writes it into the selected cell as another person on the same file. */
export function editAsOther({ model, remote }: Session): void {
  const { sheetId, areas } = model.selection();
  const sheet = model.sheets().find(({ id }) => id === sheetId);
  const [area] = areas;
  if (!sheet || !area) return;
  const cell = cellAddress(area.top, area.left);
  const input = element('input', { type: 'text', 'aria-label': '新的内容' });
  input.value = sheet.text(area.top, area.left);
  const form = element('form', { method: 'dialog', class: 'dialog-form' }, [
    element('h2', { id: 'dialog-title', text: `他人把 ${cell} 改为` }),
    input,
    element('div', { class: 'dialog-buttons' }, [
      button('修改', () => undefined, { type: 'submit', class: 'button primary' }),
      button('取消', () => dialog.close()),
    ]),
  ]);
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, [form]);
  form.addEventListener('submit', () => remote.edit(sheet.name(), cell, input.value));
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  input.select();
}

import type { ProfileId } from '../../host/profiles';
import type { MenuItem } from '../dom/menu';
import type { Workbench } from '../workbench';

const HOSTS: readonly { readonly id: ProfileId; readonly text: string; readonly hint: string }[] = [
  { id: 'ltsc2021', text: 'Excel LTSC 2021', hint: '写入后清空撤销' },
  { id: 'ltsc2024', text: 'Excel LTSC 2024', hint: '写入后清空撤销' },
  { id: 'm365', text: 'Microsoft 365', hint: '写入可撤销' },
  { id: 'web', text: 'Excel 网页版', hint: '下拉选择不报告' },
];

/** Name of a host for people. */
export function hostName(id: ProfileId): string {
  return HOSTS.find((host) => host.id === id)?.text ?? id;
}

/** Lines for choosing the Excel that the pane runs in; `onChoice` reopens the pane in it. */
export function hostItems(workbench: Workbench, onChoice: () => void): readonly MenuItem[] {
  const current = workbench.session().host.profile().id;
  return HOSTS.map(({ id, text, hint }) => ({
    text,
    hint,
    checked: id === current,
    run: () => {
      workbench.setProfile(id);
      onChoice();
    },
  }));
}

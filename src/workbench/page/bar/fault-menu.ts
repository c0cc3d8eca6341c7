import type { FaultState } from '../../host/faults';
import { UNPROTECTED } from '../../host/model-parts';
import type { MenuItem } from '../dom/menu';
import type { Session } from '../workbench';

interface Fault {
  readonly text: string;
  readonly hint?: string;
  readonly isOn: (session: Session) => boolean;
  readonly set: (session: Session, isOn: boolean) => void;
}

function switchOf(text: string, on: Partial<FaultState>, off: Partial<FaultState>, hint?: string): Fault {
  return {
    text,
    hint,
    isOn: ({ host }) =>
      Object.entries(on).every(([key, value]) => host.faults.get()[key as keyof FaultState] === value),
    set: ({ host }, isOn) => host.faults.set(isOn ? on : off),
  };
}

const FAULTS: readonly Fault[] = [
  switchOf('正在编辑单元格', { cellEdit: true }, { cellEdit: false }),
  switchOf('另一个工作簿在前面', { inactiveWorkbook: true }, { inactiveWorkbook: false }),
  switchOf('只读打开', { readOnly: true }, { readOnly: false }),
  {
    text: '当前工作表受保护',
    isOn: ({ model }) => model.activeSheet().protection().isProtected,
    set: ({ model }, isOn) =>
      model.activeSheet().setProtection(isOn ? { ...UNPROTECTED, isProtected: true } : UNPROTECTED),
  },
  switchOf('丢失改动事件', { lostEvents: 'all' }, { lostEvents: 'none' }, '全部'),
  switchOf('丢失下拉选择的事件', { lostEvents: 'list-picks' }, { lostEvents: 'none' }),
  switchOf('拒绝下一次请求', { refuseCount: 1 }, { refuseCount: 0 }),
  switchOf('请求和回复超过上限', { payloadLimit: 2048 }, { payloadLimit: null }, '2 KB'),
];

/** Number of faults that are on. */
export function faultCount(session: Session): number {
  return FAULTS.filter((fault) => fault.isOn(session)).length;
}

/** Lines that switch faults, and one that lets another person change the selected cell. */
export function faultItems(session: Session, onChange: () => void, editAsOther: () => void): readonly MenuItem[] {
  const switches = FAULTS.map((fault) => {
    const isOn = fault.isOn(session);
    return {
      text: fault.text,
      hint: fault.hint,
      checked: isOn,
      run: () => {
        fault.set(session, !isOn);
        onChange();
      },
    };
  });
  return [...switches, { text: '他人修改所选单元格…', run: editAsOther }];
}

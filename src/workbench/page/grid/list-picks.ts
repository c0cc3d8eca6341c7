import type { Univer } from '@univerjs/core';
import { type IDropdownParam, ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';

/** Runs everything that a pick from a cell's list does inside `pick`: some products raise no event for it. */
export function watchListPicks(univer: Univer, pick: (work: () => void) => void): void {
  const service = univer.__getInjector().get(ISheetCellDropdownManagerService);
  const show = service.showDropdown.bind(service);
  service.showDropdown = (param) => show(watched(param, pick));
}

function watched(param: IDropdownParam, pick: (work: () => void) => void): IDropdownParam {
  if (param.type !== 'list') return param;
  const { onChange } = param.props;
  const onPick = (value: string[]): boolean | Promise<boolean> => {
    let outcome: boolean | Promise<boolean> = true;
    pick(() => {
      outcome = onChange?.(value) ?? true;
    });
    return outcome;
  };
  return { ...param, props: { ...param.props, onChange: onPick } };
}

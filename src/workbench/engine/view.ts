import type { Area } from '../../core/sheet/address';
import type { ModelEvent } from '../host/model-events';
import type { EngineContext } from './engine-context';
import { toRange } from './validation-map';

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Active sheet and selection of the workbook. */
export function createView(context: EngineContext, activeSheet: number) {
  const selected = new Map<string, readonly Area[]>();
  const order = context.workbook().getSheets();
  const first = order[activeSheet] ?? order[0];
  if (first) context.workbook().setActiveSheet(first);
  const activeId = (): string => context.workbook().getActiveSheet().getSheetId();
  return {
    observe: (event: ModelEvent): void => {
      if (event.kind === 'selection' && event.areas.length > 0) selected.set(event.sheetId, event.areas);
    },
    selection: () => ({ sheetId: activeId(), areas: selected.get(activeId()) ?? [FIRST_CELL] }),
    select: (sheetId: string, area: Area): void => {
      if (activeId() !== sheetId) context.run('sheet.operation.set-worksheet-active', { subUnitId: sheetId });
      const range = toRange(area);
      const primary = {
        ...toRange({ ...area, bottom: area.top, right: area.left }),
        actualRow: area.top,
        actualColumn: area.left,
        isMerged: false,
        isMergedMainCell: false,
      };
      context.run('sheet.operation.set-selections', {
        subUnitId: sheetId,
        selections: [{ range, primary, style: null }],
      });
      const scroll = 'sheet.command.scroll-to-cell';
      if (context.commands.hasCommand(scroll)) void context.commands.executeCommand(scroll, { range });
    },
  };
}

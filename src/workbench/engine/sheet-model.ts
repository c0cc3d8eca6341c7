import type { SheetModel } from '../host/model';
import { createCells } from './cells';
import type { EngineContext } from './engine-context';
import { createRules } from './sheet-rules';
import { createStructure } from './sheet-structure';

/** One sheet of the engine as the host sees it. */
export function createSheetModel(context: EngineContext, sheetId: string): SheetModel {
  const sheet = () => context.worksheet(sheetId);
  const side = () => context.side.sheet(sheetId);
  const order = (): readonly string[] =>
    context
      .workbook()
      .getSheets()
      .map((other) => other.getSheetId());
  const onSheet = (command: string, params: object = {}): void =>
    void context.run(command, { subUnitId: sheetId, ...params });
  const cells = createCells(context, sheetId);

  return {
    id: sheetId,
    name: () => sheet().getName(),
    rename: (name) => onSheet('sheet.command.set-worksheet-name', { name }),
    visibility: () => {
      if (sheet().getConfig().hidden !== 1) return 'Visible';
      return side().isVeryHidden ? 'VeryHidden' : 'Hidden';
    },
    setVisibility: (visibility) => {
      side().isVeryHidden = visibility === 'VeryHidden';
      const isHidden = sheet().getConfig().hidden === 1;
      if (visibility === 'Visible') {
        if (isHidden) onSheet('sheet.command.set-worksheet-show');
      } else if (!isHidden) {
        onSheet('sheet.command.set-worksheet-hidden');
      }
    },
    tabColor: () => sheet().getTabColor() ?? '',
    setTabColor: (color) => onSheet('sheet.command.set-tab-color', { value: color }),
    position: () => order().indexOf(sheetId),
    moveTo: (position) => onSheet('sheet.command.set-worksheet-order', { order: position }),
    remove: () => onSheet('sheet.command.remove-sheet'),

    ...cells,
    ...createStructure(context, sheetId, cells),
    ...createRules(context, sheetId),

    pageLayout: () => side().pageLayout,
    setPageLayout: (patch) => {
      side().pageLayout = { ...side().pageLayout, ...patch };
    },
    protection: () => side().protection,
    setProtection: (protection) => {
      side().protection = protection;
    },
  };
}

import { IUniverInstanceService, type Univer } from '@univerjs/core';
import type { SheetModel, WorkbookModel } from '../host/model';
import type { ModelEvent } from '../host/model-events';
import { createCalculation } from './calculation';
import { createChangeListener } from './change-listener';
import type { WorkbookContent } from './content';
import { dumpModel } from './dump';
import { createEngineContext, type EngineContext } from './engine-context';
import { conditionalFormatsAfterMove } from './moved-conditional-formats';
import { locksAfterMove } from './moved-locks';
import { validationsAfterMove } from './moved-validations';
import { followMoves } from './moves';
import { createNames } from './names';
import { createSheetModel } from './sheet-model';
import { createSideStore } from './side-store';
import { sheetId, toSnapshot } from './snapshot';
import { createView } from './view';

/** The model over the engine, with what the workbench needs besides. */
export interface EngineModel extends WorkbookModel {
  readonly unitId: string;
  /** Everything in the workbook, for saving. */
  readonly dump: () => WorkbookContent;
  /** Runs `work` as a person's pick from a validation list. */
  readonly asListPick: (work: () => void) => void;
}

let lastUnit = 0;

/** Loads a workbook into the engine and gives the model of it. The caller has created the engine, with or without a grid. */
export function createWorkbookModel(univer: Univer, content: WorkbookContent): EngineModel {
  lastUnit += 1;
  const unitId = `workbook-${lastUnit}`;
  const side = createSideStore();
  const context = createEngineContext(univer, unitId, side);
  context.api.createWorkbook(toSnapshot(content, unitId));
  context.injector.get(IUniverInstanceService).focusUnit(unitId);

  const sheetModels = new Map<string, SheetModel>();
  const sheetOf = (id: string): SheetModel => {
    const found = sheetModels.get(id) ?? createSheetModel(context, id);
    sheetModels.set(id, found);
    return found;
  };
  const sheets = (): readonly SheetModel[] =>
    context
      .workbook()
      .getSheets()
      .map((sheet) => sheetOf(sheet.getSheetId()));
  const names = createNames(context);
  fillSide(context, content, sheets());
  for (const name of content.names) names.setName(name);
  context.clearUndo();

  const calculation = createCalculation(context, content.sheets.some(hasFormula));
  const listeners = new Set<(event: ModelEvent) => void>();
  const view = createView(context, content.activeSheet);
  const listener = createChangeListener(
    context,
    (id, row, column) => sheetOf(id).cell(row, column),
    (event) => {
      view.observe(event);
      for (const listen of listeners) listen(event);
    },
  );
  const follower = followMoves(context, [validationsAfterMove, conditionalFormatsAfterMove, locksAfterMove]);
  let sheetsMade = content.sheets.length;

  const model: EngineModel = {
    unitId,
    sheets,
    addSheet: (name) => {
      sheetsMade += 1;
      const id = sheetId(sheetsMade);
      context.run('sheet.command.insert-sheet', {
        index: sheets().length,
        sheet: { id, name, rowCount: 1000, columnCount: 30 },
      });
      return sheetOf(id);
    },
    activeSheet: () => sheetOf(context.workbook().getActiveSheet().getSheetId()),
    activate: (id) => void context.run('sheet.operation.set-worksheet-active', { subUnitId: id }),
    selection: view.selection,
    select: view.select,
    ...names,
    customXml: side.customXml,
    properties: side.properties,
    as: (author, work) => context.as({ author, fromList: false }, work),
    asListPick: (work) => context.as({ author: 'person', fromList: true }, work),
    onEvent: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    settle: calculation.settle,
    undo: () => {
      const depth = context.undoDepth();
      if (depth > 0) context.commands.syncExecuteCommand('univer.command.undo');
      return depth > 0;
    },
    undoDepth: context.undoDepth,
    clearUndo: context.clearUndo,
    dump: () => dumpModel(model),
    dispose: () => {
      listener.dispose();
      follower.dispose();
      calculation.dispose();
      listeners.clear();
      context.injector.get(IUniverInstanceService).disposeUnit(unitId);
    },
  };
  return model;
}

function hasFormula(sheet: WorkbookContent['sheets'][number]): boolean {
  return sheet.cells.some((cell) => cell.formula !== null);
}

/** Puts in what the engine's data has no place for. */
function fillSide({ side }: EngineContext, content: WorkbookContent, sheets: readonly SheetModel[]): void {
  content.sheets.forEach((sheet, index) => {
    const model = sheets[index];
    if (!model) return;
    const own = side.sheet(model.id);
    own.isVeryHidden = sheet.visibility === 'VeryHidden';
    own.pageLayout = sheet.pageLayout;
    own.protection = sheet.protection;
    for (const { area, ...validation } of sheet.validations) model.setValidation(area, validation);
    if (sheet.conditionalFormats.length > 0) model.setConditionalFormats(sheet.conditionalFormats);
  });
  for (const [id, xml] of content.customXml) side.customXml.set(id, xml);
  for (const [key, value] of content.properties) side.properties.set(key, value);
}

import {
  ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { Author } from '../host/model-parts';
import type { SideStore } from './side-store';

/** Who acts: an author, or the person picking from a validation list. */
export interface Actor {
  readonly author: Author;
  readonly fromList: boolean;
}

/** One workbook in the engine, with the handles everything here uses. */
export interface EngineContext {
  readonly unitId: string;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly side: SideStore;
  readonly workbook: () => Workbook;
  /** Sheet by id; throws if it was deleted. */
  readonly worksheet: (sheetId: string) => Worksheet;
  /** Runs a command on this workbook; false if the engine refused it. */
  readonly run: (command: string, params: object) => boolean;
  /** Runs mutations and makes them one undo step. */
  readonly mutate: (redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]) => void;
  /** Runs `work` so that all it does is one undo step. */
  readonly asOneStep: (work: () => void) => void;
  readonly undoDepth: () => number;
  readonly clearUndo: () => void;
  readonly actor: () => Actor;
  readonly as: <Result>(actor: Actor, work: () => Result) => Result;
}

const PERSON: Actor = { author: 'person', fromList: false };

/** Opens the handles of a workbook that the engine holds. */
export function createEngineContext(univer: Univer, unitId: string, side: SideStore): EngineContext {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const undoRedo = injector.get(IUndoRedoService);
  const instances = injector.get(IUniverInstanceService);
  let actor = PERSON;
  let depth = 0;
  undoRedo.undoRedoStatus$.subscribe((status) => {
    depth = status.undos;
  });

  const workbook = (): Workbook => {
    const found = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!found) throw new Error(`There is no workbook ${unitId}.`);
    return found;
  };
  return {
    unitId,
    injector,
    api: FUniver.newAPI(univer),
    commands,
    side,
    workbook,
    worksheet: (sheetId) => {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
      return sheet;
    },
    run: (command, params) => Boolean(commands.syncExecuteCommand(command, { unitId, ...params })),
    mutate: (redo, undo) => {
      for (const { id, params } of redo) commands.syncExecuteCommand(id, params);
      undoRedo.pushUndoRedo({ unitID: unitId, redoMutations: [...redo], undoMutations: [...undo] });
    },
    asOneStep: (work) => {
      const batch = undoRedo.__tempBatchingUndoRedo(unitId);
      try {
        work();
      } finally {
        batch.dispose();
      }
    },
    undoDepth: () => depth,
    clearUndo: () => undoRedo.clearUndoRedo(unitId),
    actor: () => actor,
    as: (next, work) => {
      const before = actor;
      actor = next;
      try {
        return work();
      } finally {
        actor = before;
      }
    },
  };
}

import type { Univer } from '@univerjs/core';
import type { WorkbookContent } from '../engine/content';
import { createPerson, type Person } from '../engine/person';
import { createWorkbookModel, type EngineModel } from '../engine/workbook-model';
import { createHost, type ExcelHost } from '../host/host';
import type { ProfileId } from '../host/profiles';
import { fitRows } from './grid/fit-rows';
import { whenDrawn } from './grid/when-drawn';

/** What is open: one workbook, and the Excel that the pane believes to be in. */
export interface Session {
  readonly name: string;
  readonly model: EngineModel;
  readonly host: ExcelHost;
  /** Another person on the same file. */
  readonly remote: Person;
  /** What a saved file would not have any more, in words. */
  readonly lost: readonly string[];
}

export interface Workbench {
  readonly session: () => Session;
  /** Takes the place of the open workbook; the pane must be closed meanwhile. */
  readonly show: (next: OpenedDocument) => void;
  readonly setProfile: (profile: ProfileId) => void;
}

/** A workbook to open. */
export interface OpenedDocument {
  readonly name: string;
  readonly content: WorkbookContent;
  readonly lost: readonly string[];
}

/** Keeps the open workbook in the grid of `univer`, and its host. */
export function createWorkbench(univer: Univer, first: OpenedDocument): Workbench {
  const begin = ({ name, content, lost }: OpenedDocument, profile: ProfileId): Session => {
    const model = createWorkbookModel(univer, content);
    void whenDrawn(univer, model.unitId).then(() => {
      if (session.model === model) fitRows(univer, model, content.sheets);
    });
    return { name, model, host: createHost(model, profile), remote: createPerson(model, 'remote'), lost };
  };
  let session = begin(first, 'm365');
  return {
    session: () => session,
    show: (next) => {
      const { host, model } = session;
      const profile = host.profile().id;
      host.dispose();
      session = begin(next, profile);
      model.dispose();
    },
    setProfile: (profile) => session.host.setProfile(profile),
  };
}

import { createFaults, type Faults } from './faults';
import { HostError } from './host-error';
import { createLog, type EntryInProgress, type RequestLog } from './log';
import type { WorkbookModel } from './model';
import { createEventQueue } from './events/event-queue';
import { createRegistrations } from './events/registrations';
import { refuseInactive, refuseReadOnly } from './refusals';
import type { HostContext, RangeRef } from './objects/context';
import { rangeOn } from './objects/range';
import { workbookOf } from './objects/workbook';
import { worksheetOf } from './objects/worksheet';
import { type Profile, type ProfileId, PROFILES } from './profiles';
import { bodyOf, refusal, runRequest } from './protocol/request';
import { DELAY_FOR_CELL_EDIT, type ReplyBody, type WireMessage } from './protocol/wire';

/** The two ends of Microsoft's client: it sets `onMessageFromHost` and calls `sendMessageToHost`. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

export interface ExcelHost {
  readonly bridge: NativeBridge;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly profile: () => Profile;
  readonly setProfile: (id: ProfileId) => void;
  /** Resolves when no request is being served and no event waits. */
  readonly idle: () => Promise<void>;
  /** Forgets the handlers and ranges of a pane that was closed; a new pane starts clean. */
  readonly forgetPane: () => void;
  readonly dispose: () => void;
}

/** An Excel behind Microsoft's client: answers its requests from a model and tells it what happens there. */
export function createHost(model: WorkbookModel, profileId: ProfileId = 'm365'): ExcelHost {
  const faults = createFaults();
  const log = createLog();
  const registrations = createRegistrations();
  const ranges = new Map<string, RangeRef>();
  let profile = PROFILES[profileId];
  let lastReference = 0;
  let entry: EntryInProgress = log.begin();
  let serving: Promise<void> = Promise.resolve();

  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      serving = serving.then(() => serve(text)).catch(() => undefined);
    },
    onMessageFromHost: () => undefined,
  };
  const post = (text: string): void => {
    if (!faults.get().killed) bridge.onMessageFromHost(text);
  };
  const events = createEventQueue({ model, registrations, faults, profile: () => profile, post });

  const host: HostContext = {
    model,
    faults,
    profile: () => profile,
    entry: () => entry,
    range: (range) => rangeOn(range, host),
    worksheet: (sheet) => worksheetOf(sheet, host),
    keep: (range) => {
      lastReference += 1;
      ranges.set(`r${lastReference}`, range);
      return `r${lastReference}`;
    },
    release: (referenceId) => void ranges.delete(referenceId),
    subscribe: registrations.add,
    unsubscribe: registrations.remove,
  };

  const execute = async (message: WireMessage, size: number): Promise<ReplyBody> => {
    const limit = faults.get().payloadLimit ?? profile.payloadLimit;
    if (limit !== null && size > limit) {
      return refusal(new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.'));
    }
    if (faults.get().cellEdit) {
      if (((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) === 0) return refusal(cellEditError());
      await faults.leftCell();
    }
    const refused = faults.takeRefusal();
    if (refused) return refusal(new HostError(refused, 'The request was refused.'));
    const reply = await runRequest(bodyOf(message), {
      root: workbookOf(host),
      byReference: (referenceId) => {
        const range = ranges.get(referenceId);
        return range ? host.range(range) : null;
      },
      entry,
      beforeUse: (object, member, isWrite) => {
        if (isWrite) refuseReadOnly(faults);
        refuseInactive(faults, object, member);
      },
      asAddin: (work) => model.as('addin', work),
      settle: model.settle,
    });
    await model.settle();
    return reply;
  };

  const serve = async (text: string): Promise<void> => {
    const message = JSON.parse(text) as WireMessage;
    const requestBytes = byteLength(text);
    entry = log.begin();
    let reply = await execute(message, requestBytes);
    let replyText = replyMessage(message.id, reply);
    const limit = faults.get().payloadLimit ?? profile.payloadLimit;
    if (limit !== null && byteLength(replyText) > limit) {
      reply = refusal(new HostError('ResponsePayloadSizeLimitExceeded', 'The reply is too large.'));
      replyText = replyMessage(message.id, reply);
    }
    if (profile.undo === 'clears' && entry.hasWritten()) model.clearUndo();
    entry.finish({
      actions: bodyOf(message).Actions?.length ?? 0,
      requestBytes,
      replyBytes: byteLength(replyText),
      error: reply.Error?.Code ?? null,
    });
    post(replyText);
  };

  const forgetPane = (): void => {
    registrations.clear();
    ranges.clear();
  };
  return {
    bridge,
    faults,
    log,
    profile: () => profile,
    setProfile: (id) => {
      profile = PROFILES[id];
    },
    idle: async () => {
      await serving;
      await events.idle();
    },
    forgetPane,
    dispose: () => {
      events.dispose();
      forgetPane();
    },
  };
}

function cellEditError(): HostError {
  return new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.',
  );
}

function replyMessage(id: number, body: ReplyBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

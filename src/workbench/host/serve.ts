import { HostError } from './host-error';
import type { EntryInProgress, RequestLog } from './log';
import type { HostContext } from './objects/context';
import type { HostObject } from './objects/host-object';
import { workbookOf } from './objects/workbook';
import { bodyOf, refusal, runRequest } from './protocol/request';
import { DELAY_FOR_CELL_EDIT, type ReplyBody, type WireMessage } from './protocol/wire';
import { refuseInactive, refuseReadOnly } from './refusals';

/** Serves requests one after another. */
export interface Server {
  readonly serve: (text: string) => void;
  /** The log entry of the request under way. */
  readonly entry: () => EntryInProgress;
  readonly idle: () => Promise<void>;
}

export interface ServerOptions {
  readonly context: HostContext;
  readonly log: RequestLog;
  readonly byReference: (referenceId: string) => HostObject | null;
  readonly post: (text: string) => void;
}

/** A server for the requests of one pane. */
export function createServer({ context, log, byReference, post }: ServerOptions): Server {
  const { faults, model, profile } = context;
  let entry = log.begin();
  let serving: Promise<void> = Promise.resolve();

  const limit = (): number => faults.get().payloadLimit ?? profile().payloadLimit ?? Infinity;

  /** Why a request is refused as a whole; null if it is served. */
  const refusalOf = async (message: WireMessage, bytes: number): Promise<HostError | null> => {
    if (bytes > limit()) return new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (faults.get().cellEdit) {
      if (((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) === 0) return cellEditError();
      await faults.leftCell();
    }
    const code = faults.takeRefusal();
    return code === null ? null : new HostError(code, 'The request was refused.');
  };

  const execute = async (message: WireMessage, bytes: number): Promise<ReplyBody> => {
    const refused = await refusalOf(message, bytes);
    if (refused) return refusal(refused);
    const reply = await runRequest(bodyOf(message), {
      root: workbookOf(context),
      byReference,
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

  const serveOne = async (message: WireMessage, requestBytes: number): Promise<void> => {
    entry = log.begin();
    let reply = await execute(message, requestBytes);
    let text = replyMessage(message.id, reply);
    if (byteLength(text) > limit()) {
      reply = refusal(new HostError('ResponsePayloadSizeLimitExceeded', 'The reply is too large.'));
      text = replyMessage(message.id, reply);
    }
    if (profile().undo === 'clears' && entry.hasWritten()) model.clearUndo();
    const actions = bodyOf(message).Actions?.length ?? 0;
    entry.finish({ actions, requestBytes, replyBytes: byteLength(text), error: reply.Error?.Code ?? null });
    post(text);
  };

  /** A fault of the host itself is an answer too: without one the pane would wait forever. */
  const serve = (text: string): void => {
    const message = JSON.parse(text) as WireMessage;
    serving = serving
      .then(() => serveOne(message, byteLength(text)))
      .catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        post(replyMessage(message.id, refusal(new HostError('GeneralException', `The host failed: ${detail}`))));
      });
  };
  return { serve, entry: () => entry, idle: () => serving };
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

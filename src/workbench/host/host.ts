import { createEventQueue } from './events/event-queue';
import { createRegistrations } from './events/registrations';
import { createFaults, type Faults } from './faults';
import { createLog, type RequestLog } from './log';
import type { WorkbookModel } from './model';
import type { HostContext, RangeRef } from './objects/context';
import { rangeOn } from './objects/range';
import { worksheetOf } from './objects/worksheet';
import { type Profile, type ProfileId, PROFILES } from './profiles';
import { createServer } from './serve';

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

  const bridge: NativeBridge = {
    sendMessageToHost: (text) => server.serve(text),
    onMessageFromHost: () => undefined,
  };
  const post = (text: string): void => {
    if (!faults.get().killed) bridge.onMessageFromHost(text);
  };
  const context: HostContext = {
    model,
    faults,
    profile: () => profile,
    entry: () => server.entry(),
    range: (range) => rangeOn(range, context),
    worksheet: (sheet) => worksheetOf(sheet, context),
    keep: (range) => {
      lastReference += 1;
      ranges.set(`r${lastReference}`, range);
      return `r${lastReference}`;
    },
    release: (referenceId) => void ranges.delete(referenceId),
    subscribe: registrations.add,
    unsubscribe: registrations.remove,
  };
  const byReference = (referenceId: string) => {
    const range = ranges.get(referenceId);
    return range ? context.range(range) : null;
  };
  const server = createServer({ context, log, byReference, post });
  const events = createEventQueue({ model, registrations, faults, profile: () => profile, post });

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
      await server.idle();
      await events.idle();
    },
    forgetPane,
    dispose: () => {
      events.dispose();
      forgetPane();
    },
  };
}

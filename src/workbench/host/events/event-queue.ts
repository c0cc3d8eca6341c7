import type { Faults } from '../faults';
import type { WorkbookModel } from '../model';
import type { ModelEvent } from '../model-events';
import type { Profile } from '../profiles';
import { outgoing } from './event-table';
import type { Registrations } from './registrations';

export interface EventQueueOptions {
  readonly model: WorkbookModel;
  readonly registrations: Registrations;
  readonly faults: Faults;
  readonly profile: () => Profile;
  readonly post: (text: string) => void;
}

/** Carries the model's events to the client, always later than what caused them. */
export interface EventQueue {
  readonly idle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Listens to the model; an event waits a turn, so that it arrives after the reply of the request that made it. */
export function createEventQueue({ model, registrations, faults, profile, post }: EventQueueOptions): EventQueue {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let waiting: (() => void)[] = [];

  const isLost = (event: ModelEvent): boolean => {
    const { lostEvents } = faults.get();
    if (event.kind !== 'changed') return false;
    return lostEvents === 'all' || (event.fromList && (lostEvents === 'list-picks' || !profile().listPickRaises));
  };
  const deliver = async (event: ModelEvent): Promise<void> => {
    await model.settle();
    const message = isLost(event) ? null : registrations.message(outgoing(event));
    if (message) post(message);
  };
  const unlisten = model.onEvent((event) => {
    const timer = setTimeout(() => {
      void deliver(event).finally(() => {
        timers.delete(timer);
        if (timers.size > 0) return;
        for (const resume of waiting) resume();
        waiting = [];
      });
    }, 0);
    timers.add(timer);
  });

  return {
    idle: () => (timers.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    dispose: () => {
      unlisten();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

import { EVENT_NUMBERS, type OutgoingEvent } from './event-table';

/** Target of handlers on the collection of sheets. */
export const WORKBOOK_TARGET = 'Workbook';

const EVENT_CATEGORY = 65536;

/** Which events the client has asked for. */
export interface Registrations {
  readonly add: (event: string, targetId: string) => void;
  readonly remove: (event: string, targetId: string) => void;
  readonly clear: () => void;
  /** The message that tells the client of an event; null when nobody listens. */
  readonly message: (event: OutgoingEvent) => string | null;
}

/** Registrations of one pane, none at first. */
export function createRegistrations(): Registrations {
  const counts = new Map<string, number>();
  const key = (event: string, targetId: string): string => `${event}@${targetId}`;
  const change = (event: string, targetId: string, by: number): void => {
    counts.set(key(event, targetId), Math.max(0, (counts.get(key(event, targetId)) ?? 0) + by));
  };
  return {
    add: (event, targetId) => change(event, targetId, 1),
    remove: (event, targetId) => change(event, targetId, -1),
    clear: () => counts.clear(),
    message: (event) => {
      const targets = [WORKBOOK_TARGET, event.sheetId].filter((target) => counts.get(key(event.name, target)));
      if (targets.length === 0) return null;
      const entries = targets.map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_NUMBERS[event.name],
        targetId,
        message: JSON.stringify(event.args),
      }));
      return JSON.stringify({ type: 3, message: { entries } });
    },
  };
}

/** Where the pane remembers how somebody likes to look at it; nothing about the workbook is kept here. */
export interface PaneStorage {
  /** What was written under the key; null where nothing is, or nothing can be kept. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
}

/**
 * Keeps choices in the browser's storage under `prefix` (Excel's partition key on the web).
 * A browser that refuses storage only forgets the choices.
 */
export function browserStorage(prefix: string): PaneStorage {
  return {
    read: (key) => {
      try {
        return window.localStorage.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write: (key, value) => {
      try {
        window.localStorage.setItem(prefix + key, value);
      } catch {
        // Storage is blocked or full: the choice holds until the pane is closed.
      }
    },
  };
}

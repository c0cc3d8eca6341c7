/** One request as it was served; counts say what it cost the workbook. */
export interface LogEntry {
  readonly actions: number;
  /** What was asked, e.g. `Range.Values`, `Range.Values =`, `Range.Merge()`. */
  readonly names: readonly string[];
  /** The names of those that change the workbook. */
  readonly writes: readonly string[];
  /** Cells whose values, texts, formulas or formats were read, once for each property. */
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
  /** Error code the request ended with; null when it went well. */
  readonly error: string | null;
}

/** A log entry while its request is being served. */
export interface EntryInProgress {
  readonly asked: (name: string, isWrite: boolean) => void;
  readonly read: (cells: number) => void;
  readonly wrote: (cells: number) => void;
  readonly hasWritten: () => boolean;
  readonly finish: (sizes: Pick<LogEntry, 'actions' | 'requestBytes' | 'replyBytes' | 'error'>) => void;
}

export interface RequestLog {
  readonly entries: () => readonly LogEntry[];
  readonly clear: () => void;
  readonly begin: () => EntryInProgress;
  /** Names of all writes since the last clear. */
  readonly writes: () => readonly string[];
  readonly cellsRead: () => number;
}

/** A log that starts empty. */
export function createLog(): RequestLog {
  let entries: LogEntry[] = [];
  return {
    entries: () => entries,
    clear: () => {
      entries = [];
    },
    begin: () => begin((entry) => entries.push(entry)),
    writes: () => entries.flatMap((entry) => entry.writes),
    cellsRead: () => entries.reduce((sum, entry) => sum + entry.cellsRead, 0),
  };
}

function begin(add: (entry: LogEntry) => void): EntryInProgress {
  const names: string[] = [];
  const writes: string[] = [];
  let cellsRead = 0;
  let cellsWritten = 0;
  return {
    asked: (name, isWrite) => {
      names.push(name);
      if (isWrite) writes.push(name);
    },
    read: (cells) => {
      cellsRead += cells;
    },
    wrote: (cells) => {
      cellsWritten += cells;
    },
    hasWritten: () => writes.length > 0,
    finish: (sizes) => add({ ...sizes, names, writes, cellsRead, cellsWritten }),
  };
}

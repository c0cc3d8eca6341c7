/** Sheets that a reader keeps in mind; more are another workbook's. */
const MOST_SHEETS = 100;

/** What a reader remembers of each sheet, by its name. */
export class SheetMemories<T> {
  private readonly memories = new Map<string, T>();

  constructor(private readonly make: () => T) {}

  /** The memory of the sheet of this name; a new one where there is none. */
  of(name: string): T {
    let memory = this.memories.get(name);
    if (memory === undefined) {
      if (this.memories.size >= MOST_SHEETS) this.memories.clear();
      this.memories.set(name, (memory = this.make()));
    }
    return memory;
  }
}

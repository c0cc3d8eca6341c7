/**
 * Text of one key: a rule's code (`V07`) or code and variant (`A01.rounding`).
 * `{name}` is filled from the arguments of the finding or fix.
 */
export interface MessageEntry {
  /** What the rule is about, at most 20 characters; only at the bare code. */
  readonly title?: string;
  /** What is wrong and what to do, naming the text and the numbers. */
  readonly message: string;
  /** What the fix does, as the words beside its button. */
  readonly fix?: string;
}

/** Texts of one family of rules. */
export type MessageFamily = Readonly<Record<string, MessageEntry>>;

/** The "why" page of a rule in one language, as people at the bureau would explain it to a clerk. */
export interface RulePage {
  /** Why the rule exists and when to leave things as they are: two to five short sentences of usual practice. */
  readonly why: string;
}

/** Pages by rule code. */
export type RulePages = Readonly<Record<string, RulePage>>;

import type { Rule } from '../rule';

/** Noise: what copying and converting leave in cells. */
export const noiseRules: readonly Rule[] = [];

import type { Rule } from '../rule';
import { agencyCode } from './h01-agency-code';

/** Head of the table: agencies and their codes. */
export const headerRules: readonly Rule[] = [agencyCode];

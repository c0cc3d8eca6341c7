import type { Rule } from '../rule';
import { agencyCode } from './h01-agency-code';
import { codeMissing } from './h02-code-missing';
import { projectNumbering } from './h03-project-numbering';
import { projectCode } from './h04-project-code';
import { tableTitle } from './h05-table-title';
import { amountUnit } from './h06-amount-unit';
import { projectAttribute } from './h07-project-attribute';
import { labelUnknown } from './h08-label-unknown';
import { wholeAgencyForm } from './h09-whole-agency-form';

/** Head of the table: title, amount unit, labels, agencies and their codes, numbers of projects. */
export const headerRules: readonly Rule[] = [
  agencyCode,
  codeMissing,
  projectNumbering,
  projectCode,
  tableTitle,
  amountUnit,
  projectAttribute,
  labelUnknown,
  wholeAgencyForm,
];

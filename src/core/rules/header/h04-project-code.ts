import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import type { TableRule } from '../rule';
import { labelledValues } from './labelled-values';

const LABELS: ReadonlySet<string> = new Set(['项目编码', '项目代码', '预算项目编码', '预算项目代码']);
/** 8 digits, a capital letter, 12 digits or capitals: 21 characters. */
const CODE = /^\d{8}[A-Z][0-9A-Z]{12}$/;

/**
 * Rule H04: a 项目编码 has 21 characters, of which the ninth is a capital letter. Blank ones are not asked for. What only
 * blanks, full-width or small letters spoil can be put right.
 */
export const projectCode: TableRule = {
  code: 'H04',
  name: 'project-code',
  severity: 'warning',
  scope: 'table',
  group: 'file',
  check: ({ table, sheet }) =>
    labelledValues(table, sheet, LABELS)
      .filter(({ text }) => !CODE.test(text))
      .map(({ text, at, project }) => {
        const clean = halfWidth(withoutBlanks(text)).toUpperCase();
        const shown = { at, project, args: { code: text, count: [...clean].length } };
        if (!CODE.test(clean)) return shown;
        const fix = { kind: 'safe' as const, args: { code: clean }, edits: [{ at, after: clean }] };
        return { ...shown, variant: 'spelling', fix };
      }),
};

import type { FileRule } from '../rule';
import { noiseInSheet } from './sheet-noise';

/**
 * Rule Z06: a joining word of English within Chinese text (执法检查 and 调研), as machine translation leaves it. Names of
 * things (APP, OTN, GPS) and texts that are English throughout are none.
 */
export const foreignWords: FileRule = {
  code: 'Z06',
  name: 'foreign-words',
  severity: 'info',
  scope: 'file',
  check: ({ sheets }) =>
    sheets.flatMap((context) =>
      noiseInSheet(context).flatMap(({ at, kinds }) => {
        const word = kinds.get('foreign');
        const [table] = context.tables;
        return word === undefined || !table ? [] : [{ sheet: context.sheet, table, at, args: { word } }];
      }),
    ),
};

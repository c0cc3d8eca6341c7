import type { obstacles as zhCN } from '../zh-CN/obstacles';

const at = (where: string): string => (where ? ` “${where}”` : '');

export const obstacles: typeof zhCN = {
  'cell-editing': () => 'A cell is being edited. Press Enter to finish, then retry.',
  'inactive-workbook': () => 'Another workbook is in front. Click this workbook first, then retry.',
  'protected-sheet': (where) => `The sheet${at(where)} is protected. Unprotect it under Review, then retry.`,
  'read-only': () => 'The workbook is open read-only. Choose Enable Editing or save a copy, then retry.',
  'changed-meanwhile': (where) =>
    `The cell${at(where)} was changed after the check, so nothing was written. Look at the newest findings, then retry.`,
  'rows-filled': (where) => `The inserted rows${at(where)} were changed, so they stay. Delete those you do not need.`,
  'not-found': (where) => `Cannot find${at(where) || ' the cell'}; it may be deleted or renamed. Check again.`,
  'hidden-by-filter': (where) => `${where || 'This row'} is hidden or filtered out. Clear the filter, then retry.`,
  'hidden-sheet': (where) => `${where || 'This cell'} is on a hidden sheet. Unhide the sheet, then retry.`,
  'too-large': () => 'Too much for one go. Delete spare empty rows below the table or split the workbook, then retry.',
  unsupported: () => 'This version of Excel cannot do that. Update Excel, or check from the command line.',
  'newer-file': () => 'The reasons were kept by another version of Jiheng. Update Jiheng, then retry.',
  unknown: () => 'Excel did not finish. Save the workbook and retry; if it persists, send the environment details.',
};

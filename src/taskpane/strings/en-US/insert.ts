import type * as zhCN from '../zh-CN/insert';

/** What the three ways to a new table have in common. */
export const insert: typeof zhCN.insert = {
  ways: 'Where the new table comes from',
  blank: 'Blank',
  convert: 'From a table',
  paste: 'From pasted text',
  layout: 'Layout',
  layouts: {
    'declaration-table': 'Declaration table (a row an indicator)',
    'project-form': 'Project form (a form a project)',
    'disclosure-table': 'Disclosure table (a row a project)',
  },
  forms: 'Project forms',
  formSheets: 'A sheet for each project',
  formsStacked: 'All on one sheet',
  preview: 'Preview',
  size: (rows, sheets) => (sheets > 1 ? `${sheets} sheets, the first is shown` : `${rows} rows in all`),
  print: { landscape: 'A4 landscape', portrait: 'A4 portrait' },
  noUndo: 'This Excel cannot undo it with Ctrl+Z; delete the new sheet if you do not need it.',
  insert: 'Insert on a new sheet',
  insertSheets: (n) => `Insert on ${n} new sheets`,
  inserting: 'Inserting…',
};

/** What the layout of the new table cannot show. */
export const losses: typeof zhCN.losses = {
  examples: 'Examples',
  none: 'Everything has a place.',
};

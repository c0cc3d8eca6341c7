import type { convert as zhCN } from '../zh-CN/convert';
import { count } from './count';

/** 由现有表生成. */
export const convert: typeof zhCN = {
  intro: 'Draws a table of the workbook in another layout on a new sheet. The table itself stays as it is.',
  source: 'Table',
  target: 'Becomes',
  size: (projects, indicators) => `${count(projects, 'project')}, ${count(indicators, 'indicator')}`,
  reading: 'Reading what earlier conversions kept…',
  working: 'Drawing the preview…',
  emptyTitle: 'No table yet',
  emptyText:
    'A declaration table, project form or disclosure table of the workbook can be drawn in another layout here.',
  failedTitle: 'Nothing was converted',
  failedKept: 'The table itself is unchanged.',
  inserted: (layout, sheets) => (sheets > 1 ? `Inserted ${sheets} sheets (${layout}).` : `Inserted a ${layout}.`),
};

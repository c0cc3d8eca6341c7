import { headerLabel } from '../../layouts/header/header-labels';
import type { Table, TableField } from '../../table/table';
import type { TableRule } from '../rule';

/** Columns without which a table says too little: an unknown one may be among them. */
const NEEDED: Readonly<Record<Table['layout'], readonly TableField[]>> = {
  'declaration-table': ['amount', 'goal', 'level1', 'level2', 'operator', 'value', 'unit'],
  'disclosure-table': ['amount', 'goal'],
  'project-form': [],
};

/**
 * Rule H08: a column whose header is no label that is known, and whose content tells no more. It is not checked. 建议改
 * where the table lacks a column that it could be, else 参考: then it is a column of the county's own.
 */
export const labelUnknown: TableRule = {
  code: 'H08',
  name: 'label-unknown',
  severity: 'warning',
  scope: 'table',
  check: ({ table: { header, layout, unplaced, columns } }) => {
    if (!header) return [];
    const lacks = NEEDED[layout].some((field) => columns[field] === undefined);
    return unplaced
      .filter(({ at, text }) => at.row >= header.first && at.row <= header.last && headerLabel(text) === null)
      .map(({ at, text }) => ({
        at,
        args: { label: text.replace(/\s+/g, '').slice(0, 40) },
        ...(lacks ? {} : { severity: 'info' as const, variant: 'own' }),
      }));
  },
};

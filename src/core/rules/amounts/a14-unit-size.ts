import type { Pack } from '../../pack/pack';
import type { AmountUnit, Project, Table } from '../../table/table';
import { perProject } from '../per-project';
import type { TableDraft, TableRule } from '../rule';

/** Fewer amounts are chance. */
const FEWEST = 3;
/** In 万元: each at least a tenth of a 亿, half of them 2 亿 and more. */
const LEAST_WAN = 1_000;
const MIDDLE_WAN = 20_000;
/** In 元: no project costs as little as this, and half of them as little as that. */
const MOST_YUAN = 2_000;
const MIDDLE_YUAN = 300;

/** Only the order of size counts here. */
const sizeOf = perProject(({ amount }: Project) => (amount?.value && !amount.at.span ? Number(amount.value) : null));

/**
 * Rule A14: the unit in the head of the table contradicts the size of all its amounts: 万元 over amounts that are plainly
 * 元, or the other way round. Where only one amount or the total is off by 10,000, A01 finds it by the sum; where no unit
 * is written, H06 asks for it.
 */
export const unitSize: TableRule = {
  code: 'A14',
  name: 'unit-size',
  severity: 'warning',
  scope: 'table',
  check: ({ table, pack }) => {
    const other = otherUnit(table, pack);
    return other === null || !table.amountUnitAt ? [] : [draftOf(table, other)];
  },
};

function otherUnit(table: Table, pack: Pack): AmountUnit | null {
  if (table.amountUnit === '亿元') return null;
  const isWan = table.amountUnit === '万元';
  const sizes: number[] = [];
  for (const project of table.projects) {
    const size = sizeOf(project, pack);
    if (size === null || size === 0) continue;
    // One amount of the usual size is enough: most tables are left at their first project.
    if (isWan ? size < LEAST_WAN : size >= MOST_YUAN) return null;
    sizes.push(size);
  }
  if (sizes.length < FEWEST) return null;
  const middle = sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)]!;
  if (isWan) return middle >= MIDDLE_WAN ? '元' : null;
  return middle < MIDDLE_YUAN ? '万元' : null;
}

function draftOf({ amountUnit, amountUnitAt, projects }: Table, other: AmountUnit): TableDraft {
  const amounts = projects.flatMap(({ amount }) => (amount?.value ? [amount] : []));
  return {
    at: amountUnitAt!,
    args: { amountUnit, other, text: amounts[0]?.text ?? '' },
    related: amounts.slice(0, FEWEST).map(({ at }) => at),
  };
}

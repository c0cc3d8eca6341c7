import { amountText, type Decimal } from '../../money/decimal';
import type { MessageArgs } from '../../check/finding';
import type { Place, Table } from '../../table/table';

/** A declared total and what it is compared with, as the message's arguments: texts with the decimals of the total. */
export function totalArgs(
  { label, declared, decimals }: { readonly label: string; readonly declared: Decimal; readonly decimals: number },
  computed: Decimal,
  { amountUnit }: Table,
): MessageArgs {
  return {
    label,
    amountUnit,
    declared: amountText(declared, decimals),
    computed: amountText(computed, decimals),
    difference: amountText(computed.minus(declared).abs(), decimals),
  };
}

/** Indices in `Table.projects` as people count: [24, 25] → `25、26`. */
export function itemNumbers(projects: readonly number[]): string {
  return projects.map((index) => index + 1).join('、');
}

/** Where the amounts of projects stand; their names where there is no amount cell. */
export function amountPlaces(projects: readonly number[], table: Table): readonly Place[] {
  return projects.flatMap((index) => {
    const project = table.projects[index];
    return project ? [project.amount?.at ?? project.at.name] : [];
  });
}

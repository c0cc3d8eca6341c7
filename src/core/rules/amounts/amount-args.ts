import { amountText, type Decimal } from '../../money/decimal';
import type { MessageArgs } from '../../check/finding';
import type { Printed } from '../../money/rounding';
import type { AmountUnit, Place, Table } from '../../table/table';

/** An amount as the form prints it: with two decimals in 万元, and never fewer than it has or shows. */
export function printedAmount(value: Decimal, decimals: number, unit: AmountUnit): string {
  return amountText(value, unit === '元' ? decimals : Math.max(decimals, 2));
}

/** A declared total and what it is compared with, as the message's arguments. */
export function totalArgs(label: string, declared: Printed, computed: Decimal, { amountUnit }: Table): MessageArgs {
  const text = (value: Decimal): string => printedAmount(value, declared.decimals, amountUnit);
  return {
    label,
    amountUnit,
    declared: text(declared.value),
    computed: text(computed),
    difference: text(computed.minus(declared.value).abs()),
  };
}

/** Indices in `Table.projects` as people count: [24, 25] → [25, 26]. */
export function itemNumbers(projects: readonly number[]): readonly number[] {
  return projects.map((index) => index + 1);
}

/** Where the amounts of projects stand; their names where there is no amount cell. */
export function amountPlaces(projects: readonly number[], table: Table): readonly Place[] {
  return projects.flatMap((index) => {
    const project = table.projects[index];
    return project ? [project.amount?.at ?? project.at.name] : [];
  });
}

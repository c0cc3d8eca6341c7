import { isMoney, sameKind } from '../../quantities/measure';
import type { Indicator } from '../../table/table';
import { comparable } from '../../taxonomy/normalise';
import { perProject } from '../per-project';
import { isCost } from '../values/cost';
import { type Measured, measured } from './cost-rows';

/** A counted output: how many of what. */
export interface QuantityRow extends Measured {
  /** What is counted, in the words of a price: 人, 次, 份. 人次 where the name says so and the unit is 次. */
  readonly counts: string;
  readonly name: string;
}

const VISITS = /人次(?:数)?$|人数$/;
const RATE: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '百分点', '']);

/** 每千人食品抽检量, 日均接待人次: no whole that a price is paid for. Days are: 每期培训天数. */
const AVERAGE = /[人户日月]均|平均|每[十百千万]*[人户]/;

/** The counted outputs of a project, in the order of its indicators; rates and money are none. */
export const quantityRows = perProject(({ indicators }, pack): readonly QuantityRow[] => {
  const rows: QuantityRow[] = [];
  for (const indicator of indicators) {
    const row = isCost(indicator, pack) || /效益|满意/.test(indicator.level1) ? null : quantityRow(indicator);
    if (row) rows.push(row);
  }
  return rows;
});

function quantityRow(indicator: Indicator): QuantityRow | null {
  const found = measured(indicator);
  if (!found || isMoney(found.measure) || RATE.has(found.measure.base) || found.value.lte(0)) return null;
  const { value, operator, measure } = found;
  const name = comparable(indicator.name);
  if (AVERAGE.test(name) && !sameKind(measure.base, '天')) return null;
  const counts = measure.base === '次' && VISITS.test(name) ? '人次' : measure.base;
  return { indicator, value, operator, measure, name, counts };
}

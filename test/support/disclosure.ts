import { createReader } from '../../src/core/layouts/reader';
import { amountContent } from '../../src/core/table/content';
import type { Table } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';
import { sheetOf } from './sheets';

/** Composite text of one project: three indicators. */
export const COMPOSITE =
  '一、产出指标\\n（一）数量指标：\\n1.培训人数≥26人\\n二、效益指标\\n（一）社会效益指标：\\n1.知晓率90%\\n三、满意度指标：95%';

/** The tables of a sheet written as text (see `sheetOf`); `§` stands for `COMPOSITE`. */
export function tablesOf(text: string): readonly Table[] {
  return createReader(nationalPack).read(sheetOf('公开表', text.replaceAll('§', COMPOSITE)));
}

/** Agencies of a table: `code name total`, 合计 with a star. */
export function agencyLines({ agencies }: Table): string[] {
  return agencies.map(({ code, name, declaredTotal, isGrandTotal }) =>
    [isGrandTotal ? '*' : '', code, name, amountContent(declaredTotal)].filter(Boolean).join(' '),
  );
}

/** Projects of a table: `no name amount goal (indicators)`, with the name of their agency behind @. */
export function projectLines({ agencies, projects }: Table): string[] {
  return projects.map(({ no, name, amount, goal, indicators, agency }) => {
    const parts = [no, name, amountContent(amount), goal.replaceAll('\n', '/'), `(${indicators.length})`];
    return parts.filter(Boolean).join(' ') + (agency === null ? '' : ` @${agencies[agency]!.name}`);
  });
}

import type { Finding } from '../../../src/core/check/finding';
import type { CheckResult } from '../../../src/core/check/result';
import { createChecker } from '../../../src/core/check/checker';
import { allRules } from '../../../src/core/rules/all-rules';
import type { Edit } from '../../../src/core/sheet/edit';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { declaration } from '../../support/declaration';
import { withEdits } from '../../support/edits';
import { sheetOf } from '../../support/sheets';

/** A finding with what a test says of it; everything else is the plainest possible. */
export function finding(rest: Partial<Finding> & { readonly cell?: string } = {}): Finding {
  const { cell = 'K5', code = 'W01', ...own } = rest;
  return {
    code,
    rule: 'made-up',
    severity: 'error',
    place: { sheet: '申报表', cell },
    project: 1,
    indicator: null,
    group: null,
    trial: false,
    key: code,
    args: {},
    related: [],
    fix: null,
    ...own,
  };
}

/** A safe fix of one cell. */
export function safeFix(cell: string, before: string, after: string): NonNullable<Finding['fix']> {
  return { kind: 'safe', key: 'V12', args: {}, edits: [{ sheet: '申报表', cell, before, after }] };
}

/**
 * Two projects: the first has a wrong level 1 (E5), a unit that is none (J6) and weights that make 91;
 * the second is as it should be. The agency declares 3.00, the projects make 3.00.
 */
export const FAULTY = `
201-某县办公室||3.00|||||||||
201-某县办公室|网络维护费|2.00|维护网络|成本指标|数量指标|维护线路条数|=|3|条|51|正向指标
||||产出指标|数量指标|维护网站个数|=|2|每个|10|正向指标
||||效益指标|社会效益指标|政务服务水平|定性|优良中差||20|正向指标
||||满意度指标|服务对象满意度指标|使用人员满意度|≥|95|%|10|正向指标
201-某县办公室|档案整理费|1.00|整理档案|产出指标|数量指标|整理档案卷数|≥|300|卷|60|正向指标
||||效益指标|社会效益指标|档案利用水平|定性|优良中差||20|正向指标
||||满意度指标|服务对象满意度指标|查阅人员满意度|≥|95|%|10|正向指标
`;

export function declarationSheet(lines: string, name = '申报表'): Sheet {
  return sheetOf(name, declaration(lines));
}

/** Rules that the sheets of these tests were written for: one that comes later must not change what the pane is tested with. */
const CODES: ReadonlySet<string> = new Set(
  'A01 A02 A05 A12 H01 N01 N04 T01 T02 T03 T04 T05 T12 V01 V02 V03 V04 V07 V11 V12 V13 W01 W03 W05 W06 X03'.split(' '),
);
/** Those rules. */
export const paneRules = allRules.filter(({ code }) => CODES.has(code));

/** What a real check says of these sheets. */
export function checked(...sheets: readonly Sheet[]): CheckResult {
  return createChecker(nationalPack, paneRules).check({ sheets });
}

/** A workbook of one sheet that goes on living: its check after every command's edits. */
export function livingCheck(first: Sheet): (edits: readonly Edit[]) => CheckResult {
  let sheet = first;
  return (edits) => {
    sheet = withEdits(sheet, edits);
    return checked(sheet);
  };
}

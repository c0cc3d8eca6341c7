import { createChecker } from '../../core/check/checker';
import type { CheckResult } from '../../core/check/result';
import type { Pack } from '../../core/pack/pack';
import { sheetsOfText } from '../../core/text/sheets-of-text';
import { groupsOf, type TableGroup } from '../status/table-group';
import { isInScope, scopesOf, type TableScope } from '../status/table-scope';

/** What a text was recognised as. */
export interface Recognition {
  readonly result: CheckResult;
  readonly scopes: readonly TableScope[];
  /** Empty where no table was recognised. */
  readonly groups: readonly TableGroup[];
}

/** Reads and checks the tables of a text as if they stood in a workbook. `name` is that of their sheet. */
export function recognise(text: string, name: string, pack: Pack): Recognition {
  const result = createChecker(pack).check({ sheets: sheetsOfText(text, name) });
  const scopes = scopesOf(result);
  return { result, scopes, groups: groupsOf(scopes) };
}

/** Number of 必改 and 建议改 in the tables of a group. */
export function openFindings(
  { result, scopes }: Recognition,
  group: TableGroup,
): { readonly errors: number; readonly warnings: number } {
  const own = result.findings.filter((finding) => group.scopes.some((scope) => isInScope(finding, scope, scopes)));
  const count = (severity: string): number => own.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

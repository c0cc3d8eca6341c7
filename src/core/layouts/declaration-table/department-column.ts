import { cellText } from '../../sheet/cell-text';
import type { Sheet } from '../../sheet/sheet';
import { valueAt } from '../../sheet/sheet';
import type { AgencyList, AgencyMention } from '../agencies/agency-list';
import { agencyText } from '../agencies/agency-text';
import { sumWords } from '../agencies/sum-words';
import type { Columns } from '../header/columns';
import type { RowFacts } from './row-facts';

/** 主管部门 in a column beside the agencies: blank below its first row, it is the one above. */
export class DepartmentColumn {
  /** Index of the department of the rows at hand. */
  current: number | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly list: AgencyList,
  ) {}

  /** A row of the department itself: nothing or a 合计 stands in the column of the agencies. */
  isOwnRow({ agency, department }: RowFacts): boolean {
    return department !== '' && (agency === department || sumWords(agency) !== null);
  }

  /** Takes the department that a row names, before its agency is known. */
  take(row: number, facts: RowFacts): void {
    if (facts.department !== '') this.current = this.list.mention(this.mentionOf(row, facts));
  }

  /** Places an agency of the rows at hand below the department. */
  place(agency: number): void {
    if (this.current !== null) this.list.placeUnder(agency, this.current);
  }

  /** What the row says of the department. */
  mentionOf(row: number, facts: RowFacts): AgencyMention {
    const { department, departmentCode } = this.columns;
    const at = { row, column: department ?? 0 };
    const text = agencyText(facts.department);
    const code = departmentCode === undefined ? '' : cellText(this.sheet, row, departmentCode).trim();
    const codeColumn = code === '' ? at.column : departmentCode!;
    const codeIsNumber = typeof valueAt(this.sheet, row, codeColumn) === 'number';
    return { code: code || text.code, name: text.name, codeIsNumber, at };
  }
}

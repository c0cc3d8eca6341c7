import { halfWidth } from '../../taxonomy/normalise';

/** Code and name of an agency as one cell holds them. */
export interface AgencyText {
  readonly code: string;
  readonly name: string;
}

/** `[812]自治区教育厅`, `【812033】…`, `(201)…`; fewer digits are a number of a list: （1）, 2. */
const BRACKETED = /^[[【(〔](\d{3,15})[\]】)〕]\s*[-—－–:、.\s]*(.*)$/s;
/** `201001 某县…` */
const SEPARATED = /^(\d{3,15})(?:\s*[:、.]|\s)\s*(\D.*)$/s;
/** `201-某县…` */
const DASHED = /^(\d{1,15})\s*[-—–_]\s*(\D.*)$/s;
/** `201某县…`: only where the digits are as many as a code has (12345热线 is a name). */
const JOINED = /^(\d{3}(?:\d{3}){0,3})(\D.*)$/s;
const CODE_ALONE = /^\d{1,15}$/;
/** `某县人民政府办公室(201)` */
const TRAILING = /^(.*\D)[[【(〔](\d{3}(?:\d{3}){0,3})[\]】)〕]$/s;

/** Takes code and name apart (单位编码 3、6、9 或 12 位，与名称之间可有横线、空格或括号); without a code, all is the name. */
export function agencyText(written: string): AgencyText {
  const text = halfWidth(written).trim();
  const front = BRACKETED.exec(text) ?? DASHED.exec(text) ?? SEPARATED.exec(text) ?? JOINED.exec(text);
  if (front) return { code: front[1]!, name: originalEnd(written, front[2]!) };
  if (CODE_ALONE.test(text)) return { code: text, name: '' };
  const back = TRAILING.exec(text);
  return back ? { code: back[2]!, name: back[1]!.trim() } : { code: '', name: written.trim() };
}

/** The name as it stands in the cell: half-width spelling is for finding the code only. */
function originalEnd(written: string, name: string): string {
  const trimmed = name.trim();
  return trimmed === '' ? '' : written.trim().slice(-trimmed.length);
}

import type { CellValue } from '../../../core/sheet/sheet';
import { HostError } from '../host-error';
import { ERROR_TEXTS } from './value-type';

/** What Excel makes of a text: a value or a formula, and a number format where it gives the cell one. */
export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** Who writes: local date shapes such as 2023/12/31 become dates for a person, and stay text for the API. */
export type Writer = 'person' | 'api';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^([+-]?\d+\.?\d*)%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const LOCAL_DATE = /^(\d{4})[/年](\d{1,2})[/月](\d{1,2})日?$/;
const DAY = 86_400_000;
const DATE_FORMAT = 'yyyy/m/d';

/**
 * Excel's reading of a text that is put into a cell.
 * @param format The cell's number format: under `@` every text stays as it is.
 * @throws HostError `InvalidArgument` for a formula that cannot be one (API only; Excel shows a person a message).
 */
export function readTyped(text: string, format: string, writer: Writer): Typed {
  if (text === '') return { value: null };
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (ERROR_TEXTS.includes(text.toUpperCase())) return { value: text.toUpperCase() };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return readNumber(text.trim()) ?? readDate(text.trim(), writer) ?? readFormula(text) ?? { value: text };
}

function readNumber(text: string): Typed | null {
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text))
    return { value: Number(text.replace(/,/g, '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
  const percent = PERCENT.exec(text)?.[1];
  if (percent === undefined) return null;
  return { value: Number(`${percent}e-2`), format: percent.includes('.') ? '0.00%' : '0%' };
}

function readDate(text: string, writer: Writer): Typed | null {
  const match = ISO_DATE.exec(text) ?? (writer === 'person' ? LOCAL_DATE.exec(text) : null);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  return { value: (time - Date.UTC(1899, 11, 30)) / DAY, format: DATE_FORMAT };
}

function readFormula(text: string): Typed | null {
  if (!/^[=+-]/.test(text) || text.length === 1) return null;
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (!isPlausible(formula)) {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
  return { formula };
}

/** Balanced brackets, closed quotes and an operand at the end: what Excel's parser refuses first. */
function isPlausible(formula: string): boolean {
  const bare = formula
    .slice(1)
    .replace(/"([^"]|"")*"/g, '0')
    .replace(/'([^']|'')*'/g, 'S');
  if (/["']/.test(bare)) return false;
  let depth = 0;
  for (const letter of bare) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return (
    depth === 0 && !/[-+*/^&=<>,(]\s*$/.test(bare) && /[^\s=+-]/.test(bare) && !/[\p{L}\d)]\s+[\p{L}\d(]/u.test(bare)
  );
}

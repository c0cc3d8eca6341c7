/** What a number format shows; what it does not know it shows as a plain number. */
export interface NumberFormat {
  readonly kind: 'general' | 'number' | 'percent' | 'date' | 'text';
  /** Decimals shown; null where the format does not fix them. */
  readonly decimals: number | null;
  /** Least digits before the point (`000` → 3). */
  readonly integerDigits: number;
  readonly thousands: boolean;
  /** Text around the number, e.g. 万元 of `0.00"万元"`. */
  readonly prefix: string;
  readonly suffix: string;
  /** Parts of a date that are shown. */
  readonly date: { readonly year: boolean; readonly month: boolean; readonly day: boolean; readonly time: boolean };
}

const NO_DATE = { year: false, month: false, day: false, time: false };
const GENERAL: NumberFormat = {
  kind: 'general',
  decimals: null,
  integerDigits: 1,
  thousands: false,
  prefix: '',
  suffix: '',
  date: NO_DATE,
};

/** Colours, locales and conditions in brackets, paddings `_x`, fills `*x`. */
const DECORATION = /\[[^\]]*\]|_.|\*./g;
const LITERAL = /"([^"]*)"|\\(.)/g;
const DIGITS = /[0#?](?:[0#?,]*[0#?])?(?:\.[0#?]*)?/;

function literalText(part: string): string {
  return part.replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '').trim();
}

function parseDate(codes: string): NumberFormat | null {
  const year = /y/i.test(codes) || /^[^0#?]*e/i.test(codes);
  const day = /d/i.test(codes);
  const time = /[hs]/i.test(codes);
  const month = /m/i.test(codes) && (year || day || !time);
  if (!year && !day && !month && !time) return null;
  return { ...GENERAL, kind: 'date', date: { year, month, day, time } };
}

function parse(format: string): NumberFormat {
  const section = format.split(';')[0]!.replace(DECORATION, '');
  const codes = section.replace(LITERAL, '');
  if (/^\s*(?:general|g\/通用格式)?\s*$/i.test(codes)) return GENERAL;
  if (codes.includes('@')) return { ...GENERAL, kind: 'text' };
  const digits = DIGITS.exec(section.replace(LITERAL, (text) => ' '.repeat(text.length)));
  if (!digits || /[ymdhs]/i.test(codes)) return parseDate(codes) ?? GENERAL;
  if (/e[+-]/i.test(codes) || codes.includes('/')) return GENERAL;
  const [whole = '', fraction = ''] = digits[0].split('.');
  const percent = codes.includes('%');
  return {
    ...GENERAL,
    kind: percent ? 'percent' : 'number',
    // `0.##` leaves the number of decimals to the value.
    decimals: /[#?]/.test(fraction) ? null : fraction.length,
    integerDigits: whole.replace(/[^0]/g, '').length,
    thousands: whole.includes(','),
    prefix: literalText(section.slice(0, digits.index)).replace('%', ''),
    suffix: literalText(section.slice(digits.index + digits[0].length)).replace('%', ''),
  };
}

const parsed = new Map<string, NumberFormat>();
/** Workbooks use few formats; a hostile one must not fill the memory. */
const REMEMBERED = 500;

/** Reads an Excel number format (first section); never throws, an unknown one is `general`. */
export function numberFormat(format: string): NumberFormat {
  let found = parsed.get(format);
  if (!found) {
    if (parsed.size >= REMEMBERED) parsed.clear();
    parsed.set(format, (found = parse(format)));
  }
  return found;
}

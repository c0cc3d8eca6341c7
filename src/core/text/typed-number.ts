/** A number as a person types it. Codes with leading zeros and numbers beyond 15 digits stay text, as they must. */
const TYPED_NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(?:\.(\d{1,15}))?(%?)$/;
/** Longer text is no number that Excel would keep. */
const LONGEST = 32;

export interface TypedNumber {
  readonly value: number;
  /** Number format under which the number looks as it was typed. */
  readonly format: string;
}

/** What Excel makes of typed text: `97.20` is 97.2 shown with two decimals, `95%` is 0.95; null for other text. */
export function typedNumber(text: string): TypedNumber | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim();
  const match = TYPED_NUMBER.exec(trimmed);
  const digits = trimmed.replace(/[,%]/g, '');
  if (!match || digits.replace(/\D/g, '').length > 15) return null;
  const [, decimals = '', percent = ''] = match;
  const whole = trimmed.includes(',') ? '#,##0' : '0';
  const format = `${whole}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
  return { value: percent === '' ? Number(digits) : Number(`${digits}e-2`), format };
}

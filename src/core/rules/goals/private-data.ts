import { halfWidth } from '../../taxonomy/normalise';

export type PrivateKind = 'id' | 'mobile' | 'account';

/** Numbers that belong to one person, with their place in the text. */
export interface PrivateNumber {
  readonly kind: PrivateKind;
  /** As written. */
  readonly number: string;
  readonly masked: string;
}

const DIGITS = /\d{11,19}[Xx]?/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';
const BIRTH = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const ACCOUNT_WORD = /(?:账号|帐号|卡号|账户|帐户|银行卡)[^\d]{0,6}$/;
const BANK_CARD = /^62\d{14,17}$/;
/** 13800000000元 is an amount. */
const AMOUNT_BEHIND = /^\s?[元万亿.%]/;
const STAR = '*';

const SHORTEST = 11;
const MANY_DIGITS = /[\d０-９]{11}/;

/** Is there any number in it as long as a person's? */
export function mayBePrivate(text: string): boolean {
  return text.length >= SHORTEST && MANY_DIGITS.test(text);
}

/** 18-digit identity numbers with a right check digit, 11-digit mobile numbers, bank accounts (Luhn). */
export function privateNumbers(written: string): readonly PrivateNumber[] {
  if (!mayBePrivate(written)) return [];
  const text = halfWidth(written);
  const found: PrivateNumber[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [digits] = match;
    const { index } = match;
    const next = text.charAt(index + digits.length);
    if (/[\dA-Za-z]/.test(text.charAt(index - 1)) || /[\dA-Za-z]/.test(next)) continue;
    const ahead = text.slice(Math.max(0, index - 12), index);
    if (ahead.endsWith('.') || AMOUNT_BEHIND.test(text.slice(index + digits.length))) continue;
    const kind = kindOf(digits, ahead);
    const number = written.slice(index, index + digits.length);
    if (kind) found.push({ kind, number, masked: mask(number, kind) });
  }
  return found;
}

function kindOf(digits: string, ahead: string): PrivateKind | null {
  if (isIdentity(digits.toUpperCase())) return 'id';
  if (!/^\d+$/.test(digits)) return null;
  if (digits.length === 11) return /^1[3-9]/.test(digits) ? 'mobile' : null;
  if (digits.length < 16 || !passesLuhn(digits)) return null;
  return ACCOUNT_WORD.test(ahead) || BANK_CARD.test(digits) ? 'account' : null;
}

function isIdentity(digits: string): boolean {
  if (digits.length !== 18 || !BIRTH.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return CHECK.charAt(sum % 11) === digits.charAt(17);
}

function passesLuhn(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const double = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
  return sum % 10 === 0;
}

/** How many digits stay at the front: district of an identity number, network of a mobile, bank of a card. */
const KEPT: Readonly<Record<PrivateKind, number>> = { id: 6, mobile: 3, account: 4 };
const KEPT_BEHIND = 4;

function mask(number: string, kind: PrivateKind): string {
  const kept = KEPT[kind];
  return number.slice(0, kept) + STAR.repeat(number.length - kept - KEPT_BEHIND) + number.slice(-KEPT_BEHIND);
}

/** What identifies a booking as it is typed, scanned or pasted. */
import { phone, shortCode } from '../../contract/primitives.ts';

/** What a scanner types while the keyboard is set to Russian: the letters on the same keys. */
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

const CODE = /^[0-9a-z]{16}$/;
/** Between the groups in which a code is read out. */
const BETWEEN_GROUPS = /[\s-]/g;
/** «http» on Russian keys. */
const RUSSIAN_HTTP = 'реез';

/** What was typed on Russian keys, as it would be on Latin ones. */
const latinOf = (text: string): string =>
  [...text].map((sign) => LATIN_KEYS[RUSSIAN_KEYS.indexOf(sign)] ?? sign).join('');

const linkIn = (text: string): string | null => /\/([0-9a-z]{16})\/?$/.exec(text)?.[1] ?? null;

/**
 * The access code that stands in the QR code of a slip.
 *
 * @example 'A1B2 C3D4 E5F6 G7H8' → 'a1b2c3d4e5f6g7h8'; 'https://office/booking/a1b2c3d4e5f6g7h8' → the same
 * @returns null when there is no code in it
 */
export function codeOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  // The slash of a link is a full stop on Russian keys.
  const link = text.startsWith(RUSSIAN_HTTP) ? latinOf(text.replaceAll('.', '/')) : text;
  const linked = linkIn(link);
  if (linked !== null) return linked;
  const latin = latinOf(text.replace(BETWEEN_GROUPS, ''));
  // A code begins with the number of its office; without a digit it may be Екатерина Иванова.
  return CODE.test(latin) && /\d/.test(latin) ? latin : null;
}

/** `79001234567` for `+7 (900) 123-45-67`, as it is kept; null when it is no phone number. */
export const phoneOf = (typed: string): string | null => phone.safeParse(typed).data ?? null;

/** What alone would name a booking: a short code, `07 482 193`, or a whole phone number; null when it is neither. */
export const keyOf = (typed: string): string | null =>
  shortCode.safeParse(typed.replace(BETWEEN_GROUPS, '')).data ?? phoneOf(typed);

/** The code of an appointment as it is typed, scanned or pasted. */

/** What a scanner types while the keyboard is set to Russian: the letters on the same keys. */
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

const CODE = /[0-9a-z]{16}/;
/** Between the groups in which a code is read out. */
const BETWEEN_GROUPS = /[\s-]/g;

/**
 * @example 'A1B2 C3D4 E5F6 G7H8' → 'a1b2c3d4e5f6g7h8'; 'https://office/t/a1b2c3d4e5f6g7h8' → the same
 * @returns null when there is no code in it
 */
export function codeOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const link = /\/([0-9a-z]{16})\/?$/.exec(text);
  if (link !== null) return link[1] ?? null;
  const latin = [...text.replace(BETWEEN_GROUPS, '')]
    .map((letter) => LATIN_KEYS[RUSSIAN_KEYS.indexOf(letter)] ?? letter)
    .join('');
  const [code] = CODE.exec(latin) ?? [];
  return code !== undefined && code.length === latin.length ? code : null;
}

/** `a1b2 c3d4 e5f6 g7h8`: to be read out and written down. */
export const codeText = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1\u00a0');

/** `+79001234567` for `+7 (900) 123-45-67`; null when it is no phone number. */
export function phoneOf(typed: string): string | null {
  const phone = typed.replace(/[\s()-]/g, '');
  return /^\+?\d{10,15}$/.test(phone) ? phone : null;
}

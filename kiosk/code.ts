/** The code of an appointment as a scanner reads it, which types like a very quick keyboard. */

/** Letters that no code has, and what somebody meant who read them off a slip. */
const MISREAD: Readonly<Partial<Record<string, string>>> = { i: '1', l: '1', o: '0' };

/**
 * The sign of a key by its place on the keyboard, so that a scanner works whatever language the machine is set to.
 * Anything else that a scanner sends (an address around the code) is a gap.
 */
export function signOfKey(code: string): string {
  const match = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code);
  const sign = match?.[1]?.toLowerCase() ?? ' ';
  return MISREAD[sign] ?? sign;
}

/** The code at the end of what a scanner sent: the code itself, or the address of the booking's page. */
export function codeIn(sent: string): string | null {
  return /(?:^|[^0-9a-z])([0-9a-z]{16})\s*$/.exec(sent)?.[1] ?? null;
}

/** Codes as they are read out and typed in. */

/** The eight digits of a booking, office number first: `07482193` → `07 482 193` with spaces that do not break. */
export function groupedCode(shortCode: string): string {
  return shortCode.replace(/^(\d{2})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');
}

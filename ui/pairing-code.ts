/** «481 520» is read out and typed in halves. */
export const inHalves = (code: string | null): string | null => code?.replace(/^(\d{3})/, '$1\u00a0') ?? null;

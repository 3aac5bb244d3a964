/**
 * The way to a printer on a kiosk's computer: the server orders, the kiosk's page carries, its shell opens the port and does it. What
 * the printer answers comes back the same way. One port is open at a time, in a session that the server has named.
 */
import { z } from 'zod';
import { id } from './primitives.ts';
import { printProblem } from './printing.ts';

/** A portion of a paper: the next one goes out when the system has taken this one, so that nothing piles up on the way. */
export const MOST_BYTES_OUT = 4096;
/** Answers of a printer are a byte or nine. */
export const MOST_BYTES_IN = 256;

const bytes = (most: number) =>
  z.instanceof(Uint8Array<ArrayBufferLike>).refine(({ length }) => length > 0 && length <= most);

export const portOrder = z.discriminatedUnion('do', [
  /** Which port that is the shell asks the server itself: no page can name one. */
  z.object({ do: z.literal('open'), session: id, printerId: id }),
  /** Answered when the system has taken the bytes. */
  z.object({ do: z.literal('write'), session: id, bytes: bytes(MOST_BYTES_OUT) }),
  /** No more will be written; answered when the last byte has left, where that can be known. */
  z.object({ do: z.literal('drain'), session: id }),
  z.object({ do: z.literal('close'), session: id }),
]);
export type PortOrder = z.infer<typeof portOrder>;

export const portAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problem: printProblem }),
]);
export type PortAnswer = z.infer<typeof portAnswer>;

export const portNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heard'), session: id, bytes: bytes(MOST_BYTES_IN) }),
  /** The cable was pulled, or another session has begun. */
  z.object({ kind: z.literal('closed'), session: id }),
]);
export type PortNews = z.infer<typeof portNews>;

/** What the shell offers to the kiosk's page. */
export interface ShellPrinter {
  order(order: PortOrder): Promise<PortAnswer>;
  /** Calls back with what comes from the printer; a second listener takes the place of the first. */
  onNews(listener: (news: PortNews) => void): void;
}

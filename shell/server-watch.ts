/** Whether the office's server is there: asked again and again, because nobody sits there to try. */
import { z } from 'zod';
import { officeEndpoints } from '../contract/endpoints/office.ts';
import { askServer, type Fetch } from './ask-server.ts';
import type { Loss } from './loss.ts';

/** Somebody is looking at "server not found": what is mended should be seen at once. */
const LOST_EVERY_MS = 2_000;
const FOUND_EVERY_MS = 5_000;
/** Who says nothing for so long is not there. */
const TIMEOUT_MS = 4_000;

export type Found = { readonly ok: true } | ({ readonly ok: false } & Omit<Loss, 'since'>);

/** Asks once. A server that is not set up yet is a server: its page says what to do. */
export async function findServer(origin: string, fetch: Fetch): Promise<Found> {
  try {
    const { path } = officeEndpoints.getHealth;
    const response = await askServer(fetch, origin, { path, timeoutMs: TIMEOUT_MS });
    if (!response.ok) return { ok: false, kind: 'not-ours', detail: `HTTP ${response.status}` };
    // A server of another version may tell more, or name other states: that it is ours is enough.
    const ours = z.object({ status: z.string(), seq: z.number() }).safeParse(await response.json());
    return ours.success ? { ok: true } : { ok: false, kind: 'not-ours', detail: 'JSON' };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, kind: 'not-ours', detail: 'JSON' };
    if (isRedirect(error)) return { ok: false, kind: 'not-ours', detail: 'redirect' };
    return { ok: false, kind: 'unreachable', detail: detailOf(error) };
  }
}

/**
 * What is wrong with a server that somebody wishes to have. The one that is set already is not asked: it may be away. Another one has to
 * answer as an office's does, or its silence has to be wished; who answers as something else is none, whatever is wished.
 */
export async function faultOfServer(
  wished: string,
  kept: string | null,
  evenIfSilent: boolean,
  fetch: Fetch,
): Promise<'unreachable' | 'not-ours' | null> {
  if (wished === kept) return null;
  const found = await findServer(wished, fetch);
  if (found.ok) return null;
  if (found.kind !== 'unreachable') return 'not-ours';
  return evenIfSilent ? null : 'unreachable';
}

/** Electron's word for an answer that leads elsewhere: the address to set is the one behind it. */
const isRedirect = (error: unknown): boolean =>
  error instanceof Error && /redirect policy/.test(error.message);

/** `net::ERR_CONNECTION_REFUSED`, `TimeoutError`: short, and the same in every language. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  return /ERR_[A-Z_]+/.exec(error.message)?.[0] ?? error.name;
}

export interface ServerWatch {
  /** Asks now, and from now on with this server; null asks nobody. */
  follow(origin: string | null): void;
  stop(): void;
}

/** @param onAnswer hears every answer, in order; none of a server that is followed no more */
export function watchServer(fetch: Fetch, onAnswer: (found: Found) => void): ServerWatch {
  let timer: NodeJS.Timeout | undefined;
  let turn = 0;

  async function ask(origin: string, mine: number): Promise<void> {
    const found = await findServer(origin, fetch);
    if (mine !== turn) return;
    onAnswer(found);
    timer = setTimeout(() => void ask(origin, mine), found.ok ? FOUND_EVERY_MS : LOST_EVERY_MS);
  }

  function follow(origin: string | null): void {
    turn += 1;
    clearTimeout(timer);
    if (origin !== null) void ask(origin, turn);
  }
  return { follow, stop: () => follow(null) };
}

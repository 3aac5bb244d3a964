/** One question to the office's server, asked by the main process: the page may hang or not be there at all. */

/** As much of `fetch` as is needed here: a session's is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Question {
  /** As the contract has it, below `/api`. */
  readonly path: string;
  /** An office's server answers in milliseconds: how long somebody waits for this one. */
  readonly timeoutMs: number;
  /** Asked as this kiosk: its cookie goes along from the page's session, and main never looks at it. @default nobody */
  readonly asKiosk?: true;
  /** Told instead of asked. */
  readonly body?: unknown;
}

/** Rejects when nobody answers in time; any answer is an answer. */
export function askServer(
  fetch: Fetch,
  origin: string,
  { path, timeoutMs, asKiosk, body }: Question,
): Promise<Response> {
  return fetch(`${origin}/api${path}`, {
    ...(asKiosk && { credentials: 'include' }),
    // No answer of ours leads elsewhere, and the page would not be let go there.
    redirect: 'error',
    headers: {
      ...(asKiosk && { 'Queue-Screen': 'kiosk' }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
}

/** The technician's code: kept as a salted hash, tried slowly. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Digits, since a kiosk has no keyboard; six, since four are watched over a shoulder and remembered. */
export const exitCode = z.string().regex(/^\d{6,12}$/);

/** scrypt with 32 MiB: a third of a second on a kiosk's computer, years for all codes of a stolen file's longer ones. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
/** What the kiosk's file keeps of a code. */
export const codeHash = z.object({ salt: hex(SALT_BYTES), hash: hex(KEY_BYTES) });
export type CodeHash = z.infer<typeof codeHash>;

const derive = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, KEY_BYTES, COST, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });

/** What to keep of a new code, under a salt of its own. */
export async function hashCode(code: string): Promise<CodeHash> {
  const salt = randomBytes(SALT_BYTES);
  return { salt: salt.toString('hex'), hash: (await derive(code, salt)).toString('hex') };
}

/** Whether it is the kept one; how long that takes tells nothing of where they differ. */
export async function isCode(code: string, { salt, hash }: CodeHash): Promise<boolean> {
  return timingSafeEqual(await derive(code, Buffer.from(salt, 'hex')), Buffer.from(hash, 'hex'));
}

/** So many wrong codes are a slip of the finger; then each further one makes the next wait longer. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * How long after the last of so many wrong codes the next is looked at.
 *
 * @example 2 wrong: at once. 3: after 15 s. 4: 30 s. 5: 1 min. 9 and more: 15 min.
 */
export const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES));

/** Counts wrong codes. In memory: a restart forgives, and takes longer than the first waits. */
export class Tries {
  readonly #now: () => number;
  #wrong = 0;
  #lastAt = 0;

  /** @param now a clock that is never set back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds until the next code is looked at; 0 when it is now. */
  get waitMs(): number {
    return Math.max(0, this.#lastAt + waitAfter(this.#wrong) - this.#now());
  }

  /** Counted before the code is looked at, so that many at once are many. */
  begin(): void {
    this.#wrong += 1;
    this.#lastAt = this.#now();
  }

  succeeded(): void {
    this.#wrong = 0;
  }
}

/** Ids and secrets: the only place of the server that makes random values. */
import { hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { v7 } from 'uuid';

/** Crockford's base32, lower case: no i, l, o, u that are misread on paper. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODE_LENGTH = 16;
const TOKEN_BYTES = 32;
/** Random bytes are drawn in bulk: asking the system for sixteen at a time costs more than the ticket itself. */
const POOL_BYTES = 4096;

let pool = Buffer.alloc(0);
let drawn = 0;

/** So many random bytes that nobody draws again. */
function draw(count: number): Buffer {
  if (drawn + count > pool.length) {
    pool = randomBytes(POOL_BYTES);
    drawn = 0;
  }
  drawn += count;
  return pool.subarray(drawn - count, drawn);
}

const UUID_BYTES = 16;

/** Ordered by time (UUIDv7, RFC 9562): new rows lie side by side in the indexes of an old and long log. */
export const newId = (): string => v7({ rng: () => draw(UUID_BYTES) });

/** Where the letters begin in the alphabet; of the 22 there are the first sixteen, so that each is as likely as another. */
const FIRST_LETTER = 10;

/**
 * 79 bits that nobody guesses: the key to a ticket. It begins with a letter, so that a ticket that is held before a scanner is not
 * taken for a booking of the office whose number it begins with.
 */
export function newAccessCode(): string {
  const [first = 0, ...others] = draw(CODE_LENGTH);
  let code = ALPHABET.charAt(FIRST_LETTER + (first & 15));
  for (const byte of others) code += ALPHABET.charAt(byte & 31);
  return code;
}

/** The key to an appointment: begins with the office's number, so that another office can say whose it is. 70 bits remain. */
export const newBookingCode = (officeNumber: number): string =>
  twoDigits(officeNumber) + newAccessCode().slice(2);

/** Eight digits for fingers, the first two of them the office's number. */
export const newShortCode = (officeNumber: number): string =>
  twoDigits(officeNumber) + String(randomInt(1_000_000)).padStart(6, '0');

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A bearer token of a session, a device or a one-time link. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Six digits that a person reads from one screen and types into another. */
export const newPairingCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is stored instead of a token: whoever reads the database cannot sign in with it. */
export const hashToken = (token: string): string => hash('sha256', token);

/**
 * What is kept of a request to know it again, in the same form whenever the same is asked. A hash: the request itself may
 * hold a visitor's name and phone, which are kept in one place only.
 */
export const fingerprintOf = (request: unknown): string =>
  hash('sha256', JSON.stringify(request), 'base64url');

/** Compares two secrets in a time that tells nothing. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(a)), Buffer.from(hashToken(b)));
}

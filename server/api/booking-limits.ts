/**
 * Limits for those who book by themselves without a key (nobody knows who they are): so many attempts from one address. Whoever is
 * refused because of a phone number is refused everything for a while, in the same words, so that trying numbers does not
 * tell which of them are known.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_S = 60;
/** A family behind one router books in a minute what it needs; a program is stopped at once. */
const BOOKINGS_PER_MINUTE = 20;
/** Codes and phone numbers typed wrong, typed again. */
const LOOKUPS_PER_MINUTE = 20;
/** A page of the slip costs the processor as much as fifty tickets. */
const FILES_PER_MINUTE = 30;
const REFUSED_FOR_S = 10 * MINUTE_S;

export class BookingLimits {
  readonly #bookings = new RateLimiterMemory({ points: BOOKINGS_PER_MINUTE, duration: MINUTE_S });
  readonly #files = new RateLimiterMemory({ points: FILES_PER_MINUTE, duration: MINUTE_S });
  readonly #lookups = new RateLimiterMemory({ points: LOOKUPS_PER_MINUTE, duration: MINUTE_S });

  /** Counts an attempt to book. @returns false when there were too many, or the address is refused for now */
  mayBook(address: string): Promise<boolean> {
    return counted(this.#bookings, address);
  }

  /** Counts a code that was tried. @returns false when there were too many */
  mayLookUp(address: string): Promise<boolean> {
    return counted(this.#lookups, address);
  }

  /** Counts a file that was asked for. @returns false when there were too many */
  mayMakeFile(address: string): Promise<boolean> {
    return counted(this.#files, address);
  }

  /** From now on the address is refused for a while. */
  async refuse(address: string): Promise<void> {
    await this.#bookings.block(address, REFUSED_FOR_S);
  }
}

async function counted(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}

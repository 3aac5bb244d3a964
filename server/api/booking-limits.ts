/**
 * Limits for those who book by themselves without a key: nobody knows who they are. So many attempts from one address, and for
 * one phone number so many bookings that were made from there. A limit over all bookings of a number would tell whoever
 * tries numbers which of them are known (`/booking` never reveals that); one's own bookings one knows.
 */
import { ipKeyGenerator } from 'express-rate-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_S = 60;
/** A family behind one router books in a minute what it needs; a program is stopped at once. */
const BOOKINGS_PER_MINUTE = 20;
/** Codes and phone numbers typed wrong, typed again. */
const LOOKUPS_PER_MINUTE = 20;
/** A page of the slip costs the processor as much as fifty tickets. */
const FILES_PER_MINUTE = 30;
/** A provider gives each customer a net of such a size (RFC 6177): all its addresses are one. */
const IPV6_SUBNET = 56;
/** Addresses that are remembered with what was booked from them; then the oldest are forgotten. */
const MOST_REMEMBERED = 20_000;

export class BookingLimits {
  readonly #bookings = perMinute(BOOKINGS_PER_MINUTE);
  readonly #lookups = perMinute(LOOKUPS_PER_MINUTE);
  readonly #files = perMinute(FILES_PER_MINUTE);
  /** Appointments by the address they were booked from and the phone number they are for. */
  readonly #booked = new Map<string, string[]>();

  /** Counts an attempt to book or to move. @returns false when there were too many */
  mayBook(address: string): Promise<boolean> {
    return counted(this.#bookings, address);
  }

  /** Counts a code or a number that was tried. @returns false when there were too many */
  mayLookUp(address: string): Promise<boolean> {
    return counted(this.#lookups, address);
  }

  /** Counts a file that was asked for. @returns false when there were too many */
  mayMakeFile(address: string): Promise<boolean> {
    return counted(this.#files, address);
  }

  /** The appointments for a number that were booked from an address, as far as this run of the server knows. */
  bookedFrom(address: string, phone: string): readonly string[] {
    return this.#booked.get(`${netOf(address)} ${phone}`) ?? [];
  }

  /** An appointment was booked. */
  remember(address: string, phone: string, appointmentId: string): void {
    const key = `${netOf(address)} ${phone}`;
    const before = this.#booked.get(key) ?? [];
    // Put at the end: the first of the map is the one that was used longest ago.
    this.#booked.delete(key);
    this.#booked.set(key, [...before, appointmentId]);
    const [oldest] = this.#booked.keys();
    if (this.#booked.size > MOST_REMEMBERED && oldest !== undefined) this.#booked.delete(oldest);
  }
}

const perMinute = (points: number) => new RateLimiterMemory({ points, duration: MINUTE_S });

const netOf = (address: string): string => ipKeyGenerator(address, IPV6_SUBNET);

async function counted(limiter: RateLimiterMemory, address: string): Promise<boolean> {
  try {
    await limiter.consume(netOf(address));
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}

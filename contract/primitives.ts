/** The small shapes that every message is made of. Times are epoch milliseconds, durations milliseconds. */
import { z } from 'zod';

/** An identity of ours: a service, a desk, a ticket, a person, a device. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Chosen by the sender of a command; the same id again gives the same answer and does nothing twice. */
export const commandId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** 9999-12-31: no calendar is asked for a later day. */
const LAST_MOMENT = 253_402_214_400_000;

/** A moment: milliseconds since 1970-01-01T00:00:00Z by the server's clock. */
export const epochMs = z.number().int().nonnegative().max(LAST_MOMENT);

/** A length of time in milliseconds, never negative. */
export const durationMs = z.number().int().nonnegative();

/** A day in the office's time zone, `2026-11-23`. */
export const localDate = z.iso.date();

/** A time of day in the office's time zone, `08:00`; `24:00` is the end of the day. */
export const localTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** A capability that nobody can guess: the visitor's key to the own ticket or appointment (base32, 70 random bits or more). */
export const accessCode = z.string().regex(/^[0-9a-z]{16}$/);

/** The same appointment for fingers and ears: eight digits, the first two of them the office's number. */
export const shortCode = z.string().regex(/^\d{8}$/);

/** A telephone number, as people write it; kept as digits with the country's, `79995550123`. */
export const phone = z
  .string()
  .regex(/^\+?[\d\s().-]{10,30}$/)
  .overwrite(withoutMarks)
  .refine((digits) => /^\d{11,15}$/.test(digits));

/**
 * What identifies a booking on arrival: the access code, the short code, or the phone number it was made for; the id, where
 * an answer named it to whoever came with the number.
 */
export const bookingKey = z.union([accessCode, shortCode, phone, z.uuid()]);

/** Digits of a number as people write it; without a plus a Russian one may begin with 8, or with no code of the country. */
function withoutMarks(given: string): string {
  const digits = given.replace(/[\s()+.-]/g, '');
  if (given.startsWith('+')) return digits;
  if (/^8\d{10}$/.test(digits)) return `7${digits.slice(1)}`;
  return digits.length === 10 ? `7${digits}` : digits;
}

/** Control and formatting characters: nobody types them on purpose, and names that differ only by them look the same. */
const withoutInvisible = (given: string): string => given.replace(/\p{C}/gu, '').trim();

/** A short human text on one line, which may be left out. */
export const optionalText = (max: number) => z.string().overwrite(withoutInvisible).max(max);

/** A short human text on one line. */
export const shortText = (max: number) => optionalText(max).min(1);

/** As `withoutInvisible`, line by line: the ends of lines are meant. */
const withoutInvisibleInLines = (given: string): string =>
  given
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\p{C}/gu, '').trimEnd())
    .join('\n')
    .trim();

/** A human text of several lines. */
export const longText = (max: number) => z.string().overwrite(withoutInvisibleInLines).min(1).max(max);

/** A number of a ticket as it is kept: letter and digits, `К047`. Screens put a space after the letter. */
export const ticketNumber = z.string().regex(/^[А-ЯЁ]\d{3,}$/);

/** Who is told apart by the laws of the queue (law 1). */
export const visitorClass = z.enum(['out-of-turn', 'appointment', 'general']);
export type VisitorClass = z.infer<typeof visitorClass>;

/** Where a ticket or an appointment was made. */
export const channel = z.enum(['kiosk', 'reception', 'website', 'phone', 'personal-account']);
export type Channel = z.infer<typeof channel>;

/** Where a ticket comes from: also from a desk that served somebody who had none. */
export const ticketChannel = z.enum([...channel.options, 'outside', 'paper-roll']);
export type TicketChannel = z.infer<typeof ticketChannel>;

/**
 * What stands on a number of a paper roll: digits, perhaps behind a letter or two. No free text: it goes into events, which are never
 * erased, and what is typed freely sooner or later names a person.
 */
export const paperNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-ZА-ЯЁ]{0,2}[ -]?\d{1,6}$/);

/** An expected wait, told as a range of whole minutes. */
export const waitRange = z.object({
  minMinutes: z.number().int().nonnegative(),
  maxMinutes: z.number().int().nonnegative(),
});
export type WaitRange = z.infer<typeof waitRange>;

/** Fields that papers of every kind have. */
import { z } from 'zod';

/** A QR code of 300 bytes is still read easily from 58 mm paper. */
const URL_MAX_LENGTH = 300;

/** An address for a QR code. ASCII, because the encoder counts the length of the code's data in characters. */
export const qrUrl = z
  .string()
  .max(URL_MAX_LENGTH)
  .regex(/^[\x21-\x7e]+$/);

/** IANA name of the office's time zone. */
export const timezone = z.string().refine(isTimezone);

/** 0 is the original; a higher one prints «Повтор» so that a late copy is recognised. */
export const copyNo = z.number().int().nonnegative();

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

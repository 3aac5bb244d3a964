/** What a visitor types, and what is wrong with it: by the contract, in words of its own for each field. */
import { z } from 'zod';
import { bookingContact } from '../../contract/booking.ts';
import { phone, shortCode } from '../../contract/primitives.ts';
import type { TextKey } from '../../texts/index.ts';

/** The form while it is being filled in. */
export interface Contacts {
  name: string;
  phone: string;
  email: string;
  consent: boolean;
}

export const noContacts = (): Contacts => ({ name: '', phone: '', email: '', consent: false });

export type ContactFaults = Partial<Record<keyof Contacts, TextKey>>;

/** The faults of a form, by field; none when it can be sent. */
export function faultsOf({ name, phone: number, email, consent }: Contacts): ContactFaults {
  const faults: ContactFaults = {};
  if (!bookingContact.name.safeParse(name).success) faults.name = 'booking.fault-name';
  if (!isPhone(number)) faults.phone = 'booking.fault-phone';
  if (email.trim() !== '' && !z.email().max(120).safeParse(email.trim()).success)
    faults.email = 'booking.fault-email';
  if (!consent) faults.consent = 'booking.fault-consent';
  return faults;
}

/** The form as it is sent. */
export const contactOf = ({ name, phone: number, email }: Contacts) => ({
  name: name.trim(),
  phone: number.trim(),
  email: email.trim() === '' ? null : email.trim(),
});

export const isPhone = (typed: string): boolean => phone.safeParse(typed).success;

/**
 * A number as people read it; what is no number stays as it was typed.
 *
 *     89995550123 → +7 999 555-01-23    375291234567 → +375291234567
 */
export function phoneText(typed: string): string {
  const { data: digits } = phone.safeParse(typed);
  if (digits === undefined) return typed;
  const [, area, first, second, third] = /^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(digits) ?? [];
  return area === undefined ? `+${digits}` : `+7 ${area} ${first}-${second}-${third}`;
}

/** The eight digits of a code however they are typed, `07 482-193`; null when it is none. */
export function shortCodeOf(typed: string): string | null {
  return shortCode.safeParse(typed.replace(/[\s-]/g, '')).data ?? null;
}

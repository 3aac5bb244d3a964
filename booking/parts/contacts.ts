/** What a visitor types, and what is wrong with it: by the contract, in words of its own for each field. */
import { bookingContact } from '../../contract/booking.ts';
import { phone, shortCode } from '../../contract/primitives.ts';
import type { TextKey } from '../../texts/index.ts';
import { phoneText } from '../../ui/phones.ts';

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
  if (!bookingContact.email.safeParse(addressOf(email)).success) faults.email = 'booking.fault-email';
  if (!consent) faults.consent = 'booking.fault-consent';
  return faults;
}

/** The form as it is sent. */
export const contactOf = ({ name, phone: number, email }: Contacts) => ({
  name: name.trim(),
  phone: number.trim(),
  email: addressOf(email),
});

/** Null when the field was left empty. */
const addressOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export const isPhone = (typed: string): boolean => phone.safeParse(typed).success;

/** A number as people read it, for a field; what is no number stays as it was typed. */
export function readablePhone(typed: string): string {
  const { data: digits } = phone.safeParse(typed);
  return digits === undefined ? typed : phoneText(digits).replaceAll('\u00a0', ' ');
}

/** The eight digits of a code however they are typed, `07 482-193`; null when it is none. */
export function shortCodeOf(typed: string): string | null {
  return shortCode.safeParse(typed.replace(/[\s-]/g, '')).data ?? null;
}

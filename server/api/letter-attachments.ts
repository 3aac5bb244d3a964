/** What goes with a letter: the slip to show, and the entry for the calendar, or the one that takes it out again. */
import type { QueuedMessage } from '../messages/ports.ts';
import type { Attachment } from '../messages/sender.ts';
import type { House } from './house.ts';
import { calendarEntry, slipFile, type SlipFile } from './slips.ts';

type Sources = Pick<House, 'runtime' | 'bookingUrl'>;

export async function attachmentsOf(
  house: Sources,
  { kind, appointment }: QueuedMessage,
): Promise<Attachment[]> {
  const { state } = house.runtime;
  const found = state.appointments.get(state.appointmentsByCode.get(appointment.code) ?? '');
  // A reminder comes after a letter that had them.
  if (found === undefined || kind === 'reminder') return [];
  const files = [calendarEntry(house, found)];
  if (kind !== 'cancelled') files.unshift(await slipFile(house, found));
  return files.map(attached);
}

const attached = ({ name, type, bytes }: SlipFile): Attachment => ({
  filename: name,
  contentType: type,
  content: Buffer.from(bytes),
});

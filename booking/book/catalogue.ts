/** What an office offers, looked up by the ids of an address. */
import type { BookingOffice } from '../../contract/booking.ts';

export type Group = BookingOffice['groups'][number];
export type Service = Group['services'][number];

/** Groups with nothing in them lead nowhere. */
export const groupsOf = ({ groups }: BookingOffice): Group[] =>
  groups.filter(({ services }) => services.length > 0);

export function findService(
  office: BookingOffice,
  serviceId: string,
): { group: Group; service: Service } | null {
  for (const group of office.groups) {
    const service = group.services.find(({ id }) => id === serviceId);
    if (service !== undefined) return { group, service };
  }
  return null;
}

/**
 * Where a visitor is in the booking pages, as their address says it: a reload or a link shows the same. No name and no
 * phone number is ever in it.
 */
import { epochMs, id, localDate } from '../../contract/primitives.ts';
import { codeIn } from './code.ts';

export type Route =
  | { page: 'groups' }
  | { page: 'services'; groupId: string }
  | { page: 'day'; serviceId: string }
  | { page: 'time'; serviceId: string; date: string }
  | { page: 'contacts'; serviceId: string; at: number }
  | { page: 'find' }
  | { page: 'own'; code: string }
  | { page: 'move-day'; code: string }
  | { page: 'move-time'; code: string; date: string }
  /** The address of a booking that cannot be one: cut off while it was copied. */
  | { page: 'no-booking' };

const PATH = '/booking';

/**
 *     /booking?service=contract&day=2026-11-26 → the times of that day    /booking/0123456789abcdef → that booking
 */
export function readRoute(path: string, search: string): Route {
  const query = new URLSearchParams(search);
  const date = given(localDate, query.get('day'));
  if (path.replace(/\/+$/, '') !== PATH) {
    const code = codeIn(path);
    if (code === null) return { page: 'no-booking' };
    if (!query.has('move')) return { page: 'own', code };
    return date === null ? { page: 'move-day', code } : { page: 'move-time', code, date };
  }
  if (query.has('find')) return { page: 'find' };
  const serviceId = given(id, query.get('service'));
  if (serviceId === null) {
    const groupId = given(id, query.get('group'));
    return groupId === null ? { page: 'groups' } : { page: 'services', groupId };
  }
  const at = given(epochMs, Number.parseInt(query.get('at') ?? '', 10));
  if (at !== null) return { page: 'contacts', serviceId, at };
  return date === null ? { page: 'day', serviceId } : { page: 'time', serviceId, date };
}

export function addressOf(route: Route): string {
  switch (route.page) {
    case 'groups':
    case 'no-booking':
      return PATH;
    case 'services':
      return `${PATH}?${query({ group: route.groupId })}`;
    case 'day':
      return `${PATH}?${query({ service: route.serviceId })}`;
    case 'time':
      return `${PATH}?${query({ service: route.serviceId, day: route.date })}`;
    case 'contacts':
      return `${PATH}?${query({ service: route.serviceId, at: String(route.at) })}`;
    case 'find':
      return `${PATH}?find`;
    case 'own':
      return `${PATH}/${route.code}`;
    case 'move-day':
      return `${PATH}/${route.code}?move`;
    case 'move-time':
      return `${PATH}/${route.code}?move&${query({ day: route.date })}`;
  }
}

const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();

function given<T>(schema: { safeParse: (value: unknown) => { data?: T } }, value: unknown): T | null {
  return schema.safeParse(value).data ?? null;
}

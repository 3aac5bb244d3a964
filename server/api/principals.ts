/** Who is asking: a person, a paired device, the company's personal account, or anybody. */
import { parse as parseCookie } from 'cookie';
import type { Access, Actor, ApiKey, Device, Person } from '../../contract/people.ts';

export type Principal =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'device'; readonly device: Device }
  | { readonly kind: 'personal-account'; readonly key: ApiKey }
  | { readonly kind: 'public' };

export const PUBLIC: Principal = { kind: 'public' };

/** One browser may be a kiosk, a display and somebody's desk at once: each has a cookie of its own. */
export const COOKIES = { kiosk: 'queue_kiosk', display: 'queue_display', staff: 'queue_staff' } as const;
export type CookieName = keyof typeof COOKIES;

/** Finds the token of a request: `Authorization: Bearer`, or the cookie of the screen that asks. */
export function tokenOf(headers: {
  authorization?: string | undefined;
  cookie?: string | undefined;
  screen?: string | undefined;
}): string | null {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const screen = headers.screen ?? 'staff';
  if (!(screen in COOKIES)) return null;
  return parseCookie(headers.cookie ?? '')[COOKIES[screen as CookieName]] ?? null;
}

/** True when the principal holds one of the rights. */
export function mayUse(principal: Principal, access: readonly Access[]): boolean {
  if (access.includes('public')) return true;
  return rightsOf(principal).some((right) => access.includes(right));
}

function rightsOf(principal: Principal): readonly Access[] {
  switch (principal.kind) {
    case 'person':
      return principal.person.roles;
    case 'device':
      return [principal.device.kind];
    case 'personal-account':
      return ['personal-account'];
    case 'public':
      return [];
  }
}

/** Whom the events of a command name. */
export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case 'person':
      return { kind: 'person', id: principal.person.id };
    case 'device':
      return { kind: 'device', id: principal.device.id };
    case 'personal-account':
      return { kind: 'personal-account', id: principal.key.id };
    case 'public':
      return { kind: 'visitor', id: 'anybody' };
  }
}

/** What a signed-in person may do here, by role; the same as the server's table of access. */
import type { DeskView } from '../contract/views.ts';

type Roles = DeskView['person']['roles'];

/** Sits at a desk and serves. */
export const mayServe = (roles: Roles): boolean =>
  roles.includes('operator') || roles.includes('administrator');

/** Gives tickets by hand, lets holders in, books. */
export const mayReceive = (roles: Roles): boolean =>
  roles.includes('reception') || roles.includes('administrator');

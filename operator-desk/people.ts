/** What a signed-in person may do here, by role; the same as the server's table of access. */
import type { DeskView } from '../contract/views/desk.ts';

type Roles = DeskView['person']['roles'];

/** Sits at a desk and serves. */
export const mayServe = (roles: Roles): boolean =>
  roles.includes('operator') || roles.includes('administrator');

/** Gives tickets by hand. Booking and letting holders in is everybody’s who serves as well. */
export const mayReceive = (roles: Roles): boolean =>
  roles.includes('reception') || roles.includes('administrator');

/** Goes to whoever asks for help at a kiosk or at the entrance. */
export const mayHelp = (roles: Roles): boolean => mayServe(roles) || mayReceive(roles);

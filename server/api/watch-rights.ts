/** Who may watch what. A view without a right does not compile. */
import type { ViewName } from '../../contract/live.ts';
import type { Access } from '../../contract/people.ts';

const STAFF = ['operator', 'reception', 'manager', 'administrator'] as const;

export const WATCH_RIGHTS: Readonly<Record<ViewName, readonly [Access, ...Access[]]>> = {
  kiosk: ['kiosk'],
  display: ['display'],
  slides: ['display'],
  desk: ['operator', 'reception', 'administrator'],
  manager: ['manager', 'administrator'],
  printers: STAFF,
  // Whoever holds the code behind the QR holds the ticket.
  ticket: ['public'],
};

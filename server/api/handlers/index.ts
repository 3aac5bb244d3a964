/** Every handler of the contract. */
import { BookingLimits } from '../booking-limits.ts';
import type { House } from '../house.ts';
import { PasswordGuard } from '../password-guard.ts';
import type { Handlers } from '../handler.ts';
import { apiKeyHandlers } from './api-keys.ts';
import { appointmentHandlers } from './appointments.ts';
import { arrivalHandlers } from './arrival.ts';
import { bookingHandlers } from './booking.ts';
import { configHandlers } from './config.ts';
import { configFileHandlers } from './config-file.ts';
import { configChangeHandlers } from './config-changes.ts';
import { deskHandlers } from './desks.ts';
import { deviceHandlers } from './devices.ts';
import { helpButtonHandlers } from './help-buttons.ts';
import { invitationHandlers } from './invitations.ts';
import { kioskHandlers } from './kiosk.ts';
import { mediaHandlers } from './media.ts';
import { messageHandlers } from './messages.ts';
import { officeHandlers } from './office.ts';
import { paperHandlers } from './papers.ts';
import { peopleHandlers } from './people.ts';
import { reportHandlers } from './reports.ts';
import { sessionHandlers } from './session.ts';
import { setupHandlers } from './setup.ts';
import { shellHandlers } from './shells.ts';
import { slipHandlers } from './slips.ts';
import { ticketHandlers } from './tickets.ts';
import { upkeepHandlers } from './upkeep.ts';
import { voiceHandlers } from './voice.ts';
import { wordHandlers } from './words.ts';

export function handlersOf(house: House): Handlers {
  const guard = new PasswordGuard(house.directory);
  const limits = new BookingLimits();
  return {
    ...setupHandlers(house),
    ...configHandlers(house),
    ...configChangeHandlers(house),
    ...configFileHandlers(house),
    ...sessionHandlers(house, guard),
    ...peopleHandlers(house, guard),
    ...deviceHandlers(house),
    ...shellHandlers(house),
    ...ticketHandlers(house),
    ...appointmentHandlers(house),
    ...arrivalHandlers(house),
    ...bookingHandlers(house, limits),
    ...slipHandlers(house, limits),
    ...apiKeyHandlers(house),
    ...deskHandlers(house),
    ...kioskHandlers(house),
    ...helpButtonHandlers(house),
    ...invitationHandlers(house),
    ...paperHandlers(house),
    ...officeHandlers(house),
    ...reportHandlers(house),
    ...messageHandlers(house),
    ...voiceHandlers(house),
    ...mediaHandlers(house),
    ...wordHandlers(house),
    ...upkeepHandlers(house),
  };
}

/** What is done at a desk: what the desk does and the person can, less what was left out for this sitting. */
import type { EventBody } from '../../../contract/events.ts';
import type { Desk, OfficeConfig } from '../../../contract/office.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Refused, type Ruling } from '../decision.ts';
import { seatOf } from '../seat-of.ts';
import type { OfficeState, Seat } from '../state.ts';

/** `leftOut` is kept, not what was chosen: what the manager adds meanwhile is then done at once, what was left out stays out. */
type Serving = Pick<Seat, 'serviceIds' | 'leftOut'>;

/** What the desk does and the person can, in the order of the catalogue. */
function servicesAt(desk: Desk, skills: readonly string[] | null, config: OfficeConfig | null): string[] {
  const all = (config?.services ?? []).map((service) => service.id);
  return all.filter((id) => (desk.serviceIds ?? all).includes(id) && (skills ?? all).includes(id));
}

/**
 * What whoever sits down serves. Where nothing is chosen it is everything; at one's own desk it stays as it was.
 * @example the desk does А, Б, В, the person can А, Б and chooses А: А is served, Б left out
 */
export function servingOf(
  { serving, skills }: Pick<CommandOf<'OpenDesk'>, 'serving' | 'skills'>,
  { desk, own, config }: { desk: Desk; own: Seat | null; config: OfficeConfig | null },
): { ok: true; serving: Serving } | Refused {
  const { number: deskNumber } = desk;
  const possible = servicesAt(desk, skills, config);
  if (possible.length === 0) return refuse('desk-serves-nothing', { deskNumber });
  const strange = serving?.find((id) => !possible.includes(id));
  if (strange !== undefined) {
    const serviceName = config?.services.find(({ id }) => id === strange)?.name;
    if (serviceName === undefined) return refuse('service-unknown');
    return refuse('service-not-yours', { serviceName, deskNumber });
  }
  const leftOut = serving === null ? (own?.leftOut ?? []) : possible.filter((id) => !serving.includes(id));
  const serviceIds = without(possible, leftOut);
  return serviceIds.length === 0
    ? refuse('service-none-chosen', { deskNumber })
    : { ok: true, serving: { serviceIds, leftOut } };
}

const without = (serviceIds: readonly string[], leftOut: readonly string[]): string[] =>
  serviceIds.filter((id) => !leftOut.includes(id));

/**
 * An open desk takes up what a new configuration or other skills change for it: its number, its services.
 * @returns the events, none when nothing changes; null when the desk would be gone or have nothing left to do
 */
export function takeUp(
  seat: Seat,
  config: OfficeConfig,
  skills: readonly string[] | null,
): EventBody[] | null {
  const desk = config.desks.find(({ id }) => id === seat.deskId);
  if (desk === undefined) return null;
  const serviceIds = without(servicesAt(desk, skills, config), seat.leftOut);
  return serviceIds.length === 0 ? null : changedDesk(seat, desk.number, { ...seat, serviceIds });
}

/** A person can do other things than before: the desk where that person sits does them, or no longer, from now on. */
export function changeSkills({ personId, skills }: CommandOf<'ChangeSkills'>, state: OfficeState): Ruling {
  const seat = seatOf(personId, state);
  if (seat === undefined || state.config === null) return accept([]);
  const reseated = takeUp(seat, state.config, skills);
  return reseated === null ? refuse('skills-strand-desk', { deskNumber: seat.deskNumber }) : accept(reseated);
}

/** The desk of the same person with another number or other services: whoever sits there neither leaves nor comes. */
export function changedDesk(seat: Seat, deskNumber: number, { serviceIds, leftOut }: Serving): EventBody[] {
  const { deskId, operatorId } = seat;
  const isSame = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
  if (seat.deskNumber === deskNumber && isSame(seat.serviceIds, serviceIds) && isSame(seat.leftOut, leftOut))
    return [];
  const serving = { serviceIds: [...serviceIds], leftOut: [...leftOut] };
  return [{ type: 'DeskChanged', deskId, deskNumber, operatorId, ...serving }];
}

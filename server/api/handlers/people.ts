/** The staff: who they are and what they may do; giving somebody a new password. */
import type { Person, Role } from '../../../contract/people.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { TaskQueue } from '../../log/task-queue.ts';
import type { OfficeState } from '../../office/state.ts';
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { PasswordGuard } from '../password-guard.ts';
import type { Handlers } from '../handler.ts';

type PeopleHandlers = Pick<
  Handlers,
  'listPeople' | 'addPerson' | 'changePerson' | 'givePassword' | 'removePerson'
>;

/** What lets a person work at a desk; see the commands of a desk in the contract. */
const DESK_ROLES: readonly Role[] = ['operator', 'administrator'];

export function peopleHandlers(house: House, guard: PasswordGuard): PeopleHandlers {
  const { directory, clock, runtime } = house;
  /** One after the other: two administrators who remove each other in the same instant must not both succeed. */
  const changes = new TaskQueue();

  return {
    listPeople: () => ({ ok: true, answer: { people: directory.people() } }),

    addPerson: async (request) => {
      if (!servicesKnown(request.serviceIds, runtime.state)) {
        return { ok: false, refusal: { code: 'service-unknown' } };
      }
      const person = await directory.addPerson(request);
      if (person !== null) return { ok: true, answer: person };
      return { ok: false, refusal: { code: 'login-taken', params: { login: request.login } } };
    },

    changePerson: ({ personId, ...change }) =>
      changes.add(async () => {
        const person = directory.person(personId);
        if (person === null) return { ok: false, refusal: { code: 'person-unknown' } };
        const changed = { ...person, ...change };
        const refusal = whyNotChange(person, changed, house);
        if (refusal !== null) return { ok: false, refusal };
        await directory.changePerson(changed);
        return { ok: true, answer: changed };
      }),

    givePassword: ({ personId, password }, { token }) =>
      changes.add(async () => {
        const person = directory.person(personId);
        if (person === null) return { ok: false, refusal: { code: 'person-unknown' } };
        await directory.setPassword(personId, password, token);
        guard.forgive(person.login);
        return { ok: true, answer: DONE };
      }),

    removePerson: ({ personId }) =>
      changes.add(async () => {
        const person = directory.person(personId);
        // One who is gone already is what was wished: the answer to the first request may have been lost.
        if (person === null) return { ok: true, answer: DONE };
        const refusal = whyNotRemove(person, house);
        if (refusal !== null) return { ok: false, refusal };
        await directory.removePerson(personId, clock.now());
        return { ok: true, answer: DONE };
      }),
  };
}

function whyNotChange(person: Person, changed: Person, { directory, runtime }: House): Refusal | null {
  // What the person could do before may be gone from the office since; that is no reason to refuse a new name.
  const added = changed.serviceIds?.filter((id) => person.serviceIds?.includes(id) !== true) ?? null;
  if (!servicesKnown(added, runtime.state)) return { code: 'service-unknown' };
  if (!changed.roles.includes('administrator') && isLastAdministrator(person, directory.people())) {
    return { code: 'last-administrator' };
  }
  return changed.roles.some((role) => DESK_ROLES.includes(role)) ? null : atDesk(person, runtime.state);
}

function whyNotRemove(person: Person, { directory, runtime }: House): Refusal | null {
  if (isLastAdministrator(person, directory.people())) return { code: 'last-administrator' };
  return atDesk(person, runtime.state);
}

function isLastAdministrator({ id }: Person, people: readonly Person[]): boolean {
  const administrators = people.filter(({ roles }) => roles.includes('administrator'));
  return administrators.length === 1 && administrators[0]?.id === id;
}

/** A desk whose person is gone would keep a visitor that nobody may finish. */
function atDesk({ id, name }: Person, { seats }: OfficeState): Refusal | null {
  const seat = [...seats.values()].find(({ operatorId }) => operatorId === id);
  return seat === undefined
    ? null
    : { code: 'person-at-desk', params: { name, deskNumber: seat.deskNumber } };
}

/** Somebody who can do only what the office does not offer could open no desk. */
export function servicesKnown(
  serviceIds: readonly string[] | null,
  { config }: Pick<OfficeState, 'config'>,
): boolean {
  const known = new Set(config?.services.map(({ id }) => id));
  return (serviceIds ?? []).every((id) => known.has(id));
}

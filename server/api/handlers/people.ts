/** The staff: who they are and what they may do; giving somebody a new password. */
import type { AuditChange } from '../../../contract/audit.ts';
import type { Actor, DaySkills, Person, Role } from '../../../contract/people.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { TaskQueue } from '../../log/task-queue.ts';
import type { OfficeState } from '../../office/state.ts';
import { changesBetween } from '../../upkeep/audit/changes.ts';
import { DONE, execute } from '../commanding.ts';
import type { House } from '../house.ts';
import type { PasswordGuard } from '../password-guard.ts';
import { actorOf } from '../principals.ts';
import type { Handled, Handlers } from '../handler.ts';
import { newId } from '../secrets.ts';
import { officeDate, skillsOf, todaysExtra } from '../skills.ts';

type PeopleHandlers = Pick<
  Handlers,
  'listPeople' | 'addPerson' | 'changePerson' | 'givePassword' | 'removePerson'
>;

/** What is done in addition today: not said, nothing, or this. */
type Today = DaySkills | null | undefined;

/** What lets a person work at a desk; see the commands of a desk in the contract. */
const DESK_ROLES: readonly Role[] = ['operator', 'administrator'];

export function peopleHandlers(house: House, guard: PasswordGuard): PeopleHandlers {
  const { directory, clock, runtime, audit } = house;
  /** One after the other: two administrators who remove each other in the same instant must not both succeed. */
  const changes = new TaskQueue();

  return {
    listPeople: () => {
      const date = officeDate(runtime.state, runtime.now());
      const people = directory.people().map((person) => ({
        ...person,
        todayServiceIds: [...todaysExtra(directory, person.id, date)],
      }));
      return { ok: true, answer: { people } };
    },

    addPerson: async (request, { principal }) => {
      if (!servicesKnown(request.serviceIds, runtime.state)) {
        return { ok: false, refusal: { code: 'service-unknown' } };
      }
      const added = await directory.addPerson(request);
      if (added !== null) {
        const { person, isNew } = added;
        if (isNew) await audit.record('person-added', actorOf(principal), aboutNew(person));
        return { ok: true, answer: person };
      }
      return { ok: false, refusal: { code: 'login-taken', params: { login: request.login } } };
    },

    changePerson: ({ personId, todayServiceIds, ...change }, { principal }) =>
      changes.add(async () => {
        const person = directory.person(personId);
        if (person === null) return { ok: false, refusal: { code: 'person-unknown' } };
        const changed = { ...person, ...change };
        const today = daySkillsOf(todayServiceIds, house);
        const refusal = whyNotChange(person, { ...changed, today }, house);
        if (refusal !== null) return { ok: false, refusal };
        const taken = await takenUp(changed, today, house, actorOf(principal));
        if (!taken.ok) return taken;
        const about = { subject: changed, changes: changesOf(person, changed, today, house) };
        await directory.changePerson(changed, today);
        if (about.changes.length > 0) await audit.record('person-changed', actorOf(principal), about);
        return { ok: true, answer: changed };
      }),

    givePassword: ({ personId, password }, { principal, token }) =>
      changes.add(async () => {
        const person = directory.person(personId);
        if (person === null) return { ok: false, refusal: { code: 'person-unknown' } };
        await directory.setPassword(personId, password, token);
        guard.forgive(person.login);
        await audit.record('password-given', actorOf(principal), { subject: person });
        return { ok: true, answer: DONE };
      }),

    removePerson: ({ personId }, { principal }) =>
      changes.add(async () => {
        const person = directory.person(personId);
        // One who is gone already is what was wished: the answer to the first request may have been lost.
        if (person === null) return { ok: true, answer: DONE };
        const refusal = whyNotRemove(person, house);
        if (refusal !== null) return { ok: false, refusal };
        await directory.removePerson(personId, clock.now());
        await audit.record('person-removed', actorOf(principal), { subject: person });
        return { ok: true, answer: DONE };
      }),
  };
}

const aboutNew = (person: Person) => ({
  subject: person,
  details: { login: person.login, roles: person.roles.join(', ') },
});

/** What the person is, and does besides: services by their names. */
function changesOf(
  before: Person,
  after: Person,
  today: Today,
  { directory, runtime }: House,
): AuditChange[] {
  const nameOf = (id: string) => runtime.state.config?.services.find((one) => one.id === id)?.name ?? id;
  const told = ({ name, roles, serviceIds }: Person, more: readonly string[]) => ({
    personName: name,
    roles: roles.toSorted(),
    services: serviceIds === null ? null : serviceIds.map(nameOf).toSorted(),
    today: more.map(nameOf).toSorted(),
  });
  const date = officeDate(runtime.state, runtime.now());
  const more = [...todaysExtra(directory, before.id, date)];
  return changesBetween(
    told(before, more),
    told(after, today === undefined ? more : (today?.serviceIds ?? [])),
  );
}

/** Not said stays not said; nothing in addition is told apart from it. */
function daySkillsOf(serviceIds: readonly string[] | undefined, { runtime }: House): Today {
  const date = officeDate(runtime.state, runtime.now());
  if (serviceIds === undefined || date === null) return undefined;
  return serviceIds.length === 0 ? null : { date, serviceIds: [...new Set(serviceIds)] };
}

/** The desk where the person sits does from now on what the person can; refused where that would be nothing. */
function takenUp(
  person: Person,
  today: Today,
  { directory, runtime }: House,
  actor: Actor,
): Promise<Handled<Person>> {
  const changed = {
    person: () => person,
    daySkills: (id: string) => (today === undefined ? directory.daySkills(id) : today),
  };
  return execute<'changePerson'>(runtime, {
    name: 'changePerson',
    request: { commandId: newId() },
    actor,
    command: (state, now) => ({
      type: 'ChangeSkills',
      personId: person.id,
      skills: skillsOf(changed, person.id, officeDate(state, now)),
    }),
    answer: () => person,
  });
}

function whyNotChange(
  person: Person,
  changed: Person & { today: Today },
  { directory, runtime }: House,
): Refusal | null {
  // What the person could do before may be gone from the office since; that is no reason to refuse a new name.
  const added = changed.serviceIds?.filter((id) => person.serviceIds?.includes(id) !== true) ?? null;
  const known = [...(added ?? []), ...(changed.today?.serviceIds ?? [])];
  if (!servicesKnown(known, runtime.state)) return { code: 'service-unknown' };
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

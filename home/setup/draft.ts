/** What is typed at the first start, and the request that is made of it. */
import type { CallOf } from '../../contract/api.ts';
import { officeConfig, type Desk, type OfficeConfig } from '../../contract/office.ts';
import { newPerson, ROLES, type NewPerson, type Role } from '../../contract/people.ts';
import type { Printer } from '../../contract/printers.ts';
import { t } from '../../ui/words.ts';
import { fromDraft, hoursFault, toDraft, type HoursDraft } from '../../ui/fields/hours.ts';
import { isOpenAt } from './opening.ts';

/** An input for a number that somebody has emptied. */
type Typed = number | '';

export interface PersonDraft {
  /** Tells the rows apart while they come and go. */
  key: number;
  name: string;
  login: string;
  password: string;
  roles: Role[];
}

export interface SetupDraft {
  name: string;
  address: string;
  /** Open day and night. */
  always: boolean;
  weekdays: HoursDraft;
  saturday: HoursDraft;
  sunday: HoursDraft;
  desks: Typed;
  administrator: { name: string; login: string; password: string; repeated: string; worksToo: boolean };
  people: PersonDraft[];
  /** The two kinds that can be set up without knowing the computer; the others are for later. */
  printer: { kind: Extract<Printer['kind'], 'virtual' | 'network'>; host: string; port: Typed };
  pairThisComputer: boolean;
}

/** Where nearly every receipt printer listens. */
const RAW_PRINTING_PORT = 9100;

/** @param now the server's time: outside of the proposed hours nothing could be tried out, so day and night is proposed */
export function draftFrom(proposal: OfficeConfig, now: number): SetupDraft {
  const [monday = null, , , , , saturday = null, sunday = null] = proposal.schedule.week;
  return {
    name: proposal.name,
    address: proposal.address,
    always: !isOpenAt(proposal.schedule, now, proposal.timezone),
    weekdays: toDraft(monday),
    saturday: toDraft(saturday),
    sunday: toDraft(sunday),
    desks: proposal.desks.length,
    administrator: { name: '', login: '', password: '', repeated: '', worksToo: true },
    people: [],
    printer: { kind: 'virtual', host: '', port: RAW_PRINTING_PORT },
    pairThisComputer: true,
  };
}

/** Words by field: `name`, `administrator.login`, `people.0.password`. */
export type Faults = Readonly<Record<string, string>>;

const ALWAYS = { opens: '00:00', closes: '24:00', breaks: [] };

function scheduleOf(draft: SetupDraft): OfficeConfig['schedule'] {
  const workday = draft.always ? ALWAYS : fromDraft(draft.weekdays);
  const saturday = draft.always ? ALWAYS : fromDraft(draft.saturday);
  const sunday = draft.always ? ALWAYS : fromDraft(draft.sunday);
  return { week: [workday, workday, workday, workday, workday, saturday, sunday], exceptions: [] };
}

const desksFor = (count: number): Desk[] =>
  Array.from({ length: count }, (_, i) => ({ id: `desk-${i + 1}`, number: i + 1, serviceIds: null }));

function printersOf({ printer }: SetupDraft, proposed: readonly Printer[]): unknown[] {
  if (printer.kind === 'virtual') return [...proposed];
  return proposed.map((one) => ({ ...one, ...printer, host: printer.host.trim(), speaksStatus: true }));
}

/** The field that a fault of the configuration belongs to, and what to say there. */
function configFault(path: readonly PropertyKey[], message: string): [field: string, words: string] {
  const [first, second, third] = path.map(String);
  if (first === 'name') return ['name', t('home.fault-name')];
  if (first === 'address') return ['address', t('home.fault-address')];
  if (first === 'desks') return ['desks', t('home.fault-desks')];
  if (first === 'printers' && third === 'host') return ['printer.host', t('home.fault-host')];
  if (first === 'printers' && third === 'port') return ['printer.port', t('home.fault-port')];
  if (first === 'schedule' && second === 'week') {
    const day = third === '5' ? 'saturday' : third === '6' ? 'sunday' : 'weekdays';
    return [day, hoursFault(message)];
  }
  return ['other', t('home.fault-other')];
}

function personFault(field: string): string {
  if (field === 'name') return t('home.fault-person-name');
  if (field === 'login') return t('home.fault-login');
  if (field === 'password') return t('home.fault-password');
  return t('home.fault-roles');
}

const MOST_DESKS = 200;
const MOST_PORT = 65_535;

export function readDraft(
  draft: SetupDraft,
  proposal: OfficeConfig,
  token: string,
): { ok: true; request: CallOf<'setUp'> } | { ok: false; faults: Faults } {
  const faults: Record<string, string> = {};
  const { desks, printer, administrator } = draft;

  const countable = desks !== '' && Number.isInteger(desks) && desks >= 1 && desks <= MOST_DESKS;
  const config = officeConfig.safeParse({
    ...proposal,
    name: draft.name,
    address: draft.address,
    schedule: scheduleOf(draft),
    desks: countable ? desksFor(desks) : null,
    printers: printersOf(draft, proposal.printers),
  });
  for (const { path, message } of config.error?.issues ?? []) {
    const [field, words] = configFault(path, message);
    faults[field] = words;
  }
  if (printer.kind === 'network') {
    if (printer.host.trim() === '') faults['printer.host'] = t('home.fault-host');
    const { port } = printer;
    if (port === '' || port < 1 || port > MOST_PORT) faults['printer.port'] = t('home.fault-port');
  }

  const roles: Role[] = administrator.worksToo ? [...ROLES] : ['administrator'];
  const read = (prefix: string, person: Omit<NewPerson, 'serviceIds'>): NewPerson | null => {
    const { name, login, password } = person;
    const result = newPerson.safeParse({ name, login, password, roles: person.roles, serviceIds: null });
    for (const { path } of result.error?.issues ?? []) {
      const field = String(path[0]);
      faults[`${prefix}.${field}`] = personFault(field);
    }
    return result.data ?? null;
  };
  const first = read('administrator', { ...administrator, roles });
  if (administrator.password !== administrator.repeated) {
    faults['administrator.repeated'] = t('home.fault-repeated');
  }
  const people = draft.people.map((person, index) => read(`people.${index}`, person));
  const logins = [first, ...people].map((person) => person?.login);
  people.forEach((person, index) => {
    if (person === null || logins.indexOf(person.login) === index + 1) return;
    faults[`people.${index}.login`] = t('home.fault-login-twice');
  });

  const staff = people.filter((person) => person !== null);
  if (Object.keys(faults).length > 0 || !config.success || first === null) return { ok: false, faults };
  const { pairThisComputer } = draft;
  return {
    ok: true,
    request: { token, config: config.data, administrator: first, people: staff, pairThisComputer },
  };
}

/** The fields in which a login that the office already knows was typed. */
export function faultsOfLogin(draft: SetupDraft, login: string, words: string): Faults {
  const same = (typed: string) => typed.trim().toLowerCase() === login;
  const entries: [string, string][] = draft.people.flatMap((person, index) =>
    same(person.login) ? [[`people.${index}.login`, words]] : [],
  );
  if (same(draft.administrator.login)) entries.push(['administrator.login', words]);
  return Object.fromEntries(entries);
}

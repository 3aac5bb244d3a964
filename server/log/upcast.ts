/**
 * Old events, read as today's. When a type's shape changes, its number in EVENT_VERSIONS (contract/events.ts) grows and
 * a step comes here that turns the shape before into the new one. Steps are never removed: an old log must always load.
 */
import { EVENT_VERSIONS } from '../../contract/events.ts';

/** What an event says, before anybody has looked at its shape. */
export type StoredBody = Readonly<Record<string, unknown>>;

/** Turns a body of one version into the next one. It may also give it another type. */
type UpcastStep = (body: StoredBody) => StoredBody;

/** By type and the version to start from: `TicketIssued@1` makes version 2 out of version 1. */
export type UpcastSteps = Readonly<Record<string, UpcastStep>>;

/** Until then an appointment had the length of the office's grid, which its event does not tell: that of most. */
const FORMER_LENGTH_MS = 10 * 60_000;

/** A short code for a booking that had none, out of its code: the same at every reading. */
function shortCodeFrom(code: string): string {
  let number = 0;
  for (const sign of code) number = (number * 36 + parseInt(sign, 36)) % 100_000_000;
  return String(number).padStart(8, '0');
}

/** One way of booking knew no other places than another. */
const FORMER_QUOTAS: Readonly<Partial<Record<string, string>>> = {
  phone: 'phone',
  reception: 'in-person',
  kiosk: 'in-person',
};

export const UPCAST_STEPS: UpcastSteps = {
  // A call by hand was explained in free text, which may name somebody: it stays in the log and is not read any more.
  'TicketCalled@1': (body) => {
    const { kind } = body.reason as { kind?: unknown };
    return kind === 'by-hand' ? { ...body, reason: { kind, why: 'other' } } : body;
  },
  // Pauses, exceptions and places by channel came with booking by visitors.
  'OfficeConfigured@1': ({ config, ...body }) => ({ ...body, config: withAppointments(config) }),
  // Until then every kiosk asked in the same words, and had nothing to read.
  'OfficeConfigured@2': ({ config, ...body }) => ({
    ...body,
    config: { ...(config as object), kiosk: FORMER_KIOSK },
  }),
  // Printers by USB, serial port and CUPS, Star's language and letters as a picture came later.
  'OfficeConfigured@3': ({ config, ...body }) => ({ ...body, config: withPrinterKinds(config) }),
  // Until then there was no other language than the office's own.
  'OfficeConfigured@4': ({ config, ...body }) => ({
    ...body,
    config: { ...(config as object), languages: [] },
  }),
  // Until then every office's papers looked alike.
  'OfficeConfigured@5': ({ config, ...body }) => ({
    ...body,
    config: { ...(config as object), paper: FORMER_PAPER },
  }),
  // Until then a visitor was called again at any moment, given up after one call, and came back all day.
  'OfficeConfigured@6': ({ config, ...body }) => ({ ...body, config: withCallRules(config) }),
  // Until then every display showed all desks, on 43 inches, and said a call once.
  'OfficeConfigured@7': ({ config, ...body }) => ({
    ...body,
    config: { ...(config as object), display: FORMER_DISPLAY },
  }),
  // Until then a display showed calls alone.
  'OfficeConfigured@8': ({ config, ...body }) => ({
    ...body,
    config: { ...(config as object), slides: { list: [], strip: [], afterCallSeconds: 15 } },
  }),
  // Until then the kiosk and booking offered the same, and nobody could go on whom a change had stranded.
  'OfficeConfigured@9': ({ config, ...body }) => ({
    ...body,
    config: withWhereOffered(config),
    origin: { kind: 'edited' },
    strandedIds: [],
  }),
  // Until then neither the day of a promised answer nor the reason of a refusal was asked for.
  'ServiceFinished@1': ({ outcome, ...body }) => ({ ...body, outcome: withDetails(outcome) }),
  // Until then a visitor who had another question had the one before solved.
  'ServiceContinued@1': (body) => ({ ...body, outcome: { kind: 'solved' } }),
  // Until then nobody was asked why a visitor steps aside or a desk pauses.
  'TicketHeld@1': (body) => ({ ...body, why: null }),
  // Until then whoever sat down served everything that could be served there.
  'DeskOpened@1': (body) => ({ ...body, leftOut: [] }),
  'DeskPaused@1': (body) => ({ ...body, why: null }),
  // Until then nobody was served who had not taken a ticket, and every call was one for the waiting room.
  'TicketIssued@2': (body) => ({ ...body, begunFrom: null }),
  'TicketCalled@2': (body) => ({ ...body, aloud: true }),
  // Until then a kiosk and a button outside called alike.
  'HelpCalled@1': (body) => ({ ...body, outside: false }),
  // Until then every wait was measured.
  'ServiceStarted@1': (body) => body,
  'TicketIssued@1': (body) => ({ ...body, language: 'ru' }),
  'AppointmentBooked@2': (body) => ({ ...body, language: 'ru' }),
  'AppointmentBooked@1': (body) => ({
    ...body,
    shortCode: shortCodeFrom(String(body.code)),
    kind: 'office',
    lengthMs: FORMER_LENGTH_MS,
    quota: FORMER_QUOTAS[String(body.channel)] ?? 'website',
    afterAppointmentId: null,
  }),
  'AppointmentCancelled@1': (body) => ({ ...body, by: 'staff' }),
};

function withDetails(kind: unknown): object {
  if (kind === 'answer-promised') return { kind, due: null };
  return kind === 'refused' ? { kind, why: null } : { kind };
}

/** By the names of the parts; a line across where none is. */
const formerBlocks = (names: string) =>
  names
    .split(' ')
    .map((name) => (name === '-' ? { kind: 'rule' } : { kind: 'part', part: name, shown: true }));

const FORMER_PAPER = {
  logo: null,
  ticket: formerBlocks('logo office - number service - appointment ahead wait issued-at - what-to-do follow'),
  slip: formerBlocks('logo office - title time date service - code qr - documents arrival lateness changes'),
};

const FORMER_KIOSK = {
  outOfTurn: ['люди с инвалидностью I и II группы', 'дети с инвалидностью и те, кто с ними пришёл'],
  infoPages: [],
  screenInches: 27,
  lowerEdgeMm: 800,
};

/** As loud as it was, and as often: an office hears no more than it did before somebody wishes it. */
const FORMER_DISPLAY = {
  screenInches: 43,
  readFromMetres: 5,
  zones: [],
  repeats: 0,
  repeatAfterSeconds: 30,
  english: false,
  volume: 75,
  volumeByHour: [],
};

interface FormerConfig {
  readonly schedule: { readonly week: readonly (object | null)[] };
  readonly rules: {
    readonly appointmentSlotMinutes: number;
    readonly appointmentsPerSlot: number;
  };
}

function withAppointments(given: unknown): object {
  const config = given as FormerConfig;
  const { appointmentSlotMinutes: slotMinutes, appointmentsPerSlot: capacity, ...rules } = config.rules;
  const quotas = { website: capacity, phone: capacity, 'in-person': capacity, reserve: 0 };
  return {
    ...config,
    schedule: {
      week: config.schedule.week.map((hours) => hours && { ...hours, breaks: [] }),
      exceptions: [],
    },
    rules,
    appointments: {
      officeNumber: 1,
      otherOffices: [],
      horizonDays: 30,
      noticeMinutes: 0,
      usualPlan: { slotMinutes, capacity, quotas },
      groupPlans: [],
      servicePlans: [],
      homeVisitPlan: null,
      mostPerPhone: 3,
      reminderHours: null,
      contactsKeptDays: 30,
    },
    remote: { phone: '', website: '', callBack: '' },
  };
}

interface ConfigBeforeKinds {
  readonly printers: readonly {
    readonly kind: 'virtual' | 'network';
    readonly host: string;
    readonly port: number;
    readonly speaksStatus: boolean;
  }[];
}

/** Every printer spoke ESC/POS with page 866; a virtual one had an address that meant nothing. */
function withPrinterKinds(given: unknown): object {
  const config = given as ConfigBeforeKinds;
  const printers = config.printers.map(({ host, speaksStatus, ...printer }) => ({
    ...printer,
    dialect: 'epson',
    letters: 'code-page',
    ...(printer.kind === 'network' ? { host, speaksStatus } : {}),
  }));
  return { ...config, printers };
}

interface ConfigBeforeCallRules {
  readonly rules: { readonly recallLimit: number };
}

/** The proposed rules; an office that allows no second call still needs one only. */
function withCallRules(given: unknown): object {
  const config = given as ConfigBeforeCallRules;
  const { rules } = config;
  const callsBeforeNoShow = Math.min(2, rules.recallLimit + 1);
  return {
    ...config,
    rules: { ...rules, recallPauseSeconds: 20, callsBeforeNoShow, comeBackMinutes: 30 },
  };
}

interface ConfigBeforeWhere {
  readonly services: readonly { readonly offered: boolean }[];
}

function withWhereOffered(given: unknown): object {
  const config = given as ConfigBeforeWhere;
  const services = config.services.map((service) => ({
    ...service,
    offered: { kiosk: service.offered, booking: service.offered },
  }));
  return { ...config, services };
}

/** The version in which events of a type are written today. */
export function versionOf(type: string, versions: Readonly<Record<string, number>> = EVENT_VERSIONS): number {
  return versions[type] ?? 1;
}

/**
 * @returns the body in today's shape and the version of that
 * @throws Error when there is no way to it
 */
export function upcast(
  stored: { readonly v: number; readonly body: StoredBody },
  steps: UpcastSteps = UPCAST_STEPS,
  versions: Readonly<Record<string, number>> = EVENT_VERSIONS,
): { readonly v: number; readonly body: StoredBody } {
  let { v, body } = stored;
  for (;;) {
    const type = String(body.type);
    const wanted = versionOf(type, versions);
    const step = steps[`${type}@${v}`];
    if (step !== undefined) {
      body = step(body);
      v += 1;
    } else if (v === wanted) {
      return { v, body };
    } else if (v > wanted) {
      throw new Error(`${type} has version ${v}, written by a newer version of this program`);
    } else {
      throw new Error(`no step leads from version ${v} of ${type} to version ${wanted}`);
    }
  }
}

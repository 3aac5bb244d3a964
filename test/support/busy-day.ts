/** A busy office: visitors and specialists who do what comes into their heads, alike for the same seed. */
import { chance } from '../../server/log/testing/random.ts';
import type { DemoOffice } from './demo.ts';
import { deskOf } from './desk.ts';
import { commandId } from './office.ts';

const SERVICES = ['payment', 'consultation', 'receipts', 'no-debt-certificate', 'instalments'] as const;
const LONGEST_PAUSE_MS = 60_000;
const SLOT_MS = 600_000;

type Phase = 'closed' | 'free' | 'called' | 'serving' | 'paused';
type Press = keyof ReturnType<typeof deskOf>;

/** What a specialist may press in each phase, as often as it stands there, and where it leads. */
const DESK: Readonly<Record<Phase, readonly (readonly [Press, Phase])[]>> = {
  closed: [['open', 'free']],
  free: [
    ...Array.from({ length: 12 }, () => ['next', 'called'] as const),
    ['pause', 'paused'],
    ['close', 'closed'],
  ],
  called: [
    ['start', 'serving'],
    ['start', 'serving'],
    ['start', 'serving'],
    ['recall', 'called'],
    ['didNotCome', 'free'],
  ],
  serving: [
    ['finish', 'free'],
    ['finish', 'free'],
    ['hold', 'free'],
    ['transfer', 'free'],
  ],
  paused: [['resume', 'free']],
};

export interface BusyDay {
  /** Codes of the tickets taken so far. */
  readonly codes: readonly string[];
  /** What was done so far; refusals do not count. */
  readonly done: ReadonlySet<string>;
  /** Lets so many things happen. */
  happen(times: number): Promise<void>;
}

export function busyDay(house: DemoOffice, seed: number): BusyDay {
  const { below, pick } = chance(seed);
  const { call } = house.office;
  const codes: string[] = [];
  const bookings: string[] = [];
  const called: string[] = [];
  const phases: Phase[] = house.operators.map(() => 'closed');
  const done = new Set<string>();
  const isOk = async (result: Promise<{ ok: boolean }>): Promise<boolean> => (await result).ok;

  async function take(): Promise<boolean> {
    const given = { commandId: commandId(), serviceId: pick(SERVICES), outOfTurn: below(10) === 0 };
    const result = await call('issueTicket', given, house.kiosk);
    if (result.ok) codes.push(result.answer.code);
    return result.ok;
  }
  async function book(): Promise<boolean> {
    const appointmentAt = (Math.floor(house.now() / SLOT_MS) + 1 + below(6)) * SLOT_MS;
    const visitor = { name: 'Анна Петровна', phone: '+74722230000', channel: 'phone' as const };
    const given = { commandId: commandId(), serviceId: pick(SERVICES), appointmentAt, ...visitor };
    const result = await call('bookAppointment', given, house.reception);
    if (result.ok) bookings.push(result.answer.code);
    return result.ok;
  }
  async function checkIn(): Promise<boolean> {
    if (bookings.length === 0) return false;
    const result = await call('checkIn', { commandId: commandId(), code: pick(bookings) }, house.kiosk);
    if (result.ok && result.answer.kind === 'admitted') codes.push(result.answer.ticket.code);
    return result.ok;
  }
  async function comeBack(): Promise<boolean> {
    if (called.length === 0) return false;
    return isOk(call('returnTicket', { ticketId: pick(called), commandId: commandId() }, house.reception));
  }
  async function goHome(): Promise<boolean> {
    if (codes.length === 0) return false;
    return isOk(call('leaveQueue', { code: pick(codes), commandId: commandId() }, null));
  }
  async function atADesk(): Promise<boolean> {
    const place = below(phases.length);
    const desk = deskOf(house.office, house.operators[place] ?? '', `desk-${place + 1}`);
    const [press, leadsTo] = pick(DESK[phases[place] ?? 'closed']);
    const toService = { kind: 'service', serviceId: pick(SERVICES) } as const;
    const toDesk = { kind: 'desk', deskId: `desk-${1 + below(phases.length)}` } as const;
    const result = await (press === 'transfer' ? desk.transfer(pick([toService, toDesk])) : desk[press]());
    if (!result.ok) return false;
    if ('ticketId' in result.answer) called.push(result.answer.ticketId);
    phases[place] = leadsTo;
    done.add(press);
    return true;
  }
  async function wait(): Promise<boolean> {
    await house.moveTo(house.now() + below(LONGEST_PAUSE_MS));
    return true;
  }

  const moves: readonly (readonly [name: string, weight: number, move: () => Promise<boolean>])[] = [
    ['take', 10, take],
    ['book', 4, book],
    ['check in', 5, checkIn],
    ['come back', 6, comeBack],
    ['go home', 1, goHome],
    ['at a desk', 30, atADesk],
    ['wait', 8, wait],
  ];
  const drawn = moves.flatMap((move) => Array.from({ length: move[1] }, () => move));
  return {
    codes,
    done,
    happen: async (times) => {
      for (let i = 0; i < times; i += 1) {
        const [name, , move] = pick(drawn);
        if (await move()) done.add(name);
      }
    },
  };
}

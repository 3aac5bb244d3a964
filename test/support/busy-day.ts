/** A busy office: visitors and specialists who do whatever comes into their heads, the same for the same seed. */
import { chance } from '../../server/log/testing/random.ts';
import type { DemoOffice } from './demo.ts';
import { deskOf } from './desk.ts';
import { commandId } from './office.ts';

const SERVICES = ['payment', 'consultation', 'receipts', 'no-debt-certificate', 'instalments'] as const;
const LONGEST_PAUSE_MS = 60_000;
const SLOT_MS = 600_000;

export interface BusyDay {
  /** Codes of the tickets taken so far. */
  readonly codes: readonly string[];
  /** How often each thing was done, refusals not counted. */
  readonly done: ReadonlyMap<string, number>;
  /** Lets so many things happen. */
  happen(times: number): Promise<void>;
}

export function busyDay(house: DemoOffice, seed: number): BusyDay {
  const { below, pick } = chance(seed);
  const { call } = house.office;
  const codes: string[] = [];
  const called: string[] = [];
  const bookings: string[] = [];
  const done = new Map<string, number>();
  const desk = () => {
    const place = below(house.operators.length);
    // Now and then somebody sits down at another desk.
    const away = below(12) === 0 ? 1 : 0;
    return deskOf(house.office, house.operators[place] ?? '', `desk-${place + 1 + away}`);
  };

  async function take(): Promise<boolean> {
    const given = { commandId: commandId(), serviceId: pick(SERVICES), outOfTurn: below(10) === 0 };
    const result = await call('issueTicket', given, house.kiosk);
    if (!result.ok) return false;
    codes.push(result.answer.code);
    return true;
  }
  async function next(): Promise<boolean> {
    const result = await desk().next();
    if (result.ok) called.push(result.answer.ticketId);
    return result.ok;
  }
  async function book(): Promise<boolean> {
    const appointmentAt = (Math.floor(house.now() / SLOT_MS) + 1 + below(6)) * SLOT_MS;
    const visitor = { name: `Посетитель ${below(99)}`, phone: '+74722230000', channel: 'phone' as const };
    const given = { commandId: commandId(), serviceId: pick(SERVICES), appointmentAt, ...visitor };
    const result = await call('bookAppointment', given, house.reception);
    if (result.ok) bookings.push(result.answer.code);
    return result.ok;
  }
  async function checkIn(): Promise<boolean> {
    const result = await call('checkIn', { commandId: commandId(), code: pick(bookings) }, house.kiosk);
    if (result.ok && result.answer.kind === 'admitted') codes.push(result.answer.ticket.code);
    return result.ok;
  }
  const transfer = () => {
    const target = below(3);
    if (target === 0) return desk().transfer({ kind: 'service', serviceId: pick(SERVICES) });
    return desk().transfer({ kind: 'desk', deskId: `desk-${1 + below(house.operators.length)}` });
  };
  async function comeBack(): Promise<boolean> {
    if (called.length === 0) return false;
    const given = { ticketId: pick(called), commandId: commandId() };
    return (await call('returnTicket', given, house.reception)).ok;
  }
  const isOk = async (result: Promise<{ ok: boolean }>): Promise<boolean> => (await result).ok;

  const moves: readonly (readonly [name: string, weight: number, move: () => Promise<boolean>])[] = [
    ['take', 14, take],
    ['book', 5, book],
    ['check in', 6, async () => bookings.length > 0 && (await checkIn())],
    ['sit down', 6, () => isOk(desk().open())],
    ['leave the desk', 1, () => isOk(desk().close())],
    ['pause', 1, () => isOk(desk().pause())],
    ['go on', 2, () => isOk(desk().resume())],
    ['next', 14, next],
    ['start', 14, () => isOk(desk().start())],
    ['finish', 8, () => isOk(desk().finish())],
    ['did not come', 3, () => isOk(desk().didNotCome())],
    ['call again', 2, () => isOk(desk().recall())],
    ['hold', 3, () => isOk(desk().hold())],
    ['transfer', 3, () => isOk(transfer())],
    ['come back', 5, comeBack],
    [
      'go home',
      1,
      async () =>
        codes.length > 0 && isOk(call('leaveQueue', { code: pick(codes), commandId: commandId() }, null)),
    ],
    ['wait', 8, () => house.moveTo(house.now() + below(LONGEST_PAUSE_MS)).then(() => true)],
  ];
  const drawn = moves.flatMap((move) => Array.from({ length: move[1] }, () => move));

  return {
    codes,
    done,
    happen: async (times) => {
      for (let i = 0; i < times; i += 1) {
        const [name, , move] = pick(drawn);
        if (await move()) done.set(name, (done.get(name) ?? 0) + 1);
      }
    },
  };
}

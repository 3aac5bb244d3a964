/** From a move to the command: who is it about, now? */
import type { TransferTarget } from '../../../contract/events.ts';
import { hoursOf } from '../calendar.ts';
import type { Command } from '../commands.ts';
import type { OfficeState } from '../state.ts';
import * as commands from './commands.ts';
import { CONFIGS } from './configs.ts';
import type { Move } from './moves.ts';
import { CONFIG, MINUTE } from './office.ts';
import type { Booking, Oracle, Visit } from './oracle.ts';

const of = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** When the move is made; the clock may go back. */
export function momentOf(move: Move, state: OfficeState, oracle: Oracle, now: number): number {
  if (move.pass.kind === 'for') return Math.max(0, now + move.pass.ms);
  const { what, off } = move.pass;
  const day = state.day;
  const cutoff = (state.config?.rules.latenessCutoffMinutes ?? 0) * MINUTE;
  const coming = oracle.bookings.filter((b) => b.state === 'booked').map((b) => b.appointmentAt);
  const first = Math.min(...coming);
  const moment = {
    appointment: first,
    cutoff: first + cutoff,
    opens: day?.opensAt ?? now,
    closes: day?.closesAt ?? now,
    ends: day?.endsAt ?? now,
  }[what];
  return Number.isFinite(moment) ? moment + off : now;
}

/** Where the story stands. */
export interface Scene {
  readonly state: OfficeState;
  readonly oracle: Oracle;
  readonly now: number;
  /** Grows with every move: new ids are made of it. */
  readonly n: number;
}

export function enact(move: Move, scene: Scene): Command {
  const { wish } = move;
  switch (wish) {
    case 'take':
    case 'takeOutOfTurn':
    case 'takeAfterMissed':
    case 'leave':
    case 'comeBack':
      return visitorCommand(move, wish, scene);
    case 'book':
    case 'checkIn':
    case 'cancel':
      return appointmentCommand(move, wish, scene);
    case 'configure':
      return commands.configure(of(CONFIGS, move.one) ?? CONFIG);
    case 'closeDay':
      return commands.closeDay();
    case 'tick':
      return commands.tick();
    case 'sit':
    case 'takeOver':
      return sit(move, wish === 'takeOver', scene);
    case 'transfer':
      return transfer(move, scene);
    case 'callByHand': {
      const [desk, by] = seat(move, scene);
      return commands.callByHand(desk, anyOf(scene.oracle.in('waiting'), move, scene), by);
    }
    default:
      return commands[wish](...seat(move, scene));
  }
}

/** One of the visits; astray, any ticket or none. */
function anyOf(visits: readonly Visit[], { other, astray }: Move, { oracle }: Scene): string {
  const visit = of(astray ? oracle.visits : visits, other);
  return visit?.ticketId ?? 'nobody';
}

/** A desk where somebody sits and the person who sits there; astray, any desk or any person. */
function seat({ one, other, astray }: Move, { oracle }: Scene): [desk: number, by: string] {
  const desk = of(oracle.desks, one);
  if (astray || desk === undefined) return [1 + (one % 7), of(commands.OPERATORS, other) ?? ''];
  return [Number(desk.deskId.slice('desk-'.length)), desk.operatorId];
}

function sit({ one, other, astray }: Move, takeOver: boolean, { oracle }: Scene): Command {
  const taken = oracle.desks.map((desk) => desk.deskId);
  const desks = [1, 2, 3, 4, 5, 6].filter((n) => takeOver || astray || !taken.includes(commands.deskId(n)));
  const desk = of(desks, one) ?? 1;
  const skills = other % 5 === 0 ? ['consultation', 'mobile-app'] : null;
  return commands.sit(desk, {
    actor: commands.person(of(commands.OPERATORS, other) ?? ''),
    takeOver: takeOver || other % 7 === 0,
    skills,
  });
}

function transfer(move: Move, scene: Scene): Command {
  const [desk, by] = seat(move, scene);
  const there = of(scene.oracle.desks, move.other);
  const services = CONFIG.services.map((service) => service.id);
  const to: TransferTarget[] = [
    commands.toService(of(services, move.other) ?? ''),
    there === undefined ? commands.toDesk(9) : { kind: 'desk', deskId: there.deskId },
    commands.toPerson(there?.operatorId ?? 'nobody'),
  ];
  return commands.transfer(desk, of(to, move.one + move.other) ?? commands.toDesk(9), by);
}

function visitorCommand(
  move: Move,
  wish: 'take' | 'takeOutOfTurn' | 'takeAfterMissed' | 'leave' | 'comeBack',
  scene: Scene,
): Command {
  const { oracle, n } = scene;
  if (wish === 'leave') return commands.leaveQueue(anyOf(oracle.in('waiting'), move, scene));
  if (wish === 'comeBack') return commands.comeBack(anyOf(oracle.in('held', 'missed'), move, scene));
  const missed = of(
    oracle.bookings.filter((booking) => booking.state === 'missed'),
    move.other,
  );
  return commands.take(`t${n}`, {
    serviceId: move.astray ? 'tea' : (of(busyServices, move.one) ?? 'consultation'),
    outOfTurn: wish === 'takeOutOfTurn',
    afterAppointmentId: wish === 'takeAfterMissed' ? (missed?.appointmentId ?? 'nobody') : null,
    told: { ahead: move.other, wait: null },
  });
}

/** Few services, so that queues form. */
const busyServices = ['consultation', 'mobile-app', 'payment', 'supply-application'];

function appointmentCommand(
  move: Move,
  wish: 'book' | 'checkIn' | 'cancel',
  { state, oracle, now, n }: Scene,
): Command {
  if (wish === 'book') {
    const at = slotAfter(state, now, move.other % 8);
    return commands.book(`a${n}`, move.astray ? at + 7 : at, of(busyServices, move.one));
  }
  const booked = oracle.bookings
    .filter((booking) => move.astray || booking.state === 'booked')
    .sort((a: Booking, b: Booking) => a.appointmentAt - b.appointmentAt);
  // Mostly those whose time is near.
  const { appointmentId } = of(booked, move.other % 6) ?? { appointmentId: 'nobody' };
  if (wish === 'cancel') return commands.cancel(appointmentId);
  return commands.checkIn(appointmentId, `t${n}`, { outOfTurn: move.one % 8 === 0 });
}

/** The k-th time on the grid after now; with k = 0 the last one before. */
function slotAfter(state: OfficeState, now: number, k: number): number {
  const { config, day } = state;
  if (config === null || day === null) return now;
  const slot = config.rules.appointmentSlotMinutes * MINUTE;
  const opensAt = hoursOf(day.date, config).opensAt ?? now;
  return opensAt + (Math.max(0, Math.floor((now - opensAt) / slot)) + k) * slot;
}

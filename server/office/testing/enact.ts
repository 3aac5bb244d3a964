/** From a move to the command: who is it about, now? */
import { hoursOf } from '../calendar.ts';
import type { Command } from '../commands.ts';
import type { OfficeState } from '../state.ts';
import * as commands from './commands.ts';
import { CONFIGS } from './configs.ts';
import {
  anotherService,
  finish,
  lastVisitor,
  NEEDS,
  seat,
  sensible,
  serveAtOnce,
  serveOther,
  sit,
  takeBack,
  transfer,
} from './enact-desks.ts';
import { answerInvitation, invite, withdraw } from './enact-invitations.ts';
import type { Move } from './moves.ts';
import { CONFIG, MINUTE } from './office.ts';
import type { Booking } from './oracle.ts';
import type { Visit } from './oracle-laws.ts';
import { of, type Scene } from './scene.ts';

export function enact(move: Move, scene: Scene): Command {
  const wish = move.astray ? move.wish : sensible(move.wish, scene);
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
      return commands.configure(of(CONFIGS, move.one) ?? CONFIG, {
        // Astray, somebody does not know whom it strands.
        accepted: move.astray ? [] : scene.oracle.visits.map(({ ticketId }) => ticketId),
      });
    case 'closeDay':
      return commands.closeDay();
    case 'tick':
      return commands.tick();
    case 'sit':
    case 'takeOver':
      return sit(move, wish === 'takeOver', scene);
    case 'chooseAnew':
    case 'changeSkills':
      return serveOther(move, wish, scene);
    case 'finish':
      return finish(move, scene);
    case 'transfer':
      return transfer(move, scene);
    case 'lastVisitor':
      return lastVisitor(move, scene);
    case 'anotherService':
      return anotherService(move, scene);
    case 'takeBack':
      return takeBack(move, scene);
    case 'resumeHeld': {
      const [desk, by] = seat(move, scene, NEEDS.resumeHeld);
      return commands.resumeHeld(desk, anyOf(scene.oracle.in('held'), move, scene), by);
    }
    case 'callByHand': {
      const [desk, by] = seat(move, scene, 'free');
      return commands.callByHand(desk, anyOf(scene.oracle.in('waiting'), move, scene), by);
    }
    case 'ring':
      return move.one % 3 === 0 ? commands.callForHelp(`h${scene.n}`) : commands.ring(`h${scene.n}`);
    case 'goOut': {
      const ringing = scene.oracle.helpCalls.filter(({ takenBy }) => takenBy === null);
      const { helpCallId } = of(ringing, move.other) ?? { helpCallId: 'nobody' };
      const { operatorId } = of(scene.oracle.desks, move.one) ?? { operatorId: 'anna' };
      return commands.takeHelp(helpCallId, move.other % 4 === 0 ? 'reception-1' : operatorId);
    }
    case 'cancelHelp': {
      const ringing = scene.oracle.helpCalls.filter(({ takenBy }) => move.astray || takenBy === null);
      const { helpCallId, outside } = of(ringing, move.other) ?? { helpCallId: 'nobody', outside: true };
      return commands.cancelHelp(helpCallId, outside ? 'button-1' : 'kiosk-1');
    }
    case 'recordWord':
      return commands.recordWord(anyOf(scene.oracle.in('served'), move, scene), move.one % 2 === 0);
    case 'serveOutside':
    case 'servePaper':
      return serveAtOnce(move, wish === 'serveOutside', scene);
    case 'invite':
      return invite(move, scene, seat(move, scene, NEEDS.invite));
    case 'answerInvitation':
      return answerInvitation(move, scene);
    case 'withdraw':
      return withdraw(move, scene);
    case 'pause':
    case 'resume':
    case 'standUp':
    case 'next':
    case 'recall':
    case 'start':
    case 'finishAndNext':
    case 'didNotCome':
    case 'hold':
      return commands[wish](...seat(move, scene, NEEDS[wish]));
  }
}

/** One of the visits; astray, any ticket or none. */
function anyOf(visits: readonly Visit[], { other, astray }: Move, { oracle }: Scene): string {
  const visit = of(astray ? oracle.visits : visits, other);
  return visit?.ticketId ?? 'nobody';
}

function visitorCommand(
  move: Move,
  wish: 'take' | 'takeOutOfTurn' | 'takeAfterMissed' | 'leave' | 'comeBack',
  scene: Scene,
): Command {
  const { oracle, n } = scene;
  if (wish === 'leave') return commands.leaveQueue(anyOf(oracle.in('waiting', 'held'), move, scene));
  if (wish === 'comeBack') {
    const away = anyOf(oracle.in('held', 'missed'), move, scene);
    return commands.comeBack(away, move.one % 2 === 0 ? of(oracle.desks, move.other)?.operatorId : undefined);
  }
  const missed = of(
    oracle.bookings.filter((booking) => booking.state === 'missed'),
    move.other,
  );
  return commands.take(`t${n}`, {
    serviceId: move.astray ? 'tea' : (of(busyServices, move.one) ?? 'consultation'),
    outOfTurn: wish === 'takeOutOfTurn',
    afterAppointmentId: wish === 'takeAfterMissed' ? (missed?.appointmentId ?? null) : null,
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
  const near = oracle.bookings.filter((booking) => booking.state === 'booked').length;
  if (wish === 'book' || (wish === 'checkIn' && near === 0)) {
    const at = slotAfter(state, Math.max(now, state.lastAt), move.other % 5);
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
  const slot = config.appointments.usualPlan.slotMinutes * MINUTE;
  const opensAt = hoursOf(day.date, config).opensAt ?? now;
  return opensAt + (Math.max(0, Math.floor((now - opensAt) / slot)) + k) * slot;
}

/** The moves of people at desks: at which desk does the wish make sense, and who sits there? */
import type { SaidOutcome } from '../../../contract/api.ts';
import type { TransferTarget } from '../../../contract/events.ts';
import { addDays, localDateAt } from '../calendar.ts';
import type { Command } from '../commands.ts';
import * as commands from './commands.ts';
import { lastOf } from '../take-back.ts';
import { isAnybodyInvited } from './enact-invitations.ts';
import type { Move } from './moves.ts';
import { CONFIG } from './office.ts';
import type { Oracle } from './oracle.ts';
import type { OpenDesk } from './oracle-laws.ts';
import { of, type Scene } from './scene.ts';

type Need = 'free' | 'called' | 'serving' | 'paused';

/** What a desk must be for the command to make sense there. */
export const NEEDS = {
  standUp: 'free',
  pause: 'free',
  resume: 'paused',
  next: 'free',
  callByHand: 'free',
  serveOutside: 'free',
  servePaper: 'free',
  recall: 'called',
  start: 'called',
  finish: 'serving',
  finishAndNext: 'serving',
  anotherService: 'serving',
  lastVisitor: 'serving',
  invite: 'serving',
  resumeHeld: 'free',
  didNotCome: 'called',
  hold: 'serving',
  transfer: 'serving',
} as const satisfies Partial<Record<Move['wish'], Need>>;

function isNow(desk: OpenDesk, oracle: Oracle): Need {
  const [visitor] = oracle.visitorsAt(desk.deskId);
  if (visitor === undefined) return desk.paused ? 'paused' : 'free';
  return visitor.place === 'called' ? 'called' : 'serving';
}

/** What the desks can do when nobody is there for the wish: whatever brings the day on. */
export function sensible(wish: Move['wish'], scene: Scene): Move['wish'] {
  const { oracle } = scene;
  if (wish === 'answerInvitation' && !isAnybodyInvited(scene)) return sensible('invite', scene);
  const need: Need | undefined = wish in NEEDS ? NEEDS[wish as keyof typeof NEEDS] : undefined;
  if (wish === 'resumeHeld' && oracle.in('held').length === 0) return 'hold';
  if (wish === 'comeBack' && oracle.in('held', 'missed').length === 0) return 'take';
  if (need === undefined) return wish;
  if (oracle.desks.length === 0) return 'sit';
  if (oracle.desks.some((desk) => isNow(desk, oracle) === need)) return wish;
  if (oracle.in('called').length > 0) return 'start';
  return oracle.in('serving').length > 0 && need === 'free' ? 'finish' : 'next';
}

/** A desk that is as it must be, and the person who sits there; astray, any desk or any person. */
export function seat(
  { one, other, astray }: Move,
  { oracle }: Scene,
  need: Need,
): [desk: number, by: string] {
  const fit = oracle.desks.filter((desk) => isNow(desk, oracle) === need);
  const desk = of(fit.length > 0 ? fit : oracle.desks, one);
  if (astray || desk === undefined) return [1 + (one % 7), of(commands.OPERATORS, other) ?? ''];
  return [Number(desk.deskId.slice('desk-'.length)), desk.operatorId];
}

export function sit({ one, other, astray }: Move, takeOver: boolean, { oracle }: Scene): Command {
  const taken = oracle.desks.map((desk) => desk.deskId);
  const desks = [1, 2, 3, 4, 5, 6].filter((n) => takeOver || astray || !taken.includes(commands.deskId(n)));
  const desk = of(desks, one) ?? 1;
  const skills = other % 5 === 0 ? ['consultation', 'mobile-app'] : null;
  return commands.sit(desk, {
    actor: commands.person(of(commands.OPERATORS, other) ?? ''),
    takeOver: takeOver || other % 7 === 0,
    skills,
    // Some choose for this sitting; not every desk and not everybody does all of it.
    serving: one % 4 === 0 ? ['consultation', ...(other % 2 === 0 ? ['payment'] : [])] : null,
  });
}

/** Whoever sits there serves something else from now on: by choice, or because the manager says so. */
export function serveOther(
  { one, other, astray }: Move,
  wish: 'chooseAnew' | 'changeSkills',
  { oracle }: Scene,
): Command {
  const { deskId, operatorId } = of(oracle.desks, one) ?? { deskId: 'desk-1', operatorId: 'anna' };
  const skills =
    of([['consultation', 'mobile-app', 'payment'], null, ['consultation', 'payment']], other) ?? null;
  if (wish === 'changeSkills') return commands.changeSkills(operatorId, astray ? ['tea'] : skills);
  const desk = Number(deskId.slice('desk-'.length));
  return commands.sit(desk, { actor: commands.person(operatorId), serving: astray ? ['tea'] : skills });
}

const OUTCOMES: readonly SaidOutcome[] = [
  { kind: 'solved' },
  { kind: 'answer-promised', due: null },
  { kind: 'sent-to-remote' },
  { kind: 'refused', why: 'not-ours' },
];

export function finish(move: Move, scene: Scene): Command {
  const [desk, by] = seat(move, scene, NEEDS.finish);
  return commands.finish(desk, by, outcomeOf(move, scene));
}

/** A promised answer's day is said in every second case: a few days off, at or beyond what 6.2.3 allows. */
function outcomeOf(move: Move, scene: Scene): SaidOutcome {
  const outcome = of(OUTCOMES, move.other) ?? { kind: 'solved' };
  if (outcome.kind !== 'answer-promised' || move.one % 2 === 0) return outcome;
  const days = of([-1, 0, 1, 10, 29, 30, 31], move.one + move.other) ?? 0;
  const due = addDays(localDateAt(Math.max(scene.now, scene.state.lastAt), CONFIG.timezone), days);
  return { kind: 'answer-promised', due };
}

export function lastVisitor(move: Move, scene: Scene): Command {
  const [desk, by] = seat(move, scene, move.other % 3 === 0 ? 'called' : 'serving');
  const then = of([commands.LUNCH, commands.CLOSES, null], move.one + move.other) ?? null;
  return commands.lastVisitor(desk, then, by);
}

export function anotherService(move: Move, scene: Scene): Command {
  const [desk, by] = seat(move, scene, 'serving');
  const here = scene.oracle.desks.find(({ deskId }) => deskId === commands.deskId(desk))?.serviceIds ?? [];
  const services = move.astray ? CONFIG.services.map(({ id }) => id) : here;
  return commands.anotherService(desk, of(services, move.other) ?? 'tea', by, outcomeOf(move, scene));
}

/** Mostly what the desk did last, and mostly in time; now and then of one that was left after it. */
export function takeBack(move: Move, { state, oracle }: Scene): Command {
  const seats = [...state.seats.values(), ...state.leftSeats].filter((one) => lastOf(one) !== null);
  const newest = seats.toSorted((a, b) => (lastOf(b)?.seq ?? 0) - (lastOf(a)?.seq ?? 0));
  const chosen = of(move.one % 4 === 0 ? newest : newest.slice(0, 1), move.other);
  if (chosen === undefined || move.astray) {
    const { deskId, operatorId } = of(oracle.desks, move.one) ?? { deskId: 'desk-1', operatorId: 'anna' };
    return commands.takeBack(Number(deskId.slice('desk-'.length)), Math.max(1, state.seq), operatorId);
  }
  return commands.takeBack(chosen.deskNumber, lastOf(chosen)?.seq ?? 1, chosen.operatorId);
}

/** For somebody who called for help, mostly one whom this person or the reception went out to; or with a number from a paper roll. */
export function serveAtOnce(move: Move, isOutside: boolean, scene: Scene): Command {
  const { oracle, n } = scene;
  const [desk, by] = seat(move, scene, 'free');
  // Now and then one of a colleague is tried.
  const isMeant = (takenBy: string) => [by, 'reception-1'].includes(takenBy) || move.one % 4 === 0;
  const own = oracle.helpCalls.filter(
    ({ takenBy, visited }) => move.astray || (takenBy !== null && isMeant(takenBy) && !visited),
  );
  const { helpCallId } = of(own, move.other) ?? { helpCallId: 'nobody' };
  const services = oracle.desks.find(({ operatorId }) => operatorId === by)?.serviceIds ?? [];
  return commands.serveAtOnce(desk, `t${n}`, isOutside ? commands.outside(helpCallId) : commands.PAPER, {
    actor: commands.person(by),
    serviceId: of(move.astray ? ['tea', 'payment'] : services, move.other) ?? 'consultation',
  });
}

export function transfer(move: Move, scene: Scene): Command {
  const [desk, by] = seat(move, scene, move.other % 4 === 0 ? 'called' : 'serving');
  const others = scene.oracle.desks.filter((other) => move.astray || other.deskId !== commands.deskId(desk));
  const there = of(others, move.other);
  const services = CONFIG.services.map((service) => service.id);
  const to: TransferTarget[] = [
    commands.toService(of(services, move.other) ?? ''),
    there === undefined ? commands.toDesk(9) : { kind: 'desk', deskId: there.deskId },
    commands.toPerson(there?.operatorId ?? 'nobody'),
  ];
  return commands.transfer(desk, of(to, move.one + move.other) ?? commands.toDesk(9), by);
}

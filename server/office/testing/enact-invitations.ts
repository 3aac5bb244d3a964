/** The moves of people who ask a colleague to come, and of those who are asked. */
import type { Command } from '../commands.ts';
import type { Seat } from '../state.ts';
import * as commands from './commands.ts';
import type { Move } from './moves.ts';
import { of, type Scene } from './scene.ts';

/** Desks whose invitation nobody has answered yet. */
const inviting = ({ state }: Scene): Seat[] =>
  [...state.seats.values()].filter(({ invitation }) => invitation?.answer === null);

export const isAnybodyInvited = (scene: Scene): boolean => inviting(scene).length > 0;

/** @param seat a desk in service, and who sits there */
export function invite(
  { one, other, astray }: Move,
  { oracle, n }: Scene,
  [desk, by]: [desk: number, by: string],
): Command {
  const colleagues = oracle.desks.flatMap(({ operatorId }) => (operatorId === by ? [] : [operatorId]));
  const named = of(astray ? commands.OPERATORS : colleagues, other) ?? null;
  return commands.invite(desk, `i${n}`, one % 2 === 0 ? null : named, by);
}

/** Mostly who is asked; astray, anybody says anything of any invitation. */
export function answerInvitation({ one, other, astray }: Move, scene: Scene): Command {
  const desks = astray ? [...scene.state.seats.values()] : inviting(scene);
  const desk = of(desks, one);
  const { invitationId = 'none', invitedId = null } = desk?.invitation ?? {};
  const others = scene.oracle.desks.filter(({ deskId }) => deskId !== desk?.deskId);
  const asked = invitedId ?? of(others, other)?.operatorId ?? 'anna';
  const personId = astray ? (of(commands.OPERATORS, other) ?? asked) : asked;
  const isDeclined = invitedId !== null || astray ? other % 2 === 0 : other % 9 === 0;
  return isDeclined ? commands.decline(personId, invitationId) : commands.come(personId, invitationId);
}

export function withdraw({ one, astray }: Move, scene: Scene): Command {
  const desk = of(inviting(scene), one);
  if (desk === undefined || astray) return commands.withdraw(1 + (one % 6), 'none');
  return commands.withdraw(desk.deskNumber, desk.invitation?.invitationId ?? 'none', desk.operatorId);
}

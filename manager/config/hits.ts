/** What the manager decides about the bookings that a change hits: one decision for each, by the booking's id. */
import type { HitAppointment, HitDecision } from '../../contract/api.ts';

export type Decisions = ReadonlyMap<string, HitDecision>;

/** A decision as the list of choices holds it: a time stands for moving to it, an empty one for no decision yet. */
export type Choice = '' | 'keep' | 'cancel' | `${number}`;

export function choiceOf(decision: HitDecision | undefined): Choice {
  if (decision === undefined) return '';
  return decision.do === 'move' ? `${decision.appointmentAt}` : decision.do;
}

/** Where the office is closed nobody would receive the visitor. */
export const canStay = ({ why }: HitAppointment): boolean => why !== 'closed';

/** The decisions with one more, or one less. */
export function decide(decisions: Decisions, appointmentId: string, choice: Choice): Decisions {
  const next = new Map(decisions);
  if (choice === '') next.delete(appointmentId);
  else if (choice === 'keep' || choice === 'cancel') next.set(appointmentId, { do: choice, appointmentId });
  else next.set(appointmentId, { do: 'move', appointmentId, appointmentAt: Number(choice) });
  return next;
}

export const undecided = (decisions: Decisions, hits: readonly HitAppointment[]): readonly HitAppointment[] =>
  hits.filter(({ appointmentId }) => !decisions.has(appointmentId));

/** The same for everybody who has none: to stay, to be cancelled, to move to the first time on offer where there is one. */
export function decideRest(
  decisions: Decisions,
  hits: readonly HitAppointment[],
  what: HitDecision['do'],
): Decisions {
  return undecided(decisions, hits).reduce((all, hit) => {
    const {
      appointmentId,
      nearest: [first],
    } = hit;
    if (what === 'keep' && !canStay(hit)) return all;
    if (what !== 'move') return decide(all, appointmentId, what);
    return first === undefined ? all : decide(all, appointmentId, `${first}`);
  }, decisions);
}

/** Of the decisions those that still can be carried out: about a booking that is hit, to a time that is on offer. */
export function holding(decisions: Decisions, hits: readonly HitAppointment[]): Decisions {
  return new Map(
    hits.flatMap((hit) => {
      const { appointmentId, nearest } = hit;
      const decision = decisions.get(appointmentId);
      if (decision === undefined) return [];
      if (decision.do === 'keep' && !canStay(hit)) return [];
      if (decision.do === 'move' && !nearest.includes(decision.appointmentAt)) return [];
      return [[appointmentId, decision] as const];
    }),
  );
}

export interface Tally {
  all: number;
  left: number;
  keep: number;
  move: number;
  cancel: number;
}

export function tally(decisions: Decisions, hits: readonly HitAppointment[]): Tally {
  const made = hits.map(({ appointmentId }) => decisions.get(appointmentId)?.do);
  const count = (what: HitDecision['do'] | undefined) => made.filter((one) => one === what).length;
  return {
    all: hits.length,
    left: count(undefined),
    keep: count('keep'),
    move: count('move'),
    cancel: count('cancel'),
  };
}

/** A visitor whose booking was moved or cancelled, to be told by telephone. */
export interface ToCall {
  hit: HitAppointment;
  /** Null when it was cancelled. */
  movedTo: number | null;
}

/** Whoever stays where he was needs no call; nor can be called who left no number. */
export const toCall = (decisions: Decisions, hits: readonly HitAppointment[]): ToCall[] =>
  hits.flatMap((hit) => {
    const decision = decisions.get(hit.appointmentId);
    if (decision === undefined || decision.do === 'keep' || hit.phone === null) return [];
    return [{ hit, movedTo: decision.do === 'move' ? decision.appointmentAt : null }];
  });

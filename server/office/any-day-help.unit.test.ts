/** Any day: whoever calls for help is heard; a call becomes one visit, begun by whoever went there, or at any desk where that person sits at none (6.7.6). */
import { expect, it } from 'vitest';
import type { Oracle } from './testing/oracle.ts';
import { anyDayUntil, check, type Watcher } from './testing/play.ts';

/** How often a visit was begun by whoever went there, by somebody else, and refused to somebody else. */
const met = { own: 0, other: 0, refused: 0, inside: 0 };

const callOf = ({ helpCalls }: Oracle, helpCallId: string) =>
  helpCalls.find((call) => call.helpCallId === helpCallId);

const sitsSomewhere = ({ desks }: Oracle, personId: string) =>
  desks.some(({ operatorId }) => operatorId === personId);

const begun: Watcher = {
  event({ body, actor }, oracle) {
    if (body.type !== 'TicketIssued' || body.begunFrom?.kind !== 'help-call') return;
    const call = callOf(oracle, body.begunFrom.helpCallId);
    const takenBy = call?.takenBy ?? null;
    check(
      call?.visited === false && takenBy !== null,
      'a visit begins from a call that nobody took, or twice',
    );
    const isOwn = takenBy === actor.id;
    check(isOwn || !sitsSomewhere(oracle, takenBy ?? ''), `${actor.id} begins the visit of ${takenBy}`);
    check((body.channel === 'outside') === call?.outside, `a visit of a call comes from ${body.channel}`);
    met[isOwn ? 'own' : 'other'] += 1;
    if (body.channel === 'kiosk') met.inside += 1;
  },
  step({ command, decision: { outcome }, oracle }) {
    if (outcome.ok || outcome.refusal.code !== 'help-call-not-yours') return;
    if (command.type !== 'ServeAtOnce' || command.from.kind !== 'help-call') return;
    const takenBy = callOf(oracle, command.from.helpCallId)?.takenBy ?? null;
    if (takenBy === null) return;
    met.refused += 1;
    const isTheirs = takenBy !== command.actor.id && sitsSomewhere(oracle, takenBy);
    check(isTheirs, `${command.actor.id} may not begin the visit of ${takenBy}`);
  },
};

it('a visit from a call for help is begun by those who may, once, and comes from where the call came', () => {
  const isEnough = () => Object.values(met).every((times) => times > 0);
  anyDayUntil(isEnough, () => begun, { seed: 1419, numRuns: 30 });
  expect(isEnough(), JSON.stringify(met)).toBe(true);
});

it('whoever calls for help is heard: it rings until somebody goes', () => {
  const met = { anew: 0, again: 0, soon: 0 };
  const heard = (): Watcher => {
    const takenAt = new Map<string, number>();
    return {
      step({ command, before, decision: { events, outcome, state } }) {
        for (const { at, body } of events) {
          if (body.type !== 'HelpCallTaken') continue;
          const call = state.helpCalls.find(({ helpCallId }) => helpCallId === body.helpCallId);
          takenAt.set(call?.deviceId ?? '', at);
        }
        if (command.type !== 'CallForHelp' || !outcome.ok) return;
        const { deviceId } = command;
        const rings = ({ helpCalls }: typeof state) =>
          helpCalls.filter((call) => call.deviceId === deviceId && call.takenAt === null).length;
        check(rings(state) === 1, `${deviceId} called, and ${rings(state)} calls ring`);
        met[rings(before) === 0 ? 'anew' : 'again'] += 1;
        if (rings(before) === 0 && state.lastAt - (takenAt.get(deviceId) ?? 0) < 60_000) met.soon += 1;
      },
    };
  };
  const isEnough = () => Object.values(met).every((times) => times > 0);
  anyDayUntil(isEnough, heard, { seed: 1420, numRuns: 30 });
  expect(isEnough(), JSON.stringify(met)).toBe(true);
});

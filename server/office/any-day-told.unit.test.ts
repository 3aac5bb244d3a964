/** Any day: what somebody is told before taking a ticket is what is expected of that ticket a moment later. */
import { expect, it } from 'vitest';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import { Forecast, type Expectation } from './estimate.ts';
import { countWaiting, laneOf, targetKey } from './lanes.ts';
import type { OfficeState } from './state.ts';
import { checkIn, take } from './testing/commands.ts';
import { anyDay, type Watcher } from './testing/play.ts';

/** The same question once the ticket is there; null when the office would not give one. */
function afterwards(state: OfficeState, command: Command, now: number): Expectation | null {
  const decision = decide(command, state, now);
  if (!decision.outcome.ok || decision.outcome.answer.kind !== 'ticket') return null;
  const of = new Forecast(decision.state, now).of('asked');
  return of ?? { ahead: -1, wait: null };
}

/** Also where no open desk does the service: no wait then, but how many are ahead. */
function told(before: Expectation, after: Expectation | null) {
  if (after !== null) expect(before).toEqual(after);
}

/** Whoever waits for the service is called before a general newcomer, be a desk open or not; only who waits is counted. */
function counted({ ahead }: Expectation, { lanes }: OfficeState, serviceId: string) {
  const same = laneOf(lanes, targetKey({ kind: 'service', serviceId }), 'general')?.size ?? 0;
  expect(ahead).toBeGreaterThanOrEqual(same);
  expect(ahead).toBeLessThanOrEqual(countWaiting(lanes));
}

const asTold: Watcher = {
  step({ index, now, decision: { state } }) {
    const { config, day } = state;
    if (index % 5 !== 0 || config === null || day === null || now < state.lastAt || now >= day.endsAt) return;
    const forecast = new Forecast(state, now);
    for (const { id: serviceId } of config.services) {
      counted(forecast.newcomer({ serviceId }), state, serviceId);
      for (const outOfTurn of [false, true]) {
        const visitorClass = outOfTurn ? 'out-of-turn' : 'general';
        const command = take('asked', { serviceId, outOfTurn, channel: 'reception' });
        told(forecast.newcomer({ serviceId, visitorClass }), afterwards(state, command, now));
      }
    }
    for (const { appointmentId, appointmentAt, serviceId, state: stage } of state.appointments.values()) {
      if (stage !== 'booked') continue;
      const arrivalAt = Math.max(appointmentAt, now);
      const before = forecast.newcomer({ serviceId, visitorClass: 'appointment', arrivalAt, appointmentId });
      told(before, afterwards(state, checkIn(appointmentId, 'asked'), now));
    }
  },
};

it('tells a newcomer what is expected of the ticket then taken', () => {
  anyDay(() => asTold, { seed: 1101, numRuns: 25 });
});

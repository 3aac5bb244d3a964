/** Any day: the log is whole. Replayed it gives the same office; refused commands leave no trace in it. */
import { expect, it } from 'vitest';
import { EVENT_VERSIONS, eventBody, eventEnvelope, type OfficeEvent } from '../../contract/events.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { emptyState } from './empty-state.ts';
import type { OfficeState } from './state.ts';
import { tick } from './testing/commands.ts';
import { CONFIG } from './testing/office.ts';
import { plain } from './testing/plain.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const wellFormed: Watcher = {
  event({ body, ...envelope }) {
    expect(eventEnvelope.parse(envelope)).toEqual({
      ...envelope,
      v: EVENT_VERSIONS[body.type] ?? 1,
      officeId: 'office-1',
    });
    expect(eventBody.parse(body)).toStrictEqual(body);
  },
  step({ before, decision, now, command }) {
    const at = Math.max(now, before.lastAt);
    decision.events.forEach((event, i) => {
      check(event.seq === before.seq + i + 1, `${command.type}: seq ${event.seq}`);
      check(event.at === at, `${command.type}: time ${event.at} instead of ${at}`);
    });
    check(decision.state.seq === before.seq + decision.events.length, 'the state is at another event');
  },
};

it('numbers grow by one, time never goes back, every event is as the contract says', () => {
  anyDay(() => wellFormed, { seed: 301, numRuns: 30 });
});

const refusedInVain: Watcher = {
  step({ before, decision, now, index }) {
    if (decision.outcome.ok) return;
    const byTimeAlone = decide(tick(), before, now);
    expect(decision.events).toEqual(byTimeAlone.events);
    if (index % 10 === 0) expect(plain(decision.state)).toEqual(plain(byTimeAlone.state));
  },
};

it('a refused command changes nothing beyond what time itself brought', () => {
  anyDay(() => refusedInVain, { seed: 302, numRuns: 30 });
});

const settled: Watcher = {
  step({ command, decision, now }) {
    // New rules are applied by the next command.
    if (command.type === 'ConfigureOffice') return;
    expect(decide(tick(), decision.state, now).events).toEqual([]);
  },
};

it('time brings everything at once: asked again it brings nothing', () => {
  anyDay(() => settled, { seed: 303, numRuns: 30 });
});

/** As it comes back from the disk. */
const read = (events: readonly OfficeEvent[]) => JSON.parse(JSON.stringify(events)) as OfficeEvent[];

const replayed: Watcher = {
  end(events, state) {
    const again = read(events).reduce(evolve, emptyState(CONFIG.officeId));
    expect(plain(again)).toStrictEqual(plain(state));
  },
};

it('replayed from nothing it gives the same office', () => {
  anyDay(() => replayed, { seed: 304, numRuns: 40 });
});

/** Keeps some old states as they were when they were new. */
function unchanged(): Watcher {
  const kept: { state: OfficeState; then: unknown }[] = [];
  return {
    step({ index, before, command, now, decision }) {
      if (index % 10 !== 0) return;
      kept.push({ state: before, then: plain(before) });
      expect(decide(command, before, now).events).toEqual(decision.events);
    },
    end() {
      for (const { state, then } of kept) expect(plain(state)).toEqual(then);
    },
  };
}

it('deciding is repeatable and leaves the state it was given as it was', () => {
  anyDay(unchanged, { seed: 305, numRuns: 30 });
});

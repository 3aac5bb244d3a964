import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, emptyQueue, hear, lastCalls, STANDS_AT_LEAST_MS, type Call } from './callQueue.ts';

const call = (callId: number, number: string, over: Partial<Call> = {}): Call => ({
  callId,
  number,
  deskNumber: 4,
  calledAt: 1000 * callId,
  times: 1,
  open: true,
  ...over,
});

const A = call(1, 'А001');
const K = call(2, 'К002');
const D = call(3, 'Д003');
const numbers = (calls: readonly Call[]) => calls.map(({ number }) => number);

describe('the calls that were there when the screen was switched on', () => {
  it('are on the wall at once, without a chime', () => {
    const { queue, rung } = advance(hear(emptyQueue, [K, A]), 0);
    expect(numbers(queue.announced)).toEqual(['К002', 'А001']);
    expect(rung).toBeNull();
  });

  it('begin anew with a new day', () => {
    const yesterday = hear(emptyQueue, [D, K, A]);
    const morning = hear(yesterday, []);
    expect(morning.announced).toEqual([]);
    expect(advance(hear(morning, [call(4, 'А001')]), 0).rung?.number).toBe('А001');
  });
});

describe('a new call', () => {
  it('takes the place at once when nobody else stands there', () => {
    const { queue, rung } = advance(hear(hear(emptyQueue, [A]), [K, A]), 50);
    expect(rung).toEqual(K);
    expect(numbers(queue.announced)).toEqual(['К002', 'А001']);
  });

  it('waits until the one before it has been read', () => {
    const heard = hear(hear(emptyQueue, []), [D, K, A]);
    const first = advance(heard, 0);
    expect(first.rung).toEqual(A);
    expect(advance(first.queue, STANDS_AT_LEAST_MS - 1)).toEqual({ queue: first.queue, rung: null });
    const second = advance(first.queue, STANDS_AT_LEAST_MS);
    expect(second.rung).toEqual(K);
    expect(numbers(second.queue.announced)).toEqual(['К002', 'А001']);
  });

  it('of the same ticket takes its place: a repeated call', () => {
    const shown = advance(hear(hear(emptyQueue, []), [K, A]), 0).queue;
    const later = advance(shown, STANDS_AT_LEAST_MS).queue;
    const again = call(9, 'А001', { times: 2 });
    const { queue, rung } = advance(hear(later, [again, K]), 2 * STANDS_AT_LEAST_MS);
    expect(rung).toEqual(again);
    expect(queue.announced).toEqual([again, K]);
  });

  it('whose visitor has come before its turn makes no noise, but is among the last', () => {
    const waiting = hear(hear(emptyQueue, []), [D, K, A]);
    const first = advance(waiting, 0).queue;
    const told = hear(first, [D, { ...K, open: false }, A]);
    const { queue, rung } = advance(told, STANDS_AT_LEAST_MS);
    expect(rung).toEqual(D);
    expect(numbers(queue.announced)).toEqual(['Д003', 'К002', 'А001']);
  });

  it('that the room missed while the server was lost sounds only if the visitor is still waited for', () => {
    const before = hear(emptyQueue, [A]);
    const { queue, rung } = advance(hear(before, [D, { ...K, open: false }, A]), 0);
    expect(rung).toEqual(D);
    expect(advance(hear(queue, [D, K, A]), 1e6).rung).toBeNull();
  });
});

describe('the last calls', () => {
  const calls = [5, 4, 3, 2, 1].map((id) => call(id, `А00${id}`, { open: false }));

  it('are as many as there is room for, the newest first', () => {
    expect(numbers(lastCalls(calls, 3))).toEqual(['А004', 'А003', 'А002']);
  });

  it('keep whoever is still waited for before those who have come', () => {
    const [newest, four, three, two, one] = calls as [Call, Call, Call, Call, Call];
    const open = { ...one, open: true };
    expect(numbers(lastCalls([newest, four, three, two, open], 3))).toEqual(['А004', 'А003', 'А001']);
    expect(lastCalls([newest, open], 0)).toEqual([open]);
  });
});

// ── Whatever the desks do ───────────────────────────────────────────────────────────────────────────────────────────

const step = fc.oneof(
  fc.record({ do: fc.constant('call' as const), ticket: fc.nat(11), afterMs: fc.nat(3000) }),
  fc.record({ do: fc.constant('come' as const), ticket: fc.nat(11), afterMs: fc.nat(3000) }),
  fc.record({ do: fc.constant('look' as const), afterMs: fc.nat(9000) }),
);

/** The desks as the server would show them, and the wall looking on. */
function play(steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
  let list: Call[] = [];
  let queue = hear(emptyQueue, []);
  let now = 0;
  let callId = 0;
  const made: Call[] = [];
  const rung: { call: Call; at: number }[] = [];
  const passed = new Set<number>();
  const look = () => {
    const next = advance(queue, now);
    queue = next.queue;
    if (next.rung) rung.push({ call: next.rung, at: now });
  };
  const drop = (number: string) => {
    for (const one of list) if (one.number === number) passed.add(one.callId);
  };
  for (const one of steps) {
    now += one.afterMs;
    if (one.do === 'look') look();
    else {
      const number = `А${100 + one.ticket}`;
      if (one.do === 'call') {
        drop(number);
        const fresh = call((callId += 1), number);
        made.push(fresh);
        list = [fresh, ...list.filter((other) => other.number !== number)].slice(0, 8);
      } else {
        drop(number);
        list = list.map((other) => (other.number === number ? { ...other, open: false } : other));
      }
      queue = hear(queue, list);
      look();
    }
  }
  for (; queue.waiting.length > 0; now += 500) look();
  return { made, rung, passed, queue };
}

describe('whatever the desks do', () => {
  it('no call is lost, none stands too short, the order is kept', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { made, rung, passed, queue } = play(steps);
        const ids = rung.map((one) => one.call.callId);
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
        rung.slice(1).forEach(({ at }, i) => {
          expect(at - rung[i]!.at).toBeGreaterThanOrEqual(STANDS_AT_LEAST_MS);
        });
        const silent = made.filter((one) => !ids.includes(one.callId));
        expect(silent.filter((one) => !passed.has(one.callId))).toEqual([]);
        expect(queue.announced[0]?.callId).toBe(made.at(-1)?.callId);
      }),
    );
  });
});

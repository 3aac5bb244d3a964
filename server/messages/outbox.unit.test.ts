import { beforeEach, describe, expect, it } from 'vitest';
import { Outbox } from './outbox.ts';
import type { Clock, QueuedMessage } from './ports.ts';
import { pauseAfter } from './retries.ts';
import type { Letter, Sender, SendOutcome } from './sender.ts';
import { MemoryOutboxStore } from './testing/memory-outbox-store.ts';
import { APPOINTED, MONDAY_10_15, sampleLetter, sampleMessage } from './testing/sample-letter.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Stands until the test moves it; everybody asleep is listed. */
class TestClock implements Clock {
  time = MONDAY_10_15;
  #asleep: { readonly until: number; readonly wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const sleeper = { until: this.time + ms, wake: resolve };
      this.#asleep.push(sleeper);
      signal.addEventListener('abort', () => {
        this.#asleep = this.#asleep.filter((each) => each !== sleeper);
        resolve();
      });
    });
  }

  /** Moves on, waking everybody in time. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (;;) {
      const due = this.#asleep.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until);
      const [first] = due;
      if (first === undefined) break;
      this.time = first.until;
      this.#asleep = this.#asleep.filter((each) => each !== first);
      first.wake();
      await settle();
    }
    this.time = end;
  }
}

/** Lets everything run that needs no time. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** Gives prepared outcomes, the last one again and again. */
class TestSender implements Sender {
  outcomes: (SendOutcome | Error)[] = [{ kind: 'sent' }];
  readonly letters: string[] = [];
  readonly times: number[] = [];

  async send(letter: Letter, _signal: AbortSignal): Promise<SendOutcome> {
    this.letters.push(letter.id);
    this.times.push(clock.now());
    const outcome = this.outcomes.length > 1 ? this.outcomes.shift()! : this.outcomes[0]!;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }
}

let clock: TestClock;
let sender: TestSender;
let store: MemoryOutboxStore;
let errors: unknown[];
let outbox: Outbox;

const write = async ({ id }: QueuedMessage) => sampleLetter({ id });
const put = (changes: Partial<QueuedMessage> = {}) => {
  const message = sampleMessage(changes);
  store.put(message);
  return message.id;
};

beforeEach(() => {
  clock = new TestClock();
  sender = new TestSender();
  store = new MemoryOutboxStore();
  errors = [];
  outbox = new Outbox({ store, sender, clock, write, onError: (error) => errors.push(error) });
});

it('the outbox sends what is due, the oldest first, each once', async () => {
  put({ id: '8-booked', dueAt: MONDAY_10_15 - 1 });
  put({ id: '7-booked', dueAt: MONDAY_10_15 - 2 });
  outbox.start();
  await clock.pass(HOUR);
  expect(sender.letters).toEqual(['7-booked', '8-booked']);
  expect(store.history('7-booked')).toEqual(['sending', 'sent']);
});

it('the outbox has a letter on record as under way before it goes out', async () => {
  const id = put();
  let history: readonly string[] = [];
  sender.send = async () => {
    history = [...store.history(id)];
    return { kind: 'sent' };
  };
  outbox.start();
  await settle();
  expect(history).toEqual(['sending']);
});

it('the outbox waits until a reminder is due, and not longer', async () => {
  const id = put({ kind: 'reminder', dueAt: MONDAY_10_15 + HOUR + 3 });
  outbox.start();
  await clock.pass(HOUR + 2);
  expect(store.history(id)).toEqual([]);
  await clock.pass(1);
  expect(store.history(id)).toEqual(['sending', 'sent']);
});

it('the outbox sends at once when it is woken', async () => {
  outbox.start();
  await settle();
  const id = put();
  outbox.wake();
  await settle();
  expect(store.history(id)).toEqual(['sending', 'sent']);
});

describe('a message that is no longer true is not sent:', () => {
  const { appointment } = sampleMessage();
  it.each<[string, Partial<QueuedMessage>]>([
    ['the contact was erased', { contact: null }],
    ['the address was', { contact: { name: 'Анна', email: null, address: null } }],
    ['there is a later word', { superseded: true }],
    ['moved', { appointment: { ...appointment, appointmentAt: APPOINTED + HOUR } }],
    ['cancelled', { appointment: { ...appointment, state: 'cancelled' } }],
    ['checked in', { appointment: { ...appointment, state: 'checked-in' } }],
    ['missed', { appointment: { ...appointment, state: 'missed' } }],
    ['over', { appointmentAt: MONDAY_10_15, appointment: { ...appointment, appointmentAt: MONDAY_10_15 } }],
  ])('%s', async (_what, changes) => {
    for (const kind of ['booked', 'reminder', 'moved'] as const) put({ ...changes, id: `7-${kind}`, kind });
    outbox.start();
    await settle();
    for (const kind of ['booked', 'reminder', 'moved'])
      expect(store.history(`7-${kind}`)).toEqual(['skipped']);
    expect(sender.letters).toEqual([]);
  });

  it('a cancellation of what is booked again, or long over', async () => {
    const cancelled = { kind: 'cancelled', appointment: { ...appointment, state: 'cancelled' } } as const;
    put({ ...cancelled, id: '1-cancelled', appointment });
    put({ ...cancelled, id: '2-cancelled', appointmentAt: MONDAY_10_15 - HOUR });
    put({ ...cancelled, id: '3-cancelled', appointmentAt: MONDAY_10_15 - HOUR + 1 });
    outbox.start();
    await settle();
    expect(sender.letters).toEqual(['3-cancelled']);
  });
});

describe('a letter that is not taken', () => {
  it('is tried again after pauses that grow, for a day, and then given up', async () => {
    sender.outcomes = [{ kind: 'not-sent', again: true, problem: '451 later' }];
    const id = put();
    outbox.start();
    await clock.pass(3 * 24 * HOUR);
    const minutes = sender.times.map((time) => (time - MONDAY_10_15) / MINUTE);
    expect(minutes).toEqual([0, 1, 6, 21, 81, 261, 621, 1341]);
    expect(store.history(id).at(-1)).toBe('failed 451 later');
    expect(errors).toEqual([]);
  });

  it('lets others go before it', async () => {
    sender.outcomes = [{ kind: 'not-sent', again: true, problem: '451 later' }, { kind: 'sent' }];
    const first = put({ id: '7-booked', dueAt: MONDAY_10_15 - 2 });
    const second = put({ id: '8-booked', dueAt: MONDAY_10_15 - 1 });
    outbox.start();
    await settle();
    expect([store.history(first), store.history(second)]).toEqual([
      ['sending', 'again 451 later'],
      ['sending', 'sent'],
    ]);
    await clock.pass(MINUTE);
    expect(store.history(first)).toEqual(['sending', 'again 451 later', 'sending', 'sent']);
  });

  it('for good is not tried again', async () => {
    sender.outcomes = [{ kind: 'not-sent', again: false, problem: '550 no such user' }];
    const id = put();
    outbox.start();
    await clock.pass(48 * HOUR);
    expect(store.history(id)).toEqual(['sending', 'failed 550 no such user']);
  });

  it('and meanwhile no longer is true is not tried again', async () => {
    sender.outcomes = [{ kind: 'not-sent', again: true, problem: '451 later' }, { kind: 'sent' }];
    const id = put();
    outbox.start();
    await settle();
    store.put({ ...store.message(id), superseded: true });
    await clock.pass(HOUR);
    expect(store.history(id)).toEqual(['sending', 'again 451 later', 'skipped']);
  });
});

describe('a letter of which nobody knows', () => {
  it('is not sent again', async () => {
    sender.outcomes = [{ kind: 'unknown', problem: 'cut off' }];
    const id = put();
    outbox.start();
    await clock.pass(48 * HOUR);
    expect(store.history(id)).toEqual(['sending', 'unknown cut off']);
  });

  it('is also one whose sender failed, and the next one goes on', async () => {
    sender.outcomes = [new Error('bug'), { kind: 'sent' }];
    const id = put({ id: '7-booked', dueAt: MONDAY_10_15 - 1 });
    const next = put({ id: '8-booked' });
    outbox.start();
    await settle();
    expect(store.history(id)).toEqual(['sending', 'unknown error']);
    expect(store.history(next)).toEqual(['sending', 'sent']);
    expect(errors).toEqual([new Error('bug')]);
  });
});

it('a letter that cannot be written is set aside, and does not hold up the others', async () => {
  const id = put({ id: '7-booked', dueAt: MONDAY_10_15 - 1 });
  put({ id: '8-booked' });
  const unwritable = async (message: QueuedMessage) => {
    if (message.id === id) throw new Error('no words');
    return write(message);
  };
  outbox = new Outbox({ store, sender, clock, write: unwritable, onError: (error) => errors.push(error) });
  outbox.start();
  await settle();
  expect(store.history(id)).toEqual(['failed unwritable']);
  expect(sender.letters).toEqual(['8-booked']);
  expect(errors).toEqual([new Error('no words')]);
});

describe('a store in trouble', () => {
  it('that cannot record the sending stops the sending', async () => {
    put();
    store.markSending = async () => {
      throw new Error('disk full');
    };
    outbox.start();
    await clock.pass(HOUR);
    expect(sender.letters).toEqual([]);
    expect(errors[0]).toEqual(new Error('disk full'));
  });

  it('that cannot record the outcome is asked until it can, and nothing is sent meanwhile', async () => {
    const id = put({ id: '7-booked', dueAt: MONDAY_10_15 - 1 });
    put({ id: '8-booked' });
    const markOutcome = store.markOutcome.bind(store);
    let failures = 3;
    store.markOutcome = async (...given) => {
      failures -= 1;
      if (failures >= 0) throw new Error('disk full');
      return markOutcome(...given);
    };
    outbox.start();
    await clock.pass(14_000);
    expect(sender.letters).toEqual([id]);
    await clock.pass(2_000);
    expect(sender.letters).toEqual([id, '8-booked']);
    expect(store.history(id)).toEqual(['sending', 'sent']);
  });
});

describe('an outbox that is stopped', () => {
  it('begins nothing more', async () => {
    outbox.start();
    await settle();
    await outbox.stop();
    const id = put();
    outbox.wake();
    await clock.pass(HOUR);
    expect(store.history(id)).toEqual([]);
  });

  it('lets the letter under way be taken', async () => {
    const id = put();
    let take = (_outcome: SendOutcome): void => undefined;
    sender.send = () => new Promise((resolve) => (take = resolve));
    outbox.start();
    await settle();
    const stopping = outbox.stop();
    take({ kind: 'sent' });
    await stopping;
    expect(store.history(id)).toEqual(['sending', 'sent']);
  });

  it('gives the letter under way up after a moment', async () => {
    const id = put();
    sender.send = (_letter, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'unknown', problem: 'stopped' }));
      });
    outbox.start();
    await settle();
    const stopping = outbox.stop();
    await clock.pass(5_000);
    await stopping;
    expect(store.history(id)).toEqual(['sending', 'unknown stopped']);
  });
});

it('the pauses between attempts grow and end within a day', () => {
  const pauses = Array.from({ length: 8 }, (_, n) => pauseAfter(n + 1));
  expect(pauses.map((ms) => (ms === null ? null : ms / MINUTE))).toEqual([1, 5, 15, 60, 180, 360, 720, null]);
});

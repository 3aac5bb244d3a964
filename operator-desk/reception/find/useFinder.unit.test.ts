import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, type EffectScope } from 'vue';
import { foundAppointment } from '../../../test/support/found.ts';
import { call, no } from '../../fake-desk.ts';
import { askedIn, useFinder, type Finder } from './useFinder.ts';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));

const answer = (...appointments: unknown[]) => ({ ok: true, answer: { appointments } });

let scope: EffectScope;
let finder: Finder;
beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset().mockResolvedValue(answer(foundAppointment()));
  scope = effectScope();
  finder = scope.run(() => useFinder(null))!;
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

async function type(text: string, ms = 300): Promise<void> {
  finder.text.value = text;
  await nextTick();
  await vi.advanceTimersByTimeAsync(ms);
}

describe('what is worth looking for', () => {
  it.each([
    ['  соколова ', 'соколова'],
    ['со', 'со'],
    ['с', null],
    ['45 67', '45 67'],
    ['456', null],
    ['07 482 193', '07 482 193'],
    ['07k3x9q2m5t8w1z4', null],
  ])('«%s» → %s', (typed, asked) => expect(askedIn(typed)).toBe(asked));
});

describe('bookings', () => {
  it('are looked for once the typing pauses', async () => {
    await type('сок', 50);
    await type('соко', 50);
    expect(call).not.toHaveBeenCalled();
    expect(finder.isFresh.value).toBe(false);
    await type('сокол');
    expect(call).toHaveBeenCalledExactlyOnceWith('findAppointments', { text: 'сокол' });
    expect(finder.found.value).toHaveLength(1);
    expect(finder.isFresh.value).toBe(true);
  });

  it('are looked for at once on demand', async () => {
    await type('сокол', 0);
    await finder.search();
    await vi.advanceTimersByTimeAsync(500);
    expect(call).toHaveBeenCalledTimes(1);
    expect(finder.isFresh.value).toBe(true);
  });

  it('are not taken from a late answer to an earlier question', async () => {
    let answerFirst: (answer: unknown) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
    await type('сокол');
    await type('соколова');
    answerFirst(answer());
    await vi.advanceTimersByTimeAsync(0);
    expect(finder.found.value).toHaveLength(1);
  });

  it('go with what was typed', async () => {
    await type('соколова');
    await type('');
    expect(finder.found.value).toBeNull();
    expect(finder.isFresh.value).toBe(true);
  });

  it('that were changed here stand changed', async () => {
    await type('соколова');
    finder.replace(foundAppointment({ state: 'cancelled' }));
    expect(finder.found.value?.map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('that were not heard of are a problem with words', async () => {
    call.mockResolvedValueOnce(no('no-connection'));
    await type('соколова');
    expect(finder.problem.value).toEqual({ code: 'no-connection' });
    expect(finder.found.value).toBeNull();
  });

  it('that were not heard of are no answer: the same can be asked again', async () => {
    call.mockResolvedValueOnce(no('no-connection'));
    await type('соколова');
    expect(finder.isFresh.value).toBe(false);
    await finder.search();
    expect(finder.isFresh.value).toBe(true);
    expect(finder.problem.value).toBeNull();
  });
});

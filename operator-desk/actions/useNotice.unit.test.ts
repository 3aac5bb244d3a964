import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { deskView } from '../../test/support/views.ts';
import { openPage } from '../fake-desk.ts';
import { useNotice } from './useNotice.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

let scope = effectScope();
const use = (stays: boolean) => scope.run(() => useNotice({ stays }))!;

beforeEach(() => {
  vi.useFakeTimers();
  openPage(deskView());
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe('a no', () => {
  it('goes by itself', async () => {
    const { notice, show } = use(false);
    show({ code: 'slot-taken' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(notice.value).toBeNull();
  });

  it('that is read out to somebody stays until the next wish', async () => {
    const { notice, show, clear } = use(true);
    show({ code: 'slot-taken' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(notice.value).toEqual({ code: 'slot-taken' });
    clear();
    expect(notice.value).toBeNull();
  });

  it('because of another command never outlives it for long', async () => {
    const { notice, show } = use(true);
    show('under-way');
    expect(notice.value).toBe('under-way');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(notice.value).toBeNull();
  });
});

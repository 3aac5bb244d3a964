import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import type { SlidesView } from '../../contract/views/slides.ts';
import { NOW, slidesView } from '../../test/support/views.ts';
import type { Urgency } from '../side-items.ts';
import { useSlideShow } from './useSlideShow.ts';

const DAY_MS = 24 * 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${(made += 1)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

interface Given {
  side?: Urgency;
  isStill?: boolean;
}

function start(given: SlidesView | null = slidesView(), { side = 'none', isStill = false }: Given = {}) {
  const view = shallowRef(given);
  const now = shallowRef(NOW);
  const isHidden = shallowRef(false);
  const show = effectScope().run(() =>
    useSlideShow({
      view: () => view.value,
      now: () => now.value,
      side: () => side,
      isHidden: () => isHidden.value,
      isStill: () => isStill,
      fetch: () => Promise.resolve(new Blob(['x'], { type: 'image/png' })),
      isFine: () => Promise.resolve(true),
    }),
  )!;
  const id = () => show.shown.value?.slide.id ?? null;
  return { ...show, view, now, isHidden, id };
}
const pass = async (seconds: number) => {
  await nextTick();
  await vi.advanceTimersByTimeAsync(seconds * 1000);
};

describe('the slides', () => {
  it('take turns: words and pictures for their seconds, a film until it ends', async () => {
    const { id, shown, ended } = start();
    await pass(0);
    expect(id()).toBe('slide-1');
    await pass(10);
    expect(shown.value).toMatchObject({ slide: { id: 'slide-2' }, src: 'blob:1' });
    await pass(12);
    expect(id()).toBe('slide-3');
    await pass(60);
    expect(id()).toBe('slide-3');
    ended();
    expect(id()).toBe('slide-1');
  });

  it('leave a turn to the waits', async () => {
    const { shown, hasSlides, id } = start(
      { ...slidesView(), list: slidesView().list.slice(0, 1) },
      {
        side: 'usual',
      },
    );
    await pass(10);
    expect([shown.value, hasSlides.value]).toEqual([null, true]);
    await pass(12);
    expect(id()).toBe('slide-1');
  });

  it('stand still while a call is fresh, and go on with the same one', async () => {
    const { id, isHidden } = start();
    await pass(6);
    isHidden.value = true;
    await pass(600);
    expect(id()).toBe('slide-1');
    isHidden.value = false;
    await pass(9);
    expect(id()).toBe('slide-1');
    await pass(1);
    expect(id()).toBe('slide-2');
  });

  it('whose film would move stand as long as a picture for those who want none', async () => {
    const { id } = start(slidesView(), { isStill: true });
    await pass(22);
    expect(id()).toBe('slide-3');
    await pass(12);
    expect(id()).toBe('slide-1');
  });

  it('that fail are passed over at once', async () => {
    const { id, failed } = start();
    await pass(10);
    expect(id()).toBe('slide-2');
    failed();
    await nextTick();
    expect(id()).toBe('slide-3');
    await pass(0);
  });

  it('go at midnight of the office when their last day is over', async () => {
    const [text] = slidesView().list;
    const { id, now, hasSlides } = start({ ...slidesView(), list: [{ ...text!, to: '2026-11-23' }] });
    await pass(0);
    expect(id()).toBe('slide-1');
    // 23:59 in Belgorod, and a minute later.
    now.value = Date.UTC(2026, 10, 23, 20, 59);
    await pass(0);
    expect(id()).toBe('slide-1');
    now.value = Date.UTC(2026, 10, 23, 21, 0);
    await pass(0);
    expect([id(), hasSlides.value]).toEqual([null, false]);
    now.value = NOW + DAY_MS;
    await pass(0);
    expect(id()).toBeNull();
  });

  it('come and go as the office changes them', async () => {
    const { id, view } = start(null);
    await pass(0);
    expect(id()).toBeNull();
    view.value = slidesView();
    await pass(0);
    expect(id()).toBe('slide-1');
    view.value = slidesView({ list: slidesView().list.slice(1, 2) });
    await pass(0);
    expect(id()).toBe('slide-2');
  });

  it('a film that is alone begins anew, a picture stands on', async () => {
    const [, picture, video] = slidesView().list;
    const film = start(slidesView({ list: [video!] }));
    await pass(0);
    const { round } = film.shown.value!;
    film.ended();
    expect(film.shown.value!.round).toBe(round + 1);
    const still = start(slidesView({ list: [picture!] }));
    await pass(0);
    const before = still.shown.value!.round;
    await pass(12);
    expect(still.shown.value!.round).toBe(before);
  });
});

it('the lines of the strip are those of today', async () => {
  const line = slidesView().strip[0]!;
  const { lines, now } = start(
    slidesView({ list: [], strip: [line, { ...line, id: 'b', words: 'Завтра', from: '2026-11-24' }] }),
  );
  expect(lines.value).toEqual(['В субботу принимаем до 14:00']);
  now.value = NOW + DAY_MS;
  expect(lines.value).toEqual(['В субботу принимаем до 14:00', 'Завтра']);
  await pass(0);
});

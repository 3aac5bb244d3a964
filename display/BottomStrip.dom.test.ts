import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { at, displayView } from '../test/support/views.ts';
import BottomStrip from './BottomStrip.vue';

const show = (over = {}) =>
  mountAttached(BottomStrip, {
    props: {
      view: displayView(),
      lostSince: null,
      soundBlocked: false,
      lines: [],
      stripLines: 2,
      fits: () => true,
      upright: false,
      ...over,
    },
  });
const day = (phase: 'open' | 'closing' | 'closed') => ({ ...displayView().day, phase });

describe('BottomStrip', () => {
  it('names the office, and says how many desks work until when', async () => {
    const wrapper = show();
    expect(wrapper.text()).toContain('Центр обслуживания клиентов');
    expect(wrapper.get('.desks').text()).toBe('Работают 6 окон до 18:00');
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('names no closing time of an office that does not close', () => {
    const goesOn = { ...displayView().day, goesOn: true };
    const desksOn = (over: object) =>
      show({ view: displayView({ day: { ...goesOn, ...over } }) })
        .get('.desks')
        .text();
    expect(desksOn({ roundTheClock: true })).toBe('Круглосуточно, работают 6 окон');
    expect(desksOn({})).toBe('Работают 6 окон');
  });

  it('counts in Russian', () => {
    expect(show({ view: displayView({ desksOpen: 1 }) }).text()).toContain('Работает 1 окно до 18:00');
    expect(show({ view: displayView({ desksOpen: 3, day: day('closing') }) }).text()).toMatch(
      /Работают 3 окна$/,
    );
    expect(
      show({ view: displayView({ day: day('closed') }) })
        .find('.desks')
        .exists(),
    ).toBe(false);
  });

  it('says since when the server is lost, and claims nothing about desks then', async () => {
    const wrapper = show({ lostSince: at('10:41') });
    expect(wrapper.get('[role=status]').text()).toContain('Нет связи с сервером с 10:41.');
    expect(wrapper.find('.desks').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('says that the office wishes no sound at this hour, unless the browser wants to be asked for it', async () => {
    const view = displayView({ calling: { ...displayView().calling, volume: 0 } });
    const wrapper = show({ view });
    expect(wrapper.get('.quiet').text()).toBe('Сейчас без звука');
    await expectAccessible(wrapper);
    expect(show({ view, soundBlocked: true }).find('.quiet').exists()).toBe(false);
  });

  it('has the office’s own lines take turns with its name, and none while the server is lost', async () => {
    vi.useFakeTimers();
    const wrapper = show({ lines: ['В субботу принимаем до 14:00'] });
    const seen = async () => {
      await vi.advanceTimersByTimeAsync(9000);
      return wrapper.get('.line').text();
    };
    expect(wrapper.get('.line').text()).toBe('Центр обслуживания клиентов');
    expect(await seen()).toBe('В субботу принимаем до 14:00');
    expect(wrapper.get('.line').attributes('aria-live')).toBe('off');
    expect(wrapper.get('.desks').text()).toBe('Работают 6 окон до 18:00');
    expect(await seen()).toBe('Центр обслуживания клиентов');
    await wrapper.setProps({ lostSince: at('10:41') });
    expect(await seen()).toContain('Нет связи');
    expect(wrapper.get('.line').attributes('aria-live')).toBeUndefined();
    vi.useRealTimers();
    await expectAccessible(wrapper);
  });

  it('upright has everything take turns, in a line of its own', async () => {
    vi.useFakeTimers();
    const view = displayView({ calling: { ...displayView().calling, volume: 0 } });
    const wrapper = show({ view, upright: true, lines: ['В субботу принимаем до 14:00'] });
    const seen: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      seen.push(wrapper.get('.strip').text());
      await vi.advanceTimersByTimeAsync(9000);
    }
    expect(seen).toEqual([
      'Центр обслуживания клиентов',
      'Сейчас без звука',
      'Работают 6 окон до 18:00',
      'В субботу принимаем до 14:00',
    ]);
    vi.useRealTimers();
    await expectAccessible(wrapper);
  });

  it('in one line says of a lost server no more than has room', () => {
    const words = (stripLines: number) => show({ lostSince: at('10:41'), stripLines }).text();
    expect(words(1)).toBe('Нет связи с сервером с 10:41');
    expect(words(2)).toContain('Показано то, что было известно');
  });

  it('offers the sound that the browser blocks', async () => {
    const wrapper = show({ soundBlocked: true });
    expect(wrapper.get('button').text()).toBe('Нажмите любую клавишу, чтобы включить звук');
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('allow-sound')).toHaveLength(1);
    await expectAccessible(wrapper);
  });
});

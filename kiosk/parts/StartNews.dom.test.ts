import { describe, expect, it } from 'vitest';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, kioskView, NOW } from '../../test/support/views.ts';
import StartNews from './StartNews.vue';

const show = (over: Partial<KioskView> = {}, now = NOW) =>
  mountAttached(StartNews, { props: { view: kioskView(over), now } });
const words = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the news of the start', () => {
  it.each([
    [{ wait: null }, 'Работают 6 окон'],
    [{ wait: { minMinutes: 0, maxMinutes: 0 } }, 'Работают 6 окон, ждать не нужно'],
    [{ desksOpen: 1, wait: { minMinutes: 0, maxMinutes: 5 } }, 'Работает 1 окно, ожидание до 5 минут'],
    [{ desksOpen: 0, wait: null }, 'Сейчас ни одно окно не принимает. Талон взять можно'],
  ])('with %o says «%s»', (over, sentence) => {
    expect(words(show(over).text())).toContain(sentence);
  });

  it.each([{ printer: { condition: 'paper-out' as const } }, { printer: null }])(
    'says before, that there will be no paper (%o)',
    async (over) => {
      const wrapper = show(over);
      expect(wrapper.text()).toContain('номер будет на экране и в телефоне');
      await expectAccessible(wrapper);
    },
  );

  it('says before, that the queue is full till closing, and what else can be done', async () => {
    const groups = kioskView().groups.map((group) => ({
      ...group,
      services: group.services.map((service) => ({ ...service, mayNotBeServed: true })),
    }));
    const wrapper = show({ groups });
    expect(words(wrapper.text())).toContain('Надёжнее записаться на другой день');
    await expectAccessible(wrapper);
    expect(words(show({ groups, books: false }).text())).toContain('Надёжнее прийти в другой день');
    const night = { ...kioskView().day, closesAt: at('24:00'), goesOn: true };
    expect(words(show({ groups, day: night }).text())).toContain('в полночь понадобится новый талон');
    const [first, ...others] = groups;
    const free = { ...first!, services: first!.services.map((one) => ({ ...one, mayNotBeServed: false })) };
    expect(show({ groups: [free, ...others] }).text()).not.toContain('Надёжнее');
  });

  it.each([
    ['11:59', null],
    ['12:00', 'Скоро перерыв: 13:00–14:00'],
    ['12:59', 'Скоро перерыв: 13:00–14:00'],
    ['13:00', 'Перерыв до 14:00'],
    ['13:59', 'Перерыв до 14:00'],
    ['14:00', null],
  ])('at %s says of a pause: %s', (time, told) => {
    const { day } = kioskView();
    const breaks = [{ from: at('13:00'), to: at('14:00') }];
    const wrapper = show({ day: { ...day, breaks } }, at(time));
    if (told === null) expect(wrapper.text()).not.toMatch(/перерыв/i);
    else expect(words(wrapper.text())).toContain(told);
  });

  it('says nothing of a printer that is low on paper', () => {
    expect(show({ printer: { condition: 'paper-low' } }).text()).not.toContain('не печатаются');
  });
});

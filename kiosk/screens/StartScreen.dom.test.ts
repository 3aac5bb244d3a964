import { describe, expect, it } from 'vitest';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView, NOW } from '../../test/support/views.ts';
import StartScreen from './StartScreen.vue';

const show = (over: Partial<KioskView> = {}, now = NOW) =>
  mountAttached(StartScreen, { props: { view: kioskView(over), now } });
const words = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('the start', () => {
  it('tells how long it takes and offers a ticket first', async () => {
    const wrapper = show();
    expect(words(wrapper.text())).toContain('Работают 6 окон, ожидание 8–14 минут');
    const [take, appointment, book] = wrapper.findAll('button');
    expect(take!.text()).toContain('Взять талон');
    await take!.trigger('click');
    await appointment!.trigger('click');
    await book!.trigger('click');
    expect(wrapper.emitted()).toMatchObject({ take: [[]], appointment: [[]], book: [[]] });
    await expectAccessible(wrapper);
  });

  it('offers no booking where nothing can be booked', () => {
    expect(show({ books: false }).text()).not.toContain('Записаться');
  });
});

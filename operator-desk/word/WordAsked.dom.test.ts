import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, NOW, toAskRow } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { openPage } from '../fake-desk.ts';
import WordAsked from './WordAsked.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const TO_ASK = [toAskRow('К104', NOW - 20_000), toAskRow('К101', NOW - 600_000)];

beforeEach(() => {
  localStorage.clear();
  serverClock.set({ now: NOW, speed: 1 });
});

function mount(toAsk = TO_ASK, now = NOW) {
  const view = deskView({ toAsk });
  const global = openPage(view);
  const wrapper = mountAttached(WordAsked, { props: { view, now }, global });
  const title = () => (wrapper.find('dialog').exists() ? wrapper.get('dialog h2').text() : null);
  const note = () => wrapper.get('[role=status]').text();
  return { wrapper, title, note };
}
async function pressAlt4(): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: '4', altKey: true, cancelable: true });
  dispatchEvent(event);
  await flushPromises();
  return event.defaultPrevented;
}

describe('WordAsked', () => {
  it('asks for a word by its key and by its note', async () => {
    const { wrapper, title } = mount();
    await expectAccessible(wrapper);
    await pressAlt4();
    expect(title()).toBe('К\u00a0104: всё ли было удобно?');
    await wrapper.get('dialog .close').trigger('click');
    expect(title()).toBeNull();
    await wrapper.get('.ask button').trigger('click');
    expect(title()).toBe('К\u00a0104: всё ли было удобно?');
  });

  it('goes with the question: taken back, or asked elsewhere', async () => {
    const { wrapper, title } = mount();
    await pressAlt4();
    await wrapper.setProps({ view: deskView({ toAsk: TO_ASK.slice(1) }) });
    expect(title()).toBeNull();
  });

  it('leaves the key to the browser when nobody is to be asked', async () => {
    mount([]);
    expect(await pressAlt4()).toBe(false);
  });

  it('is put off, until the next one', async () => {
    const { wrapper, note } = mount();
    await wrapper.findAll('.ask button')[1]!.trigger('click');
    expect(note()).toBe('');
    await wrapper.setProps({ view: deskView({ toAsk: [toAskRow('К107', NOW), ...TO_ASK] }) });
    expect(note()).toContain('К\u00a0107');
  });

  it('puts what is half written aside and says how to come back, however late', async () => {
    const { wrapper, title, note } = mount(TO_ASK, NOW + 600_000);
    expect(note()).toBe('');
    await pressAlt4();
    await wrapper.get('textarea').setValue('Пандус скользкий');
    await wrapper.get('dialog').trigger('cancel');
    expect(title()).toBeNull();
    expect(note()).toContain('Ответ посетителя К\u00a0104 начат, но не записан.');
    expect(note()).toContain('Дописать Alt 4');
    await pressAlt4();
    expect(wrapper.get('textarea').element.value).toBe('Пандус скользкий');
  });

  it('comes back to what is half written, not to who was served after it', async () => {
    localStorage.setItem('desk.word-drafts', '{"ticket-К101":{"day":"2026-11-23","words":"Узкая дверь"}}');
    const { wrapper, title, note } = mount(TO_ASK, NOW + 600_000);
    expect(note()).toContain('К\u00a0101 начат');
    await wrapper.findAll('.ask button')[1]!.trigger('click');
    expect(note()).toBe('');
    await pressAlt4();
    expect(title()).toBe('К\u00a0101: всё ли было удобно?');
    // Opened, it is no longer put off.
    await wrapper.get('dialog .close').trigger('click');
    expect(note()).toContain('К\u00a0101 начат');
  });
});

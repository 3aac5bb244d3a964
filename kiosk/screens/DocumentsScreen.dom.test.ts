import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView } from '../../test/support/views.ts';
import DocumentsScreen from './DocumentsScreen.vue';

const service = kioskView().groups[1]!.services[0]!;

describe('the documents', () => {
  it('are told before the ticket, and a missing one is no dead end', async () => {
    const wrapper = mountAttached(DocumentsScreen, { props: { service, closes: '18:00' } });
    expect(wrapper.findAll('li').map((item) => item.text())).toEqual(service.documents);
    expect(wrapper.text()).toContain('Всё равно возьмите талон');
    expect(wrapper.text()).not.toContain('Можем не успеть');
    await wrapper.get('.ways > button').trigger('click');
    expect(wrapper.emitted('go-on')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it.each([
    [service.documents, 'Возьмите их с собой'],
    [service.documents.slice(0, 1), 'Возьмите это с собой'],
  ])('are as many as they are for another day: %j', (documents, words) => {
    const props = { service: { ...service, documents }, closes: '18:00', booking: true };
    expect(mountAttached(DocumentsScreen, { props }).text()).toContain(words);
  });

  it('come with a warning when the day may be too short (law 10)', async () => {
    const props = { service: { ...service, mayNotBeServed: true, documents: [] }, closes: '18:00' };
    const wrapper = mountAttached(DocumentsScreen, { props });
    expect(wrapper.text()).toContain('Можем не успеть до закрытия');
    expect(wrapper.text()).toContain('Приём до 18:00');
    expect(wrapper.text()).toContain('Всё равно продолжить');
    await expectAccessible(wrapper);
  });

  it.each([
    [service.wait, /^Ожидание .*, а в полночь очередь начнётся заново/],
    [null, /^В полночь очередь начнётся заново/],
  ])('warn of midnight, not of a closing, where the office is open on (%o)', (wait, words) => {
    const props = { service: { ...service, mayNotBeServed: true, wait }, closes: null };
    const note = mountAttached(DocumentsScreen, { props }).get('.note');
    expect(note.get('strong').text()).toBe('Можем не успеть до полуночи');
    expect(note.text().replace('Можем не успеть до полуночи', '').trim()).toMatch(words);
    expect(note.text()).not.toMatch(/закрыт|до null/);
  });

  it('come with another day and remote services when the queue is full till closing', async () => {
    const remote = kioskView().remote;
    const props = { service: { ...service, mayNotBeServed: true }, closes: '18:00', books: true, remote };
    const wrapper = mountAttached(DocumentsScreen, { props });
    const [other, anyway] = wrapper.findAll('.ways > button');
    expect(other!.text()).toBe('Записаться на другой день');
    await other!.trigger('click');
    await anyway!.trigger('click');
    expect(wrapper.emitted()).toMatchObject({ book: [[]], 'go-on': [[]] });
    expect(wrapper.text()).toContain('Решить без визита');
    await expectAccessible(wrapper);
    await wrapper.setProps({ service, books: true });
    expect(wrapper.text()).not.toContain('Записаться на другой день');
    expect(wrapper.text()).not.toContain('Решить без визита');
  });

  it('warn in words that are whole without an expected wait, too', () => {
    const props = { service: { ...service, mayNotBeServed: true, wait: null }, closes: '18:00' };
    expect(mountAttached(DocumentsScreen, { props }).text()).not.toContain('ожидание');
  });
});

import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import { call, called, openPage } from '../fake-desk.ts';
import ReprintDialog from './ReprintDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const K47 = { ticketId: 'k47', number: 'К047', serviceName: 'Вопрос по счёту' };
const D47 = { ticketId: 'd47', number: 'Д047', serviceName: 'Договор' };

function open(start: typeof K47 | null = null) {
  const view = deskView();
  const global = openPage(view);
  return mountAttached(ReprintDialog, { props: { view, start }, global });
}
async function find(wrapper: ReturnType<typeof open>, number: string, tickets: (typeof K47)[]) {
  call.mockResolvedValueOnce({ ok: true, answer: { tickets } });
  await wrapper.get('input').setValue(number);
  await submit(wrapper);
}
async function submit(wrapper: ReturnType<typeof open>) {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}
const button = (wrapper: ReturnType<typeof open>, words: string) =>
  wrapper.findAll('button').find((one) => one.text().includes(words))!;

describe('ReprintDialog', () => {
  it('finds a ticket by its number and prints it again', async () => {
    const wrapper = open();
    await expectAccessible(wrapper);
    await find(wrapper, 'к 47', [K47]);
    expect(call).toHaveBeenLastCalledWith('findTickets', { number: 'к 47' });
    expect(wrapper.text()).toMatch(/К\u00a0047.*Вопрос по счёту/);
    await expectAccessible(wrapper);
    const state = { state: 'confirmed', printer: { condition: 'ready' } };
    call
      .mockResolvedValueOnce({ ok: true, answer: { printJobId: 'job' } })
      .mockResolvedValue({ ok: true, answer: state });
    await button(wrapper, 'Напечатать').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith('reprintTicket', {
      ticketId: 'k47',
      printerId: expect.any(String),
      commandId: expect.any(String),
    });
    await button(wrapper, 'Другой талон').trigger('click');
    expect(document.activeElement).toBe(wrapper.get('input').element);
  });

  it('asks which, where several letters have that number', async () => {
    const wrapper = open();
    await find(wrapper, '47', [D47, K47]);
    await expectAccessible(wrapper);
    // The field is gone: arrows go on from the first of them.
    expect(document.activeElement).toBe(wrapper.get('input[value=d47]').element);
    await wrapper.get('input[value=k47]').setValue();
    await submit(wrapper);
    expect(wrapper.text()).toContain('Вопрос по счёту');
    expect(called()).toEqual(['findTickets']);
    await button(wrapper, 'Другой талон').trigger('click');
    expect(document.activeElement).toBe(wrapper.get('input').element);
  });

  it('says that there is none today', async () => {
    const wrapper = open();
    await find(wrapper, 'А999', []);
    expect(wrapper.get('[role=alert]').text()).toContain('Такого талона нет');
  });

  it('opens with a ticket that was seen in the queue', async () => {
    const wrapper = open(K47);
    expect(wrapper.text()).toMatch(/К\u00a0047/);
    await expectAccessible(wrapper);
  });
});

import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine, refused } from '../testing/api.ts';
import { callOrder } from '../testing/reports.ts';
import WhyBefore from './WhyBefore.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset();
});

async function ask(number: string, answer: unknown) {
  call.mockResolvedValue(answer);
  const wrapper = mountAttached(WhyBefore, { props: { timeZone: 'Europe/Moscow' } });
  await wrapper.get('input').setValue(number);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return wrapper;
}

it('answers for a ticket of today, and names nobody whom the law lets go first', async () => {
  const wrapper = await ask('к 047', fine(callOrder()));
  expect(call).toHaveBeenCalledWith('getCallOrder', { number: 'К047', date: '2026-11-23' });
  const lines = wrapper.findAll('li').map((line) => line.text());
  expect(lines).toHaveLength(5);
  expect(lines[2]).toBe('1 человека по закону принимают вне очереди.');
  await expectAccessible(wrapper);
});

it('says what a number looks like, and asks nobody', async () => {
  const wrapper = await ask('47', fine(callOrder()));
  expect(call).not.toHaveBeenCalled();
  expect(wrapper.get('[role=status]').text()).toContain('например К047');
});

it('says that there was no such ticket, or why there is no answer', async () => {
  expect((await ask('К999', refused('ticket-unknown'))).get('[role=status]').text()).toContain('не было');
  expect((await ask('К999', refused('no-connection'))).get('[role=alert]').text()).toContain('Нет связи');
});

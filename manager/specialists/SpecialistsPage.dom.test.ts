import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { readAsked } from '../period/asked.ts';
import { call, fine } from '../testing/api.ts';
import { peopleReport, reportChoices } from '../testing/reports.ts';
import SpecialistsPage from './SpecialistsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => serverClock.set({ now: NOW, speed: 1 }));

async function show(report = peopleReport()) {
  call
    .mockReset()
    .mockImplementation((name: string) =>
      Promise.resolve(fine(name === 'getPeopleReport' ? report : reportChoices())),
    );
  const asked = readAsked('2026-11-23?people=olga');
  const wrapper = mountAttached(SpecialistsPage, { props: { view: managerView(), asked } });
  await flushPromises();
  return wrapper;
}

it('shows people, what their time is made of, and desks', async () => {
  const wrapper = await show();
  expect(call).toHaveBeenCalledWith('getPeopleReport', { unit: 'day', date: '2026-11-23', people: 'olga' });
  const regions = wrapper.findAll('section').map((section) => section.attributes('aria-label'));
  expect(regions).toEqual(['По специалистам', 'Время за окном', 'По окнам']);
  await expectAccessible(wrapper);
});

it('says that nobody worked', async () => {
  const wrapper = await show(peopleReport({ people: [], desks: [] }));
  expect(wrapper.text()).toContain('никто не работал');
});

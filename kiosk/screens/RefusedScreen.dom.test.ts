import { expect, it } from 'vitest';
import type { Refusal } from '../../contract/problems.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import type { Way } from '../refusals.ts';
import RefusedScreen from './RefusedScreen.vue';

const show = (problem: Refusal, ways: Way[], canGoBack = false) =>
  mountAttached(RefusedScreen, {
    props: { problem, timeZone: 'Europe/Moscow', admits: true, ways, canGoBack },
  });

it('offers what may help', async () => {
  const wrapper = show({ code: 'no-connection' }, ['try-again']);
  const [again, home] = wrapper.findAll('button');
  await again!.trigger('click');
  await home!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ way: [['try-again']], home: [[]] });
  await expectAccessible(wrapper);
});

it('leads back by one button, which says what to', async () => {
  const wrapper = show({ code: 'booking-moved', params: { appointmentAt: at('34:20') } }, ['back'], true);
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual([
    'Проверить перенос ещё раз',
    'В начало',
  ]);
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted()).toMatchObject({ way: [['back']] });
  await expectAccessible(wrapper);
});

it('says why, and leads to the start where nothing helps', () => {
  const wrapper = show({ code: 'office-closed' }, []);
  expect(wrapper.text()).toContain('На сегодня выдача талонов закончена');
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['В начало']);
});

it('sends nobody for a ticket while none is given', () => {
  const problem: Refusal = { code: 'appointment-other-day', params: { appointmentAt: at('34:20') } };
  const props = { problem, timeZone: 'Europe/Moscow', admits: false, ways: [] };
  const said = mountAttached(RefusedScreen, { props }).text().replaceAll('\u00a0', ' ');
  expect(said).toContain('24 ноября, 10:20');
  expect(said).not.toContain('талон');
});

it.each([
  [
    'appointment-other-day',
    { appointmentAt: at('34:20'), serviceName: 'Перерасчёт' },
    'Запись на другой день',
    'Запись «Перерасчёт» на 24 ноября, 10:20',
  ],
  ['appointment-past', { appointmentAt: at('10:20') }, 'Эта запись уже прошла', '23 ноября, 10:20'],
  [
    'appointment-other-office',
    { office: 3, name: 'Офис в Губкине', address: 'ул. Мира, 5' },
    'Запись в другой офис',
    'Офис в Губкине, ул. Мира, 5',
  ],
  ['appointment-cancelled', {}, 'Запись отменена', 'запишитесь снова'],
  ['appointment-used', { number: 'Д047' }, 'Талон уже выдан', 'Д 047'],
  ['appointment-at-home', {}, 'Специалист приедет к вам', 'визит к вам домой'],
] as const)('%s has a title and words of its own', async (code, params, title, words) => {
  const wrapper = show({ code, params }, ['take-ticket', 'book']);
  expect(wrapper.get('h1').text()).toBe(title);
  expect(wrapper.text().replaceAll('\u00a0', ' ')).toContain(words);
  await expectAccessible(wrapper);
});

it('leads back to a ticket that is there', async () => {
  const wrapper = show({ code: 'appointment-unknown' }, [], true);
  await wrapper.findAll('button')[0]!.trigger('click');
  expect(wrapper.emitted('back')).toHaveLength(1);
});

it.each([
  ['ticket', 'талон оформится сам'],
  ['booking', 'запись оформится сама'],
  ['rating', 'оценка отправится сама'],
  ['look', 'всё найдётся само'],
] as const)('without the server: %s is asked for again by itself, and says so', async (waitsFor, words) => {
  const wrapper = mountAttached(RefusedScreen, {
    props: {
      problem: { code: 'no-connection' },
      timeZone: 'Europe/Moscow',
      admits: true,
      ways: ['try-again'],
      waitsFor,
    },
  });
  expect(wrapper.get('h1').text()).toBe('Нет связи');
  expect(wrapper.text()).toContain(words);
  expect(wrapper.text().includes('он действует')).toBe(waitsFor === 'ticket');
  await expectAccessible(wrapper);
});

it('for the closing says when the office is open again', async () => {
  const props = {
    timeZone: 'Europe/Moscow',
    admits: true,
    ways: ['book' as const],
    next: 'Следующий приём: вт, с 08:00.',
  };
  const wrapper = mountAttached(RefusedScreen, { props: { ...props, problem: { code: 'office-closed' } } });
  expect(wrapper.get('h1').text()).toBe('Приём новых посетителей окончен');
  expect(wrapper.text()).toContain('Следующий приём: вт, с 08:00.');
  await expectAccessible(wrapper);
  await wrapper.setProps({ problem: { code: 'service-unknown' } });
  expect(wrapper.text()).not.toContain('Следующий приём');
});

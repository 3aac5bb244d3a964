import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, ticketView } from '../../test/support/views.ts';
import StatusCard from './StatusCard.vue';

const show = (over = {}) =>
  mountAttached(StatusCard, { props: { view: ticketView({ ahead: null, wait: null, ...over }) } });

describe('StatusCard', () => {
  it.each([
    ['serving', 'Вас обслуживают', 'Окно 4'],
    ['held', 'Ваш талон отложен', 'место за вами сохранено'],
    ['served', 'Спасибо, что пришли', 'Обслуживание завершено'],
    ['missed', 'Вы не подошли на вызов', 'до 11:12: место сохранится'],
    ['left', 'Вы вышли из очереди', 'новый талон на киоске'],
    ['not-served', 'Мы не успели вас принять', 'Приносим извинения'],
  ])('says %s in words, and what to do', async (status, title, words) => {
    const wrapper = show({ status, deskNumber: 4, comeBack: { until: at('11:12') } });
    expect(wrapper.get('h2').text()).toBe(title);
    expect(wrapper.get('p').text()).toContain(words);
    await expectAccessible(wrapper);
  });
});

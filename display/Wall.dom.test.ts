import { describe, expect, it } from 'vitest';
import type { DisplayView } from '../contract/views/display.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { at, displayView, NOW, slidesView } from '../test/support/views.ts';
import Wall from './Wall.vue';

const FULL_HD = { width: 1920, height: 1080 };

function show(over: Partial<DisplayView> = {}, props = {}) {
  const view = displayView(over);
  const [newest = null, ...last] = view.calls;
  return mountAttached(Wall, {
    props: {
      view,
      now: NOW,
      newest,
      last,
      rows: 3,
      shape: FULL_HD,
      lostSince: null,
      lines: [],
      slides: null,
      soundBlocked: false,
      ...props,
    },
    global: { stubs: { TransitionGroup: false } },
  });
}
/** The office keeps its appointments. */
const CALM = { late: null, nextByAppointment: [] };
const day = (phase: DisplayView['day']['phase'], over: Partial<DisplayView['day']> = {}) => ({
  day: {
    phase,
    opensAt: at('08:00'),
    closesAt: at('18:00'),
    nextOpensAt: null,
    goesOn: false,
    roundTheClock: false,
    breaks: [],
    ...over,
  },
});

describe('Wall', () => {
  it('shows the calls, the time and the waits', async () => {
    const wrapper = show(CALM);
    expect(wrapper.get('.figures').text()).toContain('Д\u00a0047');
    expect(wrapper.findAll('.lines li')).toHaveLength(3);
    expect(wrapper.text()).toContain('10:42');
    expect(wrapper.text()).toContain('Ждать, минут');
    await expectAccessible(wrapper);
  });

  it('apologises for a late start, and says who by appointment is next', async () => {
    const wrapper = show();
    expect(wrapper.text()).toContain('Далее по записи');
    expect(wrapper.text()).toContain('Запись на 10:50');
    expect(wrapper.text()).toContain('начнём на 4 минуты позже. Извините.');
    await expectAccessible(wrapper);
  });

  it('says that it was opened for a hall that there is not, and goes on calling', async () => {
    const wrapper = show({ hall: { kind: 'unknown' } });
    expect(wrapper.text()).toContain('Такого зала в офисе нет');
    expect(wrapper.find('.figures').exists()).toBe(true);
    await expectAccessible(wrapper);
  });

  it('has a slide beside the calls, never instead of them', async () => {
    const [slide] = slidesView().list;
    const shown = { slide, src: null, round: 1 };
    const wrapper = show({}, { slides: { shown, hidden: false, still: false } });
    expect(wrapper.text()).toContain('Передайте показания');
    expect(wrapper.get('.figures').text()).toContain('Д\u00a0047');
    expect(wrapper.findAll('.lines li')).toHaveLength(3);
    expect(wrapper.get('.page').isVisible()).toBe(false);
    await expectAccessible(wrapper);
    await wrapper.setProps({ slides: { shown, hidden: true, still: false } });
    expect(wrapper.get('.page').isVisible()).toBe(true);
    expect(wrapper.get('.slides').isVisible()).toBe(false);
  });

  it('says when the office opens', async () => {
    const wrapper = show({ ...day('before'), ...CALM, calls: [] });
    expect(wrapper.get('h1').text()).toBe('Откроемся в 08:00');
    expect(wrapper.text()).not.toContain('Ждать, минут');
    await expectAccessible(wrapper);
  });

  it('says that the office is closed, also with calls of the day that has ended', () => {
    expect(show(day('closed')).get('h1').text()).toBe('Сейчас закрыто');
    expect(show(day('closed')).text()).toContain('Ждём вас в рабочие часы');
    const nextOpensAt = at('08:00') + 24 * 3_600_000;
    const holiday = show(day('closed', { opensAt: null, closesAt: null, nextOpensAt }));
    expect(holiday.text()).toContain('Следующий приём: вторник, 24 ноября, с 08:00.');
    expect(holiday.find('.figures').exists()).toBe(false);
  });

  it('goes on calling after closing time, with no waits for newcomers', () => {
    const wrapper = show(day('closing'));
    expect(wrapper.find('.figures').exists()).toBe(true);
    expect(wrapper.text()).toContain('Талоны больше не выдаются');
    expect(wrapper.text()).not.toContain('Ждать, минут');
  });

  it('welcomes the first visitors while nobody has been called', () => {
    expect(show({ calls: [] }).get('h1').text()).toBe('Добро пожаловать');
  });

  it('says that no desk works', () => {
    const waits = displayView().waits.map((group) => ({ ...group, wait: null }));
    const wrapper = show({ ...CALM, desksOpen: 0, waits });
    expect(wrapper.text()).toContain('Сейчас окна не принимают');
    expect(wrapper.text()).not.toContain('Ждать, минут');
  });

  it('keeps the calls while the server is lost, and takes back what is out of date', () => {
    const short = show(CALM, { lostSince: NOW - 10_000 });
    expect(short.text()).toContain('Ждать, минут');
    const long = show({}, { lostSince: NOW - 70_000 });
    expect(long.text()).toContain('Нет связи с сервером с 10:40');
    expect(long.get('.figures').text()).toContain('Д\u00a0047');
    expect(long.text()).not.toContain('Ждать, минут');
    expect(long.text()).not.toContain('Запись на');
    expect(long.text()).not.toContain('Далее по записи');
  });
});

import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { normsReport, emptyNorms } from '../testing/reports.ts';
import NormFigures from './NormFigures.vue';

const show = (report = normsReport()) => mountAttached(NormFigures, { props: { report } });
const figure = (wrapper: ReturnType<typeof show>, label: string) =>
  wrapper.findAll('.figure').find((card) => card.get('dt').text().includes(label))!;

describe('NormFigures', () => {
  it('judges the mean wait by the norm', async () => {
    const wrapper = show();
    const wait = figure(wrapper, 'Ожидание, среднее').text();
    expect(wait).toContain('11,8мин');
    expect(wait).toContain('норматив 20 минут');
    expect(wait).toContain('в норме');
    await expectAccessible(wrapper);
  });

  it('says in red who was not served at closing, and praises no mean then', async () => {
    const left = (notServed: number) => normsReport({ totals: { ...normsReport().totals, notServed } });
    const wait = figure(show(left(3)), 'Ожидание, среднее');
    expect(wait.get('.standing.over').text()).toBe('к закрытию не обслужены 3');
    expect(wait.find('.ok').exists()).toBe(false);
    expect(figure(show(left(21)), 'Ожидание, среднее').text()).toContain('к закрытию не обслужен 21');
    const nobody = show({ ...emptyNorms(), totals: { ...emptyNorms().totals, issued: 2, notServed: 2 } });
    expect(figure(nobody, 'Ожидание, среднее').text()).toContain('к закрытию не обслужены 2');
    await expectAccessible(nobody);
  });

  it('counts long waits, and names those over half an hour', () => {
    const waits = figure(show(), 'Ждали дольше 20 минут').text();
    expect(waits).toContain('7,3\u00a0%');
    expect(waits).toContain('8 из 109');
    expect(waits).toContain('дольше 30 мин: 0,9\u00a0%');
  });

  it('shows services within their norms, appointments, people out of turn, and what was told', () => {
    const wrapper = show();
    expect(figure(wrapper, 'Услуги в нормативе').text()).toContain('88\u00a0%');
    const delay = figure(wrapper, 'Опоздание начала записи').text();
    expect(delay).toContain('до 5 минут: 93\u00a0%');
    expect(delay).toContain('наибольшее 7,4 мин');
    expect(figure(wrapper, 'Вне очереди').text()).toContain('1,9мин');
    expect(figure(wrapper, 'Прогноз сбылся').text()).toContain('ошибка 3,0 мин');
  });

  it('shows dashes and no judgement where there is nothing', async () => {
    const wrapper = show(emptyNorms());
    for (const value of wrapper.findAll('.value')) expect(value.text()).toBe('—');
    expect(wrapper.find('.standing').exists()).toBe(false);
    expect(wrapper.text()).toContain('пока нет данных');
    await expectAccessible(wrapper);
  });
});

import { describe, expect, it } from 'vitest';
import { reportChoices } from '../testing/reports.ts';
import { chipsOf, chosenOf, hoursOf, listsOf, toggled, withHours } from './narrowing.ts';

describe('narrowing a report', () => {
  it('puts one more into a list, or takes it out; an empty list is no filter', () => {
    const one = toggled({}, 'services', 'payment');
    expect(one).toEqual({ services: 'payment' });
    const two = toggled({ ...one, hours: '9-11' }, 'services', 'contract');
    expect(two).toEqual({ services: 'payment,contract', hours: '9-11' });
    expect(chosenOf(two, 'services')).toEqual(['payment', 'contract']);
    expect(toggled(toggled(two, 'services', 'payment'), 'services', 'contract')).toEqual({ hours: '9-11' });
  });

  it('knows hours either way round, and the whole day', () => {
    expect(withHours({}, { first: 12, last: 9 })).toEqual({ hours: '9-12' });
    expect(hoursOf({ hours: '9-12' })).toEqual({ first: 9, last: 12 });
    expect(withHours({ hours: '9-12' }, null)).toEqual({});
    expect(hoursOf({})).toBeNull();
  });

  it('is told part by part, each with the rest of it', () => {
    const filter = { services: 'payment', classes: 'general', hours: '9-11' };
    expect(chipsOf(filter, reportChoices())).toEqual([
      { words: 'Приём платежа', without: { classes: 'general', hours: '9-11' } },
      { words: 'общая очередь', without: { services: 'payment', hours: '9-11' } },
      { words: 'пришли с 09:00 до 12:00', without: { services: 'payment', classes: 'general' } },
    ]);
    // What was there in other days may not be in these.
    expect(chipsOf({ desks: 'desk-9' }, reportChoices())[0]!.words).toBe('выбранное раньше');
    expect(chipsOf({ desks: 'desk-1' }, null)[0]!.words).toBe('выбранное раньше');
  });

  it('offers what there is', () => {
    expect(listsOf(reportChoices()).map(({ title, options }) => [title, options.length])).toEqual([
      ['Услуги', 3],
      ['Окна', 2],
      ['Специалисты', 2],
      ['Вид очереди', 3],
    ]);
    expect(listsOf({ services: [], desks: [], people: [] })).toHaveLength(1);
  });
});

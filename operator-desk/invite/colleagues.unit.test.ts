import { expect, it } from 'vitest';
import { deskView } from '../../test/support/views.ts';
import { colleagueIds, colleagueText } from './colleagues.ts';

const view = deskView();

it('whoever sits at another desk can be asked, by the order of the desks', () => {
  expect(colleagueIds(view)).toEqual(['olga', 'anna', 'denis', 'irina']);
});

it.each([
  ['olga', 'Ольга Викторовна, окно 1: идёт обслуживание'],
  ['anna', 'Анна Павловна, окно 2: посетитель вызван'],
  ['denis', 'Денис Олегович, окно 5: обед'],
  ['irina', 'Ирина Николаевна, окно 6: ждёт посетителя'],
  ['gone', 'уже не за окном'],
])('%s is told with the desk and what is done there now', (id, words) => {
  expect(colleagueText(id, view)).toBe(words);
});

it('a pause of which nobody said why, and a name that is gone', () => {
  const desks = view.desks.map((desk) => ({ ...desk, pausedWhy: null, operatorName: null }));
  expect(colleagueText('denis', { desks })).toBe('Окно 5: перерыв');
});

import { describe, expect, it } from 'vitest';
import type { TicketView } from '../../contract/views/ticket.ts';
import { at, ticketView } from '../../test/support/views.ts';
import { isOver, titleOf, wordsOf } from './status.ts';

const view = (over: Partial<TicketView>) =>
  ticketView({ number: 'А012', ahead: null, wait: null, deskNumber: null, ...over });
const title = (over: Partial<TicketView>) => titleOf(view(over)).replaceAll('\u00a0', ' ');

const STATUSES: TicketView['status'][] = [
  'waiting',
  'called',
  'serving',
  'held',
  'served',
  'missed',
  'left',
  'not-served',
];

describe('the title of the page', () => {
  it.each<[Partial<TicketView>, string]>([
    [{ status: 'waiting', ahead: 3 }, 'А 012 — перед вами 3'],
    [{ status: 'waiting', ahead: 0 }, 'А 012 — перед вами никого'],
    [{ status: 'waiting' }, 'А 012 — вы в очереди'],
    [{ status: 'called', deskNumber: 4 }, 'А 012 — вас вызывают, окно 4'],
    [{ status: 'serving', deskNumber: 4 }, 'А 012 — вас обслуживают'],
    [{ status: 'held' }, 'А 012 — талон отложен'],
    [{ status: 'served' }, 'А 012 — обслуживание завершено'],
    [{ status: 'missed' }, 'А 012 — вы не подошли на вызов'],
    [{ status: 'left' }, 'А 012 — вы вышли из очереди'],
    [{ status: 'not-served' }, 'А 012 — принять не успели'],
  ])('of %o', (over, words) => {
    expect(title(over)).toBe(words);
  });
});

describe('the words of a status', () => {
  it('are there for every one that has no card of its own', () => {
    const without = STATUSES.filter((status) => wordsOf(view({ status })) === null);
    expect(without).toEqual(['waiting', 'called']);
  });

  it('say what to do when the call was missed: never a dead end', () => {
    const words = (comeBack: TicketView['comeBack']) => wordsOf(view({ status: 'missed', comeBack }))?.words;
    expect(words({ until: null })).toBe('Подойдите к специалисту или на стойку: место сохранится.');
    expect(words({ until: at('10:42') })).toContain('до 10:42: место сохранится');
    expect(words(null)).toContain('Возьмите новый талон');
  });

  it('send a visitor on hold to the desk, if it is known', () => {
    expect(wordsOf(view({ status: 'held', deskNumber: 4 }))?.words).toContain('к окну 4');
    expect(wordsOf(view({ status: 'held' }))?.words).toContain('к специалисту');
  });

  it('name the desk of the service, if it is known', () => {
    expect(wordsOf(view({ status: 'serving', deskNumber: 4 }))?.words).toBe('Окно 4');
    expect(wordsOf(view({ status: 'serving' }))?.words).toBe('');
  });
});

it('is over when nobody will call any more', () => {
  expect(STATUSES.filter((status) => isOver(view({ status })))).toEqual(['served', 'left', 'not-served']);
});

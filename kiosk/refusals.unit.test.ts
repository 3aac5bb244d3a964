import { afterEach, describe, expect, it } from 'vitest';
import type { ProblemCode, Refusal } from '../contract/problems.ts';
import { at } from '../test/support/views.ts';
import { setLanguage } from '../ui/language.ts';
import type { ScreenOf } from './flow/types.ts';
import { movable, refusalText, refusalTitle, waysOf } from './refusals.ts';

const ALL = { admits: true, books: true, drafts: true };
const refused = (code: Refusal['code'], over: Partial<ScreenOf<'refused'>> = {}): ScreenOf<'refused'> => ({
  kind: 'refused',
  problem: { code },
  again: null,
  ...over,
});

describe('the ways on from a refusal', () => {
  it.each([
    ['appointment-other-day', ['have-appointment', 'take-ticket']],
    ['appointment-past', ['take-ticket', 'book']],
    ['appointment-cancelled', ['take-ticket', 'book']],
    ['appointment-other-office', ['take-ticket', 'book']],
    ['appointment-used', []],
    ['appointment-at-home', ['take-ticket']],
    ['home-visit-by-staff', ['take-ticket']],
    ['booking-moved', ['back']],
    ['booking-moved-often', ['take-ticket', 'book']],
    ['phone-holds-too-many', ['change-phone']],
    ['office-closed', ['book']],
    ['service-not-offered', ['take-ticket', 'book']],
    ['service-unknown', ['take-ticket', 'book']],
  ] as const)('%s: %j', (code, ways) => {
    expect(waysOf(refused(code), ALL)).toEqual(ways);
  });

  it('move a booking whose code is known', () => {
    const problem: Refusal = { code: 'appointment-other-day', params: { code: '07k3x9q2m5t8w1z4' } };
    expect(movable(problem)).toBe('07k3x9q2m5t8w1z4');
    expect(waysOf(refused(problem.code, { problem }), ALL)).toEqual(['move-booking', 'take-ticket']);
  });

  it('move no booking that is refused for another reason', () => {
    expect(movable({ code: 'appointment-past', params: { code: '07k3x9q2m5t8w1z4' } })).toBeNull();
  });

  it('lead to the list of services as far as there is one', () => {
    const closed = { ...ALL, admits: false };
    expect(waysOf(refused('service-not-offered'), closed)).toEqual(['book']);
    expect(waysOf(refused('service-unknown'), { ...ALL, books: false })).toEqual(['take-ticket']);
  });

  it('ask again where that may help, and nothing else', () => {
    expect(waysOf(refused('no-connection', { again: { kind: 'start' } }), ALL)).toEqual(['try-again']);
  });

  it('are only those that the office has', () => {
    const none = { admits: false, books: false, drafts: false };
    expect(waysOf(refused('appointment-past'), none)).toEqual([]);
  });
});

describe('the title of a refusal', () => {
  it('is its own for each odd case of an appointment', () => {
    const codes = [
      'appointment-other-day',
      'appointment-past',
      'appointment-missed',
      'appointment-cancelled',
      'appointment-other-office',
      'appointment-used',
      'appointment-at-home',
      'office-closed',
      'office-not-open',
    ] as const;
    expect(new Set(codes.map(refusalTitle)).size).toBe(codes.length);
  });

  it('is none for what is a failure', () => {
    expect(refusalTitle('internal')).toBeNull();
  });
});

describe('the words of a refusal', () => {
  /** There is no page here to be told. */
  const root = { lang: 'ru' } as HTMLElement;
  afterEach(() => setLanguage('ru', root));
  /** What may happen to anybody, and is nobody's fault who stands here. */
  const FAILURES: readonly ProblemCode[] = [
    'bad-request',
    'unauthenticated',
    'forbidden',
    'not-found',
    'too-many-requests',
    'storage-failed',
    'disk-full',
    'stopping',
    'internal',
    'no-connection',
    'command-id-reused',
    'voice-unavailable',
  ];

  it.each(FAILURES)('%s: says what to do, and nothing of the machinery', (code) => {
    const russian = refusalText({ code });
    expect(russian).not.toMatch(/сервер|диск|запрос|данны|страниц|администратор|систем/i);
    expect(russian).toMatch(/попробуйте|прочтите/i);
    setLanguage('en', root);
    const english = refusalText({ code });
    expect(english).not.toMatch(/server|disk|request|data|page|administrator|system/i);
    expect(english).toMatch(/please/i);
  });

  const OF_A_BOOKING = [
    'appointment-other-day',
    'appointment-past',
    'appointment-cancelled',
    'appointment-other-office',
    'appointment-at-home',
    'phone-without-appointment',
  ] as const;

  it.each(OF_A_BOOKING)('%s: send nobody for a ticket while none is given', (code) => {
    const problem: Refusal = {
      code,
      params: { appointmentAt: at('34:20'), office: 3, name: 'Офис в Губкине' },
    };
    expect(refusalText(problem, 'Europe/Moscow')).toMatch(/возьмите талон/i);
    const shut = refusalText(problem, 'Europe/Moscow', false);
    expect(shut).not.toMatch(/возьмите талон/i);
    expect(shut).not.toBe(refusalText({ code: 'internal' }));
    setLanguage('en', root);
    expect(refusalText(problem, 'Europe/Moscow', false)).not.toMatch(/ticket|запис/i);
  });

  it('are those of the house where it is the visit that is refused', () => {
    expect(refusalText({ code: 'slot-past' })).toBe('Это время уже прошло. Выберите другое.');
  });
});

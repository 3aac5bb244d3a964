import { describe, expect, it } from 'vitest';
import type { AppointmentState, Slip } from '../contract/booking.ts';
import { slip } from '../test/support/views.ts';
import { slipWords } from './slip-words.ts';

const english = (changes: Partial<Slip> = {}) => slipWords(slip({ language: 'en', ...changes }));

/** All that a slip says, on one line. */
const said = (changes: Partial<Slip> = {}) => {
  const { sections, ...head } = english(changes);
  return [
    ...Object.values(head),
    ...sections.flatMap(({ title, words, items }) => [title, ...words, ...items]),
  ]
    .join(' ')
    .replaceAll('\u00a0', ' ');
};

describe('the words of a slip that was booked in English', () => {
  it('are English, with the date as it is written there', () => {
    // With a comma or without, as the program's own edition of the rules has it.
    expect(english().date).toMatch(/^Thursday,? 26\u00a0November\u00a02026$/);
    for (const words of [
      'Appointment slip',
      '10:20',
      '07 482 193',
      'Please bring',
      'Show the QR code to the kiosk',
      'loses its priority 5 minutes after its time',
      'without a visit: your online account lk.example.ru',
      'To change or cancel the appointment',
    ])
      expect(said()).toContain(words);
  });

  it('count as English counts', () => {
    expect(said({ latenessCutoffMinutes: 1 })).toContain('its priority 1 minute after');
    expect(said({ latenessCutoffMinutes: 0 })).toContain('its priority right after');
  });

  it.each<[AppointmentState, string]>([
    ['checked-in', 'You have already checked in'],
    ['missed', 'What you can do'],
    ['cancelled', 'Appointment cancelled'],
    ['made', 'The visit has taken place'],
    ['not-made', 'The visit did not take place'],
  ])('tell what became of it: %s', (state, words) => {
    expect(said({ state })).toContain(words);
  });

  it('have no Russian but the office’s own', () => {
    const office = { ...slip().office, remote: { ...slip().office.remote, callBack: '' } };
    for (const kind of ['office', 'home-visit'] as const)
      for (const state of ['booked', 'missed', 'cancelled'] as const)
        expect(said({ kind, state, office, documents: [] })).not.toMatch(/[а-яё]/i);
  });
});

it('in a language that the program does not know the slip is Russian', () => {
  expect(slipWords(slip({ language: 'xx' })).title).toBe('Талон предварительной записи');
});

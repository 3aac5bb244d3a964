import { describe, expect, it } from 'vitest';
import { appointmentState } from '../../contract/booking.ts';
import { slip } from '../../test/support/views.ts';
import { isMovable, isOpen, stateWords } from './state.ts';

const STATES = appointmentState.options;
const states = (test: (state: (typeof STATES)[number]) => boolean) => STATES.filter(test);

describe('a booking', () => {
  it('has a title of its own in every state', () => {
    const titles = STATES.map((state) => stateWords(slip({ state })).title);
    expect(new Set(titles).size).toBe(STATES.length);
  });

  it('that was missed is never a dead end', () => {
    expect(stateWords(slip({ state: 'missed' })).words).toContain('Мы всё равно поможем');
  });

  it('at home is waited for at home', () => {
    expect(stateWords(slip({ kind: 'home-visit' }))).toEqual({
      title: 'Визит на дом назначен',
      words: 'Специалист приедет к вам в это время. Будьте, пожалуйста, дома.',
    });
  });

  it('can be shown and cancelled while it is to come', () => {
    expect(states((state) => isOpen({ state }))).toEqual(['booked']);
  });

  it('can be moved while it is to come, or when it was missed; not at home', () => {
    expect(states((state) => isMovable({ state, kind: 'office' }))).toEqual(['booked', 'missed']);
    expect(states((state) => isMovable({ state, kind: 'home-visit' }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { deskView } from '../../test/support/views.ts';
import { targetChoices, targetOf, type TargetKind } from './targets.ts';

describe('where a visitor can be sent', () => {
  const view = deskView();

  it('is any service', () => {
    expect(targetChoices('service', view)).toHaveLength(view.services.length);
  });

  it('is another desk that is open', () => {
    const desks = targetChoices('desk', view);
    expect(desks.map((choice) => choice.id)).toEqual(['desk-1', 'desk-2', 'desk-5', 'desk-6']);
    expect(desks[2]?.hint).toBe('Денис Олегович, сейчас перерыв');
  });

  it('is no desk that closes after its visitor, nor whoever sits there', () => {
    const desks = view.desks.map((desk) => ({ ...desk, isClosing: desk.id === 'desk-2' }));
    const ids = (kind: TargetKind) => targetChoices(kind, { ...view, desks }).map(({ id }) => id);
    expect(ids('desk')).toEqual(['desk-1', 'desk-5', 'desk-6']);
    expect(ids('person')).toEqual(['olga', 'denis', 'irina']);
  });

  it('is a colleague who sits at a desk', () => {
    const people = targetChoices('person', view);
    expect(people.map((choice) => choice.id)).toEqual(['olga', 'anna', 'denis', 'irina']);
    expect(people[0]?.hint).toBe('Окно 1');
  });

  it('is told to the server by its kind', () => {
    expect(targetOf('service', 'a')).toEqual({ kind: 'service', serviceId: 'a' });
    expect(targetOf('desk', 'b')).toEqual({ kind: 'desk', deskId: 'b' });
    expect(targetOf('person', 'c')).toEqual({ kind: 'person', personId: 'c' });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue';
import { issuedTicket } from '../../test/support/arrivals.ts';
import type { Screen } from '../flow/types.ts';
import type { Paper } from '../paper.ts';
import { useSaidTicket } from './useSaidTicket.ts';

const screen = shallowRef<Screen>({ kind: 'start' });
const say = vi.fn<(text: string) => void>();
let spoken = false;
let scope: EffectScope;

beforeEach(() => {
  screen.value = { kind: 'start' };
  spoken = false;
  say.mockReset();
  scope = effectScope();
  scope.run(() => useSaidTicket({ screen: () => screen.value, spoken: () => spoken, say }));
});
afterEach(() => scope.stop());

async function paperIs(paper: Paper, ticketId = 'ticket-1', number = 'П031'): Promise<void> {
  const ticket = issuedTicket({ ticketId, number });
  screen.value = { kind: 'ticket', ticket, arrival: null, paper, closesAt: null };
  await nextTick();
}
const said = () => say.mock.calls.map(([text]) => text.replaceAll('\u00a0', ' '));

describe('a ticket without its paper', () => {
  it('is said once, whatever becomes of the paper after that', async () => {
    await paperIs('printing');
    await paperIs('trouble');
    await paperIs('check');
    await paperIs('trouble');
    expect(said()).toEqual(['Талон не напечатался. Ваш номер: П 031. Запомните его: вас вызовут.']);
  });

  it('that may lie in the tray is said as that', async () => {
    await paperIs('check');
    expect(said()).toEqual(['Посмотрите, вышел ли талон. Ваш номер: П 031.']);
  });

  it('is said again for the next visitor', async () => {
    await paperIs('trouble');
    await paperIs('trouble', 'ticket-2', 'П032');
    expect(said()).toHaveLength(2);
  });

  it.each(['none', 'printing', 'take'] as const)('is not said of a paper that is «%s»', async (paper) => {
    await paperIs(paper);
    expect(said()).toEqual([]);
  });

  it('is left to the spoken mode where that is on', async () => {
    spoken = true;
    await paperIs('trouble');
    spoken = false;
    await paperIs('check');
    expect(said()).toEqual([]);
  });
});

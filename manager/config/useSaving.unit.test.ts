import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from 'vue';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { hit, later, stranded } from '../testing/hits.ts';
import { useSaving } from './useSaving.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const BEFORE = officeConfig();
const WISHED = officeConfig({ name: 'ЦОК Белгород' });

const found = (...ids: string[]) => fine({ hits: ids.map((id) => hit(id)), stranded: [] });
const done = fine({ done: true, seq: 2 });
/** What the server was asked, one after another. */
const asked = () => call.mock.calls.map(([name]) => name as string);
const answers = (...results: unknown[]) => {
  for (const result of results) call.mockResolvedValueOnce(result);
};

beforeEach(() => call.mockReset());

describe('saving', () => {
  it('a change that hits nobody is checked and saved', async () => {
    answers(found(), done);
    const saving = useSaving(() => BEFORE);
    expect(await saving.save(WISHED)).toBe(true);
    expect(asked()).toEqual(['checkConfig', 'putConfig']);
    expect(call.mock.calls[1]![1]).toMatchObject({ config: WISHED, before: BEFORE, decisions: [] });
    expect(saving.hits.value).toBeNull();
  });

  it('is not done while bookings wait for a decision', async () => {
    answers(found('a'));
    const saving = useSaving(() => BEFORE);
    expect(await saving.save(WISHED)).toBe(false);
    expect(asked()).toEqual(['checkConfig']);
    expect(saving.hits.value).toHaveLength(1);
    expect(saving.problem.value).toBeNull();
    saving.drop();
    expect(saving.hits.value).toBeNull();
  });

  it('goes on with the decisions', async () => {
    answers(found('a'), done);
    const saving = useSaving(() => BEFORE);
    await saving.save(WISHED);
    const decisions = [{ do: 'move', appointmentId: 'a', appointmentAt: later('08:00') }] as const;
    expect(await saving.settle(decisions)).toBe(true);
    expect(call.mock.calls[1]![1]).toMatchObject({ config: WISHED, decisions });
  });

  // A booking came in meanwhile; a chosen time was taken meanwhile.
  it.each(['config-hits-appointments', 'slot-taken'] as const)('after %s checks again', async (code) => {
    answers(found('a'), refused(code), found('a', 'b'));
    const saving = useSaving(() => BEFORE);
    await saving.save(WISHED);
    const decisions = [{ do: 'keep', appointmentId: 'a' }] as const;
    expect(await saving.settle(decisions)).toBe(false);
    expect(asked()).toEqual(['checkConfig', 'putConfig', 'checkConfig']);
    expect(call.mock.calls[2]![1]).toMatchObject({ decisions });
    expect(saving.hits.value).toHaveLength(2);
    expect(saving.outdated.value).toBe(true);
    expect(saving.problem.value).toBeNull();
  });

  it('asks about a booking that came in between the check and the saving of a change that hit nobody', async () => {
    answers(found(), refused('config-hits-appointments', { count: 1 }), found('a'));
    const saving = useSaving(() => BEFORE);
    expect(await saving.save(WISHED)).toBe(false);
    expect(saving.hits.value).toHaveLength(1);
  });

  it('that is refused says why, and can be tried again', async () => {
    answers(found(), refused('config-changed'), found(), done);
    const saving = useSaving(() => BEFORE);
    expect(await saving.save(WISHED)).toBe(false);
    expect(saving.problem.value).toEqual({ code: 'config-changed' });
    expect(await saving.save(WISHED)).toBe(true);
    expect(saving.problem.value).toBeNull();
  });

  it('that cannot be checked is not tried', async () => {
    answers(refused('no-connection'));
    const saving = useSaving(() => BEFORE);
    expect(await saving.save(WISHED)).toBe(false);
    expect(asked()).toEqual(['checkConfig']);
    expect(saving.problem.value).toEqual({ code: 'no-connection' });
  });

  it('shows nobody to be asked about, not for a moment, when it hits nobody', async () => {
    answers(found(), done);
    const saving = useSaving(() => BEFORE);
    const shown = vi.fn();
    watch(saving.hits, shown, { flush: 'sync' });
    await saving.save(WISHED);
    expect(shown).not.toHaveBeenCalled();
  });

  it('that was not answered is sent again under the same id, anything else under a new one', async () => {
    const unheard = refused('no-connection');
    answers(found('a'), unheard, unheard, unheard, done, done);
    const saving = useSaving(() => BEFORE);
    await saving.save(WISHED);
    const keep = [{ do: 'keep', appointmentId: 'a' }] as const;
    const cancel = [{ do: 'cancel', appointmentId: 'a' }] as const;
    for (const decisions of [keep, keep, cancel, cancel, cancel]) await saving.settle(decisions);
    const ids = call.mock.calls
      .filter(([name]) => name === 'putConfig')
      .map(([, request]) => (request as { commandId: string }).commandId);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(ids[3]).toBe(ids[2]);
    // What is saved is done with: the same once more is another intention.
    expect(ids[4]).not.toBe(ids[3]);
  });

  it('does nothing twice at once', async () => {
    answers(found(), done);
    const saving = useSaving(() => BEFORE);
    const both = await Promise.all([saving.save(WISHED), saving.save(WISHED)]);
    expect(both).toEqual([true, false]);
    expect(asked()).toEqual(['checkConfig', 'putConfig']);
  });

  it('asks what can be offered with what is decided so far', async () => {
    answers(found('a', 'b'), found('a', 'b'));
    const saving = useSaving(() => BEFORE);
    await saving.save(WISHED);
    const decisions = [{ do: 'cancel', appointmentId: 'a' }] as const;
    expect(await saving.offer(decisions)).toBe(true);
    expect(call.mock.calls[1]).toEqual(['checkConfig', { config: WISHED, decisions: [...decisions] }]);
  });
});

describe('a change that strands visitors', () => {
  const strands = (...ids: string[]) => fine({ hits: [], stranded: ids.map((id) => stranded(id)) });

  it('is saved when they are accepted, with their tickets', async () => {
    answers(strands('t1'), done);
    const saving = useSaving(() => BEFORE);
    expect(await saving.save(WISHED)).toBe(false);
    expect(saving.stranded.value).toHaveLength(1);
    expect(await saving.accept()).toBe(true);
    expect(call.mock.lastCall).toMatchObject(['putConfig', { accepted: ['t1'] }]);
    expect(saving.stranded.value).toBeNull();
    expect(saving.seq.value).toBe(2);
  });

  it('asks again about those who came meanwhile', async () => {
    answers(strands('t1'), refused('config-strands-tickets', { count: 2 }), strands('t1', 't2'), done);
    const saving = useSaving(() => BEFORE);
    await saving.save(WISHED);
    expect(await saving.accept()).toBe(false);
    expect(saving.stranded.value).toHaveLength(2);
    expect(saving.problem.value).toBeNull();
    expect(await saving.accept()).toBe(true);
    expect(call.mock.lastCall).toMatchObject(['putConfig', { accepted: ['t1', 't1', 't2'] }]);
  });

  it('says where it comes from', async () => {
    answers(found(), done);
    const saving = useSaving(() => BEFORE);
    await saving.save(WISHED, { kind: 'taken-back', seq: 5 });
    expect(call.mock.lastCall).toMatchObject(['putConfig', { origin: { kind: 'taken-back', seq: 5 } }]);
  });
});

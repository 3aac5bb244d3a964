/** Changes of the settings: whom they strand, who made them, and how one of them goes back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallOf } from '../contract/api.ts';
import type { OfficeConfig } from '../contract/office.ts';
import { take } from './support/desk.ts';
import { answered, commandId, staff, startOffice, type Staffed } from './support/office.ts';

let house: Staffed;
beforeAll(async () => {
  house = await staff(await startOffice());
});
afterAll(() => house.office.stop());

const getConfig = async () => answered(await house.office.call('getConfig', {}, house.administrator));
const put = (config: OfficeConfig, over: Partial<CallOf<'putConfig'>> = {}) =>
  house.office.call('putConfig', { commandId: commandId(), config, ...over }, house.administrator);
const list = async (over: CallOf<'listConfigChanges'> = {}) =>
  answered(await house.office.call('listConfigChanges', over, house.administrator));
const propose = async (seq: number) =>
  answered(await house.office.call('proposeTakeBack', { seq }, house.administrator));

const without = (config: OfficeConfig, serviceId: string): OfficeConfig => ({
  ...config,
  services: config.services.filter(({ id }) => id !== serviceId),
});

describe('a change that strands visitors', () => {
  it('names them when it is checked, and is refused until they are known', async () => {
    const { office, administrator, kiosk } = house;
    const ticket = answered(await take(office, kiosk, 'payment'));
    const config = await getConfig();
    const wished = without(config, 'payment');
    const { stranded } = answered(await office.call('checkConfig', { config: wished }, administrator));
    expect(stranded).toEqual([
      { ticketId: ticket.ticketId, number: ticket.number, serviceName: ticket.serviceName, stage: 'waiting' },
    ]);
    expect(await put(wished)).toMatchObject({
      ok: false,
      status: 409,
      problem: { code: 'config-strands-tickets', params: { count: 1 } },
    });
    const { seq } = answered(await put(wished, { accepted: [ticket.ticketId] }));
    const [newest] = (await list({ limit: 1 })).changes;
    expect(newest).toMatchObject({ seq, stranded: 1, origin: { kind: 'edited' } });
    answered(await put(config, { origin: { kind: 'taken-back', seq } }));
  });
});

describe('the list of changes', () => {
  it('tells who changed what, the newest first, page by page, down to how the office began', async () => {
    const config = await getConfig();
    answered(await put({ ...config, address: 'ул. Мира, 5' }));
    const { changes, next } = await list({ limit: 2 });
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({
      actor: { kind: 'person', name: 'Сотрудник admin' },
      isFirst: false,
      changes: [{ path: ['address'], before: config.address, after: 'ул. Мира, 5' }],
    });
    expect(changes[1]).toMatchObject({ origin: { kind: 'taken-back' }, takenBackAt: expect.any(Number) });
    const rest = await list({ before: next ?? 0, limit: 50 });
    expect(rest.next).toBeNull();
    expect(rest.changes.at(-1)).toMatchObject({ isFirst: true, changes: [] });
    const seqs = [...changes, ...rest.changes].map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
  });

  it('is for administrators', async () => {
    expect(await house.office.call('listConfigChanges', {}, house.reception)).toMatchObject({ status: 403 });
  });
});

describe('a change that is taken back', () => {
  it('leaves what was changed since as it is, and is told of in the audit log', async () => {
    const { office, administrator } = house;
    const config = await getConfig();
    const [first, ...others] = config.services;
    const longer = { ...first!, normMinutes: first!.normMinutes + 7 };
    const { seq } = answered(await put({ ...config, services: [longer, ...others] }));
    answered(await put({ ...(await getConfig()), address: 'ул. Садовая, 1' }));
    const { config: wished, changes, kept } = await propose(seq);
    expect(kept).toEqual([]);
    expect(changes).toEqual([
      {
        path: ['services', first?.name, 'normMinutes'],
        before: String(longer.normMinutes),
        after: String(first?.normMinutes),
      },
    ]);
    answered(await put(wished, { before: await getConfig(), origin: { kind: 'taken-back', seq } }));
    expect(await getConfig()).toEqual({ ...config, address: 'ул. Садовая, 1' });
    const audit = answered(await office.call('getAudit', { kinds: 'config-changed' }, administrator));
    expect(audit.entries[0]?.details).toEqual({ takesBack: seq });
  });

  it('says what was changed again, and leaves that', async () => {
    const config = await getConfig();
    const { seq } = answered(await put({ ...config, name: 'Офис А', address: 'ул. А, 1' }));
    answered(await put({ ...config, name: 'Офис Б', address: 'ул. А, 1' }));
    const { config: wished, kept } = await propose(seq);
    expect(kept).toEqual([{ path: ['name'] }]);
    expect(wished).toEqual({ ...config, name: 'Офис Б' });
  });

  it('is none where there is no such change, or nothing before it', async () => {
    const ask = (seq: number) => house.office.call('proposeTakeBack', { seq }, house.administrator);
    expect(await ask(999_999)).toMatchObject({ status: 404, problem: { code: 'config-change-unknown' } });
    const all = (await list({ limit: 50 })).changes;
    expect(await ask(all.at(-1)?.seq ?? 0)).toMatchObject({ problem: { code: 'config-change-first' } });
  });
});

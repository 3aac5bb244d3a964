import { expect, it } from 'vitest';
import { auditKinds, ITSELF } from '../../contract/audit.ts';
import type { EventBody } from '../../contract/events.ts';
import { AUDIT_EVENT_QUERIES } from './audit-events.ts';
import { AUDIT_QUERIES, type AuditFilter, type AuditRecord } from './audit-store.ts';
import { MONDAY_8 } from './testing/samples.ts';
import { temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const DAY = 86_400_000;
const record = (at: number, over: Partial<AuditRecord> = {}): AuditRecord => ({
  at,
  kind: 'signed-in',
  actor: { kind: 'person', id: 'p-1' },
  subject: null,
  details: {},
  changes: [],
  ...over,
});
const filter = (over: Partial<AuditFilter> = {}): AuditFilter => ({
  from: 0,
  to: Number.MAX_SAFE_INTEGER,
  kinds: auditKinds,
  about: null,
  before: null,
  limit: 50,
  ...over,
});

it('keeps what was written down, and finds it by day, kind and whoever it is about', async () => {
  const { audit } = await temporaryDatabase();
  const removed = record(MONDAY_8 + 1, {
    kind: 'device-removed',
    subject: { id: 'd-1', name: 'Киоск у входа' },
    details: { device: 'kiosk' },
  });
  const made = record(MONDAY_8 + DAY, { kind: 'backup-made', actor: ITSELF, details: { sizeBytes: 4096 } });
  for (const one of [record(MONDAY_8), removed, made]) await audit.add(one);
  const ids = async (over: Partial<AuditFilter>) => (await audit.page(filter(over))).map(({ id }) => id);
  expect(await audit.page(filter({ kinds: ['device-removed'] }))).toEqual([{ id: 2, ...removed }]);
  expect(await ids({})).toEqual([3, 2, 1]);
  expect(await ids({ to: MONDAY_8 + DAY })).toEqual([2, 1]);
  expect(await ids({ from: MONDAY_8 + 1 })).toEqual([3, 2]);
  expect(await ids({ about: 'd-1' })).toEqual([2]);
  expect(await ids({ about: 'p-1' })).toEqual([2, 1]);
  expect(await ids({ before: { at: MONDAY_8 + 1, id: 2 } })).toEqual([1]);
  expect(await ids({ limit: 1 })).toEqual([3]);
});

it('is not edited, and of the last three years nothing goes', async () => {
  const path = await temporaryPath();
  const { audit } = await temporaryDatabase(path);
  for (const days of [0, 1, 3 * 365, 3 * 365 + 2]) await audit.add(record(MONDAY_8 + days * DAY));
  const hand = await temporaryConnection(path);
  await expect(hand.run(`UPDATE audit SET actor_id = 'p-2'`)).rejects.toThrow('never edited');
  await expect(hand.run('DELETE FROM audit WHERE id = 3')).rejects.toThrow('three years');
  expect(await audit.forgetBefore(MONDAY_8 + 5 * 365 * DAY)).toBe(2);
  expect((await audit.page(filter())).map(({ id }) => id)).toEqual([4, 3]);
});

it('finds among the events what staff did, and only that', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  const desk = {
    ticketId: 't-1',
    number: 'А001',
    deskId: 'desk-1',
    deskNumber: 1,
    operatorId: 'p-1',
  };
  const called = { type: 'TicketCalled', ...desk, waitMs: 0, leg: 1, aloud: true } as const;
  const bodies: [string, EventBody][] = [
    ['p-1', { type: 'DayClosed', date: '2026-11-23', by: 'person' }],
    ['office', { type: 'DayClosed', date: '2026-11-24', by: 'schedule' }],
    ['p-1', { ...called, reason: { kind: 'first-in-queue' } }],
    ['p-1', { ...called, reason: { kind: 'by-hand', why: 'staff-mistake' } }],
    ['p-2', { type: 'WordConsidered', ticketId: 't-1', number: 'А001' }],
  ];
  // Into the table alone: the read tables would ask for the visits that these belong to.
  const hand = await temporaryConnection(path);
  for (const [index, [id, body]] of bodies.entries())
    await hand.run(
      'INSERT INTO events (seq, at, v, office_id, actor_kind, actor_id, type, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[index + 1, MONDAY_8 + index, body.type === 'TicketCalled' ? 3 : 1, 'office-1'],
      ...[id === 'office' ? 'system' : 'person', id, body.type, JSON.stringify(body)],
    );
  const found = async (over: Partial<AuditFilter>) =>
    (await database.auditEvents.page(filter(over))).map(({ seq }) => seq);
  expect(await found({})).toEqual([5, 4, 1]);
  expect(await found({ about: 'p-1' })).toEqual([4, 1]);
  expect(await found({ kinds: ['signed-in'] })).toEqual([]);
  expect(await found({ before: { at: MONDAY_8 + 3, id: 4 } })).toEqual([1]);
});

it('asks neither the whole log nor sorts it', async () => {
  const path = await temporaryPath();
  await temporaryDatabase(path);
  const reader = await temporaryConnection(path, 'reader');
  const plan = async (query: string) =>
    (await reader.all(`EXPLAIN QUERY PLAN ${query}`, 0, MONDAY_8, MONDAY_8, 0, '[]', null, 50)).map(
      ({ detail }) => String(detail),
    );
  expect(await plan(AUDIT_EVENT_QUERIES.page)).toContainEqual(expect.stringContaining('events_to_audit (at'));
  expect(await plan(AUDIT_QUERIES.page)).toContainEqual(expect.stringContaining('audit_by_time (at'));
  for (const query of [AUDIT_EVENT_QUERIES.page, AUDIT_QUERIES.page])
    expect((await plan(query)).join()).not.toContain('TEMP B-TREE');
});

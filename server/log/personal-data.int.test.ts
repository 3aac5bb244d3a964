import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ITSELF } from '../../contract/audit.ts';
import { backUp } from './backup.ts';
import { factsOf } from './copy-facts.ts';
import { eraseInCopy, isOverdue } from './personal-data.ts';
import { batchOf, fill } from './testing/fill.ts';
import { randomHistory } from './testing/history.ts';
import { allReadRows } from './testing/read-rows.ts';
import { MONDAY_8 } from './testing/samples.ts';
import { temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const DAY = 86_400_000;

/** A copy with two names, words and an entry of the audit log. */
async function aCopy() {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(41, { days: 1, steps: 80 }));
  const contact = (appointmentId: string, name: string, appointmentAt: number) => ({
    appointmentId,
    name,
    phone: '79995550101',
    appointmentAt,
    email: null,
    address: null,
  });
  await database.log.append({
    ...batchOf(),
    contacts: [contact('a-1', 'Евпраксия', MONDAY_8), contact('a-2', 'Пульхерия', MONDAY_8 + 9 * DAY)],
    ratingWords: [{ ticketId: 't-1', words: 'Грубили у окна', at: MONDAY_8 }],
    askedWords: [{ ticketId: 't-1', words: 'Пандус скользкий', at: MONDAY_8 }],
    needs: [{ ticketId: 't-2', needs: ['hearing'], at: MONDAY_8 }],
    transferNotes: [{ ticketId: 't-2', leg: 2, note: 'Слышит плохо', personId: 'p-1', at: MONDAY_8 }],
  });
  await database.audit.add({
    at: MONDAY_8,
    kind: 'signed-in',
    actor: ITSELF,
    subject: null,
    details: {},
    changes: [],
  });
  const to = await temporaryPath();
  await backUp(path, to);
  return { path, to };
}

const since = (contacts: number, others = 0) => ({ contacts, messages: others, audit: others });
const stands = async (path: string, words: string) => (await readFile(path)).includes(words);

it('leaves out of a copy what is gone with the day, and rights that may have ended', async () => {
  const { to } = await aCopy();
  expect(await stands(to, 'Слышит плохо')).toBe(false);
  expect(await stands(to, 'Евпраксия')).toBe(true);
  const copy = await temporaryConnection(to, 'reader');
  for (const table of ['ticket_needs', 'transfer_notes', 'sessions', 'pairings'])
    expect(await copy.all(`SELECT * FROM ${table}`)).toEqual([]);
});

it('erases from a copy what may not be kept any longer, byte by byte, and nothing else', async () => {
  const { path, to } = await aCopy();
  expect(await isOverdue(to, since(MONDAY_8))).toBe(false);
  expect(await isOverdue(to, since(MONDAY_8 + 1))).toBe(true);
  await eraseInCopy(to, since(MONDAY_8 + DAY, MONDAY_8 + DAY));
  for (const gone of ['Евпраксия', 'Грубили', 'Пандус скользкий'])
    expect({ gone, stands: await stands(to, gone) }).toEqual({ gone, stands: false });
  expect(await stands(to, 'Пульхерия')).toBe(true);
  expect(await isOverdue(to, since(MONDAY_8 + DAY, MONDAY_8 + DAY))).toBe(false);
  expect(await allReadRows(to)).toEqual(await allReadRows(path));
  const facts = await factsOf(to);
  expect(facts).toEqual(await factsOf(path));
  // Also the trigger that was in the way.
  const database = await temporaryDatabase(to);
  await database.audit.add({
    at: MONDAY_8,
    kind: 'signed-in',
    actor: ITSELF,
    subject: null,
    details: {},
    changes: [],
  });
  const hand = await temporaryConnection(to);
  await expect(hand.run('DELETE FROM audit')).rejects.toThrow('three years');
});

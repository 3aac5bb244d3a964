/** Fault: the mail server does not take a letter. */
import { expect, it } from 'vitest';
import { MONDAY_8 } from '../server/log/testing/samples.ts';
import { temporaryPath } from '../server/log/testing/temporary.ts';
import { answer, headerOf, openMailRoom } from '../server/messages/testing/mail-room.ts';
import { eventually } from './support/live.ts';
import { HOUR_MS, openOutbox, WEDNESDAY_10 } from './support/outbox.ts';

it('a letter that is refused for now is sent later, once', async () => {
  const refusals = [answer(451, 'Greylisted'), answer(452, 'No space')];
  const room = await openMailRoom({ onLetter: () => refusals.shift() ?? null });
  const office = await openOutbox(await temporaryPath(), room);
  await office.book(1);
  await eventually(() => expect(refusals).toHaveLength(1));
  await eventually(async () => expect(await office.states()).toMatchObject({ '1-booked': 'queued' }));
  office.moveTo(MONDAY_8 + HOUR_MS);
  await eventually(() => expect(refusals).toHaveLength(0));
  await eventually(async () => expect(await office.states()).toMatchObject({ '1-booked': 'queued' }));
  office.moveTo(MONDAY_8 + 2 * HOUR_MS);
  await eventually(async () => expect(await office.states()).toMatchObject({ '1-booked': 'sent' }));
  office.moveTo(MONDAY_8 + 20 * HOUR_MS);
  const { messages } = await office.database.messages.report();
  expect(messages.find(({ id }) => id === '1-booked')).toMatchObject({ attempts: 3, problem: null });
  expect(room.letters).toHaveLength(1);
});

it('a letter that is refused for good is failed, and the manager reads why, without an address', async () => {
  const room = await openMailRoom({
    onLetter: () => answer(550, 'Mailbox anna1@example.ru of "anna1" is unknown'),
  });
  const office = await openOutbox(await temporaryPath(), room);
  await office.book(1);
  await eventually(async () => expect(await office.states()).toMatchObject({ '1-booked': 'failed' }));
  office.moveTo(MONDAY_8 + HOUR_MS);
  const { messages } = await office.database.messages.report();
  expect(messages.find(({ id }) => id === '1-booked')).toMatchObject({
    attempts: 1,
    problem: '550 Mailbox … of … is unknown',
  });
});

it('a mail server that is away keeps nothing from being sent when it is back', async () => {
  const gone = await openMailRoom();
  await gone.close();
  const path = await temporaryPath();
  const before = await openOutbox(path, gone);
  await before.book(1);
  await before.book(2);
  await eventually(async () => {
    const { messages } = await before.database.messages.report();
    // Tried, and known to have been in vain: a letter that was under way in a power cut is not sent again.
    const again = messages.filter(({ attempts, state }) => attempts === 1 && state === 'queued');
    expect(again).toHaveLength(2);
  });
  await before.kill();
  const room = await openMailRoom();
  const after = await openOutbox(path, room);
  after.moveTo(MONDAY_8 + HOUR_MS);
  await eventually(() => expect(room.letters).toHaveLength(2));
  expect(room.letters.map((letter) => headerOf(letter, 'To'))).toEqual([
    'anna1@example.ru',
    'anna2@example.ru',
  ]);
});

it('a letter about an appointment that is over by then is not sent at all', async () => {
  const room = await openMailRoom({ onLetter: () => answer(451, 'Later') });
  const office = await openOutbox(await temporaryPath(), room);
  await office.book(1);
  await eventually(async () => {
    const { messages } = await office.database.messages.report();
    expect(messages.find(({ id }) => id === '1-booked')).toMatchObject({ attempts: 1, state: 'queued' });
  });
  office.moveTo(WEDNESDAY_10);
  await eventually(async () =>
    expect(await office.states()).toEqual({ '1-booked': 'skipped', '1-reminder': 'skipped' }),
  );
  expect(room.letters).toEqual([]);
});

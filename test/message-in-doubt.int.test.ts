/** Fault: nobody can say whether a letter was taken. It is not sent again, also not after restarts. */
import { expect, it } from 'vitest';
import { MONDAY_8 } from '../server/log/testing/samples.ts';
import { temporaryPath } from '../server/log/testing/temporary.ts';
import { openMailRoom } from '../server/messages/testing/mail-room.ts';
import { eventually } from './support/live.ts';
import { HOUR_MS, openOutbox } from './support/outbox.ts';

/** A mail server that has a letter and does not say so until it is let. */
async function slowMailRoom() {
  let came = 0;
  let answerNow = (): void => undefined;
  const answered = new Promise<null>((resolve) => (answerNow = () => resolve(null)));
  const room = await openMailRoom({
    onLetter: () => {
      came += 1;
      return answered;
    },
  });
  return { room, came: () => came, answerNow };
}

it('the connection breaks after the letter went out', async () => {
  const { room, came } = await slowMailRoom();
  const path = await temporaryPath();
  const office = await openOutbox(path, room);
  await office.book(1);
  await eventually(() => expect(came()).toBe(1));
  room.cut();
  await eventually(async () => expect(await office.states()).toMatchObject({ '1-booked': 'unknown' }));
  const next = await openMailRoom();
  await office.kill();
  const later = await openOutbox(path, next);
  later.moveTo(MONDAY_8 + HOUR_MS);
  await later.book(2);
  await eventually(() => expect(next.letters).toHaveLength(1));
  expect(next.letters[0]).toContain('anna2@example.ru');
});

it('the server is killed between sending and the answer', async () => {
  const { room, came, answerNow } = await slowMailRoom();
  const path = await temporaryPath();
  const office = await openOutbox(path, room);
  await office.book(1);
  await eventually(() => expect(came()).toBe(1));
  expect(await office.states()).toMatchObject({ '1-booked': 'sending' });
  await office.kill();
  answerNow();
  // Once more and once again: what is unknown stays so, and what comes after it goes on.
  for (const n of [2, 3]) {
    const again = await openOutbox(path, room);
    expect(await again.states()).toMatchObject({ '1-booked': 'unknown' });
    await again.book(n);
    await eventually(() => expect(room.letters).toHaveLength(n));
    await again.kill();
  }
  expect(came()).toBe(3);
  const to = (n: number) => room.letters.filter((letter) => letter.includes(`anna${n}@example.ru`)).length;
  expect([to(1), to(2), to(3)]).toEqual([1, 1, 1]);
});

it('the server is killed before it begins to send: then the letter is sent after the restart', async () => {
  const room = await openMailRoom();
  const path = await temporaryPath();
  const before = await openOutbox(path, room);
  await before.book(1);
  await before.kill();
  await openOutbox(path, room);
  await eventually(() => expect(room.letters).toHaveLength(1));
});

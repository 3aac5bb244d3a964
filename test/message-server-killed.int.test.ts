/** Fault: the process is killed while a letter is on its way. The visitor has it, and gets no second one. */
import { rmSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { openMailRoom } from '../server/messages/testing/mail-room.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways, staff } from './support/office.ts';
import { startProgram } from './support/program.ts';

/** On the grid, and so far away that it has a reminder. */
const IN_A_WEEK = Math.ceil(Date.now() / 3_600_000 + 7 * 24) * 3_600_000;

it('a letter of which the server never heard the answer is not sent again, the next one is', async () => {
  let came = 0;
  const answers: (() => void)[] = [];
  const room = await openMailRoom({
    onLetter: () => {
      came += 1;
      return new Promise((resolve) => answers.push(() => resolve(null)));
    },
  });
  const { host, port } = room.server;
  const program = await startProgram({
    SMTP_URL: `smtp://${host}:${port}`,
    MAIL_FROM: 'Очередь <queue@example.ru>',
  });
  onTestFinished(async () => {
    await program.stop();
    rmSync(program.dataDir, { recursive: true, force: true });
  });
  const { administrator } = await staff(program, openAlways, 1);
  const book = async (n: number) =>
    answered(
      await program.call('book', {
        commandId: commandId(),
        serviceId: 'payment',
        appointmentAt: IN_A_WEEK + n * 3_600_000,
        name: 'Анна Петровна',
        phone: `7999555012${n}`,
        email: `anna${n}@example.ru`,
        consent: true,
      }),
    );
  const counts = async () => answered(await program.call('listMessages', {}, administrator)).counts;

  await book(1);
  await eventually(() => expect(came).toBe(1));
  expect(await counts()).toMatchObject({ sending: 1 });
  await program.kill();
  for (const answer of answers.splice(0)) answer();

  await program.start();
  expect(await counts()).toMatchObject({ unknown: 1, sending: 0 });
  await book(2);
  await eventually(() => expect(came).toBe(2));
  for (const answer of answers.splice(0)) answer();
  await eventually(async () => expect(await counts()).toMatchObject({ sent: 1, unknown: 1, queued: 2 }));
  const to = (n: number) => room.letters.filter((letter) => letter.includes(`anna${n}@example.ru`)).length;
  expect([to(1), to(2)]).toEqual([1, 1]);
});

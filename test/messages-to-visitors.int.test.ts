/** Messages to visitors (10.2): who books with an e-mail address hears of it, of changes, and is reminded; once. */
import { expect, it, onTestFinished } from 'vitest';
import type { OfficeConfig } from '../contract/office.ts';
import { smtpSender } from '../server/messages/smtp-sender.ts';
import { headerOf, openMailRoom, type MailRoom } from '../server/messages/testing/mail-room.ts';
import { shortCodeText } from '../texts/problem-sentence.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways, startOffice } from './support/office.ts';

const EMAIL = 'anna@example.ru';

async function officeWith(
  room: MailRoom | null,
  change: (config: OfficeConfig) => OfficeConfig = openAlways,
): Promise<DemoOffice> {
  const from = { name: '', address: 'queue@office.example.ru' };
  const sender = room === null ? null : smtpSender({ server: room.server, from });
  const publicUrl = 'https://queue.example.ru';
  const house = await startDemo(at('10:00'), change, 1, { sender, publicUrl });
  onTestFinished(() => house.office.stop());
  return house;
}

const book = async ({ office }: DemoOffice, appointmentAt: number, over = {}) =>
  answered(
    await office.call('book', {
      commandId: commandId(),
      serviceId: 'payment',
      appointmentAt,
      name: 'Соколова Анна Петровна',
      phone: '+7 999 555-01-23',
      email: EMAIL,
      consent: true,
      ...over,
    }),
  );

/** The words of a letter, out of their base64. */
function wordsOf(letter: string): string {
  const [, body = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(letter) ?? [];
  return Buffer.from(body, 'base64').toString();
}

function subjectOf(letter: string): string {
  const parts = (headerOf(letter, 'Subject') ?? '').matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g);
  return Buffer.concat(Array.from(parts, ([, part = '']) => Buffer.from(part, 'base64'))).toString();
}

const subjectsIn = (room: MailRoom) => room.letters.map(subjectOf);

const listed = async ({ office, administrator }: DemoOffice) =>
  answered(await office.call('listMessages', {}, administrator));

it('a booking is confirmed, a move and a cancellation are told, and the old reminder is not sent', async () => {
  const room = await openMailRoom();
  const house = await officeWith(room);
  const slip = await book(house, at('12:00', 2));
  await eventually(() => expect(subjectsIn(room)).toEqual(['Вы записаны: 25 ноября в 12:00']));
  const words = wordsOf(room.letters[0] ?? '');
  for (const said of [
    'Анна Петровна',
    'среда, 25 ноября 2026, 12:00',
    shortCodeText(slip.shortCode),
    slip.pageUrl,
  ])
    expect(words).toContain(said.replaceAll('\u00a0', ' '));
  expect(slip.pageUrl).toBe(`https://queue.example.ru/booking/${slip.code}`);

  const { code } = slip;
  const move = { commandId: commandId(), code, appointmentAt: at('15:00', 3) };
  answered(await house.office.call('moveBooking', move));
  await eventually(() =>
    expect(subjectsIn(room).slice(1)).toEqual(['Запись перенесена на 26 ноября, 15:00']),
  );
  await house.moveTo(at('12:30', 1));
  await eventually(async () => expect((await listed(house)).counts).toMatchObject({ skipped: 1, queued: 1 }));

  answered(await house.office.call('cancelBooking', { commandId: commandId(), code }));
  await eventually(() => expect(subjectsIn(room).slice(2)).toEqual(['Запись отменена: 26 ноября, 15:00']));
  await house.moveTo(at('15:30', 2));
  await eventually(async () =>
    expect(await listed(house)).toMatchObject({
      configured: true,
      counts: { queued: 0, sending: 0, sent: 3, failed: 0, unknown: 0, skipped: 2 },
    }),
  );
  expect(room.letters).toHaveLength(3);
});

it('a reminder goes out at its time, also when the server starts again in between, and not twice', async () => {
  const room = await openMailRoom();
  const house = await officeWith(room);
  await book(house, at('12:00', 2));
  await eventually(() => expect(room.letters).toHaveLength(1));
  await house.moveTo(at('11:59', 1));
  await house.restart(60_000);
  await eventually(() =>
    expect(subjectsIn(room).slice(1)).toEqual(['Напоминаем о записи: 25 ноября в 12:00']),
  );
  await eventually(async () => expect((await listed(house)).counts).toMatchObject({ sent: 2, queued: 0 }));
  await house.restart(60_000);
  await house.restart(60_000);
  expect((await listed(house)).counts).toMatchObject({ sent: 2 });
  expect(room.letters).toHaveLength(2);
  expect(new Set(room.letters.map((letter) => headerOf(letter, 'Message-ID'))).size).toBe(2);
});

it('a visit at home has words of its own', async () => {
  const room = await openMailRoom();
  const house = await officeWith(room, (config) => {
    const { appointments, ...rest } = openAlways(config);
    return { ...rest, appointments: { ...appointments, homeVisitPlan: { slotMinutes: 60, capacity: 1 } } };
  });
  answered(
    await house.office.call(
      'bookAppointment',
      {
        commandId: commandId(),
        serviceId: 'payment',
        appointmentAt: at('12:00', 2),
        channel: 'phone',
        kind: 'home-visit',
        name: 'Пётр Ильич',
        phone: '+7 999 555-01-24',
        email: EMAIL,
        address: 'ул. Щорса, 5',
      },
      house.reception,
    ),
  );
  await eventually(() => expect(subjectsIn(room)).toEqual(['К вам приедет специалист: 25 ноября в 12:00']));
  expect(wordsOf(room.letters[0] ?? '')).toContain('Куда приедет: ул. Щорса, 5');
});

it('nobody is written to who left no address, and the list of messages names nobody', async () => {
  const room = await openMailRoom();
  const house = await officeWith(room);
  await book(house, at('12:00', 2), { email: null });
  await book(house, at('13:00', 2), { phone: '+7 999 555-01-25' });
  await eventually(() => expect(room.letters).toHaveLength(1));
  const answer = await listed(house);
  expect(answer.messages.map(({ kind }) => kind).toSorted()).toEqual(['booked', 'reminder']);
  expect(JSON.stringify(answer)).not.toMatch(/@|Анна|999555/);
  for (const token of [null, house.reception, house.kiosk, ...house.operators])
    expect((await house.office.call('listMessages', {}, token)).ok).toBe(false);
});

it('without a mail server nothing is sent, no address is asked for, and the manager can see why', async () => {
  const house = await officeWith(null);
  expect(answered(await house.office.call('getBookingOffice', {}))).toMatchObject({ byEmail: false });
  await book(house, at('12:00', 2));
  expect(await listed(house)).toMatchObject({ configured: false, counts: { queued: 2, sent: 0 } });
});

it('messages that waited for a mail server to be set are sent when they are still true', async () => {
  const room = await openMailRoom();
  const house = await officeWith(null);
  await book(house, at('12:00', 1));
  await book(house, at('12:00', 4), { phone: '+7 999 555-01-25' });
  const { dataDir } = house.office;
  await house.office.stop({ keepData: true });
  const from = { name: 'Очередь', address: 'queue@office.example.ru' };
  const later = await startOffice({
    dataDir,
    demo: { speed: 0, startAt: at('12:00', 2) },
    sender: smtpSender({ server: room.server, from }),
  });
  onTestFinished(() => later.stop({ keepData: false }));
  await eventually(() => expect(subjectsIn(room)).toEqual(['Вы записаны: 27 ноября в 12:00']));
});

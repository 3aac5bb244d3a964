/** Whoever took a ticket or booked in English gets paper, files and letters in English: the program's words and the office's. */
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Letter, Sender } from '../server/messages/sender.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

const WORDS = {
  'Центр на Народном бульваре': 'Centre on Narodny Boulevard',
  'Приём платежа': 'Make a payment',
  'Вход со двора': 'Enter from the yard',
  'квитанция или номер лицевого счёта': 'bill or account number',
};

const OWN_LINE = { kind: 'text', words: 'Вход со двора', align: 'center', size: 'normal' } as const;

const letters: Letter[] = [];
/** A post office that takes everything; how letters travel is tested elsewhere. */
const sender: Sender = {
  send: async (letter) => {
    letters.push(letter);
    return { kind: 'sent' };
  },
};
let printer: TestPrinter;
let house: DemoOffice;

beforeAll(async () => {
  printer = await startPrinter();
  house = await startDemo(
    at('10:00'),
    (config) => ({
      ...openAlways(config),
      name: 'Центр на Народном бульваре',
      paper: {
        ...config.paper,
        ticket: [...config.paper.ticket, OWN_LINE],
        slip: [OWN_LINE, ...config.paper.slip],
      },
      languages: [{ code: 'en', offered: true, words: WORDS }],
      printers: [printer.config],
    }),
    1,
    { sender },
  );
});
afterAll(async () => {
  await house.office.stop();
  await printer.stop();
});

/** The words of the paper that comes out next. */
async function paperAfter(ask: () => Promise<unknown>): Promise<string> {
  const before = printer.papers().length;
  await ask();
  await eventually(() => expect(printer.papers()).toHaveLength(before + 1));
  return printer.papers().at(-1)?.text ?? '';
}

const take = (serviceId: string, language?: string) => async () =>
  answered(
    await house.office.call(
      'issueTicket',
      { commandId: commandId(), serviceId, outOfTurn: false, language },
      house.kiosk,
    ),
  );

it('a ticket is in English, with the office’s English names', async () => {
  const paper = await paperAfter(take('payment', 'en'));
  for (const words of [
    'Centre on Narodny Boulevard',
    'Make a payment',
    'Your number in the queue',
    'Enter from the yard',
  ])
    expect(paper).toContain(words);
  expect(paper).toMatch(/Ticket taken on 23\s+November\s+2026/);
});

it('what nobody has translated stays in Russian among English words', async () => {
  const paper = await paperAfter(take('instalments', 'en'));
  expect(paper).toContain('Рассрочка долга');
  expect(paper).toContain('Watch the display');
});

it('a ticket without a language, or in one that nobody has words for, is in Russian', async () => {
  for (const language of [undefined, 'xx']) {
    const paper = await paperAfter(take('payment', language));
    for (const words of ['Центр на Народном бульваре', 'Приём платежа', 'Ваш номер в очереди'])
      expect(paper).toContain(words);
    expect(paper).not.toMatch(/[a-z]{4}/i);
  }
});

it('a booking has its slip, its files and its letter in English', async () => {
  const booked = await house.office.call('book', {
    commandId: commandId(),
    serviceId: 'payment',
    appointmentAt: at('12:00', 2),
    name: 'Anna Brown',
    phone: '+7 999 555-01-23',
    email: 'anna@example.com',
    consent: true,
    language: 'en',
  });
  const { code, serviceName } = answered(booked);
  // The page that shows it has the office's words itself.
  expect(serviceName).toBe('Приём платежа');

  const paper = await paperAfter(() =>
    house.office.call('printSlip', { code, commandId: commandId() }, house.kiosk),
  );
  for (const words of ['Appointment slip', 'Make a payment', 'Enter from the yard', 'bill or account number'])
    expect(paper).toContain(words);

  const fetched = (ending: string) => fetch(`${house.office.url}/api/booking/own/${code}/${ending}`);
  const pdf = await getDocumentProxy(new Uint8Array(await (await fetched('slip.pdf')).arrayBuffer()));
  expect((await extractText(pdf)).text.join(' ')).toContain('Make a payment');
  expect((await getMeta(pdf)).info).toMatchObject({ Language: 'en-GB' });
  const entry = await (await fetched('appointment.ics')).text();
  expect(entry).toContain('SUMMARY:Appointment: Make a payment');

  await eventually(() => expect(letters).toHaveLength(1));
  expect(letters[0]).toMatchObject({
    from: 'Centre on Narodny Boulevard',
    subject: 'Your appointment: 25 November at 12:00',
  });
  for (const words of ['<html lang="en-GB">', 'Dear Anna Brown', 'Make a payment', 'account number'])
    expect(letters[0]?.html).toContain(words);
  expect(letters[0]?.text).not.toMatch(/Возьмите|Услуга/);
});

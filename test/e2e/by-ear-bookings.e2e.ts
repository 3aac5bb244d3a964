/** Appointments and a word about the visit, for a visitor who sees nothing of the kiosk: keys alone, and what is heard. */
import { spoken } from '../../texts/speech/spoken.ts';
import { shortCodeText } from '../../texts/problem-sentence.ts';
import { deskOf, take } from '../support/desk.ts';
import { viewNow } from '../support/live.ts';
import { answered, commandId, openAlways } from '../support/office.ts';
import { at } from '../support/views.ts';
import { BlindVisitor, bringVoice } from './blind-visitor.ts';
import { expect, test, type Screens } from './browser-office.ts';
import { openKiosk, type House } from './kiosk-glass.ts';

test.use({ standingAt: at('10:42') });

const TODAY = '2026-11-23';

async function openHouse(screens: Screens): Promise<House & { visitor: BlindVisitor }> {
  const house = await openKiosk(screens, openAlways, bringVoice);
  answered(await deskOf(house.office, house.operators[0] ?? '').open());
  await expect(house.glass.getByText(/Работает 1 окно/)).toBeVisible();
  const visitor = new BlindVisitor(house.glass);
  await visitor.begin();
  return { ...house, visitor };
}

test('an appointment is found by its code, typed by ear', async ({ screens }) => {
  const house = await openHouse(screens);
  const { office, reception, operators, visitor } = house;
  const caller = { channel: 'phone' as const, name: 'Анна Петровна', phone: '8 999 555-01-23' };
  const wish = { serviceId: 'payment', appointmentAt: at('10:50'), ...caller, commandId: commandId() };
  const { shortCode } = answered(await office.call('bookAppointment', wish, reception));

  await visitor.take('Я по записи', 'Найдём вашу запись');
  await visitor.type(shortCode);
  expect(await visitor.heard()).toBe(spoken(`Введено 8 из 8: ${[...shortCode].join(' ')}.`));
  await visitor.take('Продолжить, кнопка', 'Нашли вашу запись: десять часов пятьдесят минут');
  await visitor.take(/^Нет/, 'Талон. пэ, один.');
  await visitor.walkTo('десять часов пятьдесят минут, время записи');

  const operator = operators[0] ?? '';
  answered(await deskOf(office, operator).next());
  const { desk } = await viewNow(office.url, { view: 'desk' }, operator);
  expect(desk?.visitor).toMatchObject({ number: 'П001', visitorName: 'Анна Петровна' });
});

test('a code that is not known is told, and the way on', async ({ screens }) => {
  const { visitor } = await openHouse(screens);
  await visitor.take('Я по записи', 'Найдём вашу запись');
  await visitor.type('01000001');
  await visitor.take('Продолжить, кнопка', 'Записи с таким кодом нет');
  await visitor.take('Взять талон', 'С каким вопросом вы пришли?');
});

test('a time is booked, up to the code of the booking', async ({ screens }) => {
  const { office, reception, visitor } = await openHouse(screens);
  await visitor.take('Записаться на другой день', 'По какому вопросу записать?');
  await visitor.take(/^Оплата/, 'Приём платежа');
  await visitor.take('Продолжить', 'На какой день записать?');
  await visitor.take(/^Завтра/, 'На какое время?');
  await visitor.take(/^десять часов двадцать минут/i, 'Ваш номер телефона');
  await visitor.type('9995550123');
  await visitor.take('Продолжить, кнопка', 'Как к вам обращаться?');
  for (const letter of ['Е', 'вэ', 'А'])
    await visitor.take(`${letter}, кнопка`, new RegExp(`^${letter}$`, 'i'));
  await visitor.take('Продолжить, кнопка', 'Проверьте запись');
  expect(await visitor.heard()).toContain('Ева');
  await visitor.walkTo(
    'плюс семь, девятьсот девяносто девять, пятьсот пятьдесят пять, ноль один, двадцать три',
  );
  await visitor.take('Даю согласие', 'отмечено');
  const heard = await visitor.take('Записаться', 'Вы записаны').then(() => visitor.heard());

  const { appointments } = answered(await office.call('findAppointments', { text: 'Ева' }, reception));
  expect(appointments).toMatchObject([{ appointmentAt: at('10:20') + 86_400_000, name: 'Ева' }]);
  expect(heard).toContain(spoken(`Код записи, ${shortCodeText(appointments[0]?.shortCode ?? '')}`));
});

test('a booking for another day is moved by whoever has heard both times', async ({ screens }) => {
  const { office, reception, visitor } = await openHouse(screens);
  const DAY = 86_400_000;
  const caller = { channel: 'phone' as const, name: 'Анна Петровна', phone: '8 999 555-01-23' };
  const wish = { serviceId: 'payment', appointmentAt: at('10:20') + DAY, ...caller, commandId: commandId() };
  const { shortCode } = answered(await office.call('bookAppointment', wish, reception));

  await visitor.take('Я по записи', 'Найдём вашу запись');
  await visitor.type(shortCode);
  await visitor.take('Продолжить, кнопка', 'Запись на другой день');
  await visitor.take(/^Перенести запись/, 'На какой день перенести?');
  await visitor.take(/^Среда, двадцать пятое ноября, с /, 'На какое время?');
  await visitor.take(/^десять часов сорок минут/i, 'Перенести запись?');
  const heard = await visitor.heard();
  expect(heard).toMatch(/Было, завтра, .*десять часов двадцать минут/i);
  expect(heard).toMatch(/Станет, среда, .*десять часов сорок минут/i);
  await visitor.take(/^Перенести, кнопка/, 'Запись перенесена');

  const { appointments } = answered(await office.call('findAppointments', { text: shortCode }, reception));
  expect(appointments).toMatchObject([{ appointmentAt: at('10:40') + 2 * DAY }]);
});

test('a visit is rated under the number of its ticket', async ({ screens }) => {
  const { office, operators, kiosk, administrator, visitor } = await openHouse(screens);
  const desk = deskOf(office, operators[0] ?? '');
  answered(await take(office, kiosk));
  answered(await desk.next());
  answered(await desk.start());
  answered(await desk.finish());

  await visitor.take('Оценить визит', 'Номер вашего талона');
  await visitor.take('пэ, кнопка', 'пэ');
  await visitor.type('001');
  expect(await visitor.heard()).toBe('пэ, один.');
  await visitor.take('Продолжить, кнопка', 'Как вас обслужили?');
  await visitor.take('Хорошо', 'Хотите что-нибудь добавить?');
  await visitor.take('Отправить без слов', 'Спасибо!');

  const report = answered(await office.call('getRatings', { date: TODAY }, administrator));
  expect(report.ratings).toMatchObject([{ number: 'П001', score: 4, from: 'kiosk', words: null }]);
});

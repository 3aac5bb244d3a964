import { describe, expect, it } from 'vitest';
import { addressee } from './addressee.ts';
import type { Slip } from '../../contract/booking.ts';
import { letterOf } from './letter.ts';
import type { QueuedMessage } from './ports.ts';
import { APPOINTED, OFFICE, sampleFacts, sampleMessage } from './testing/sample-letter.ts';

const { appointment } = sampleMessage();
const home: Partial<QueuedMessage> = {
  contact: { name: 'Пётр Ильич', email: 'p@example.ru', address: 'ул. Щорса, 5, кв. 1' },
  appointment: { ...appointment, kind: 'home-visit' },
};

/** @param slip what differs in the booking and the office as they are now */
const write = (changes: Partial<QueuedMessage> = {}, slip: Partial<Slip> = {}) =>
  letterOf(sampleMessage(changes), sampleFacts(sampleMessage(changes), slip));

describe('the letter about a booking', () => {
  it('says all that the visitor needs to know', () => {
    const letter = write();
    expect(letter).toMatchObject({
      id: '7-booked.office-1',
      to: 'anna@example.ru',
      from: OFFICE.name,
      subject: 'Вы записаны: 2 декабря в 10:20',
    });
    expect(letter.text).toBe(`Здравствуйте, Анна Петровна!

Вы записаны на приём.

Когда: среда, 2 декабря 2026, 10:20
Услуга: Переоформить лицевой счёт
Офис: ЦОК на Народном бульваре
Адрес: Белгород, Народный бульвар, 1
Код записи: 07 482 193

Возьмите с собой:
— паспорт
— номер лицевого счёта

Когда придёте:
Поднесите QR-код к киоску или введите код записи, получите номер и ждите вызова на табло.
Талона нет под рукой? Запись найдут по номеру телефона.

Если опоздаете:
Приоритет по записи теряется через 5 минут после назначенного времени. Мы всё равно поможем, на выбор:
— общая очередь: талон сразу на киоске
— запись на другое время
— без визита: личный кабинет lk.example.ru
— без визита: по телефону 8 800 100-00-00
— без визита: обратный звонок, пн–пт с 8:00 до 18:00

Перенести или отменить запись:
https://queue.example.ru/booking/07k3x9q2m5t8w1z4

Это письмо отправлено автоматически, отвечать на него не нужно. Если оно пришло вам по ошибке, просто удалите его.
`);
  });

  it('says the same as a page', () => {
    const { html } = write();
    const shown = html.replace(/<title>.*<\/title>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const words of ['Анна Петровна', 'среда, 2 декабря 2026, 10:20', '07 482 193', 'паспорт', '5 минут'])
      expect(shown).toContain(words);
    expect(html).toContain('<a href="https://queue.example.ru/booking/07k3x9q2m5t8w1z4"');
  });

  it('tells the time of the office, wherever the server is', () => {
    const office = { ...OFFICE, timezone: 'Asia/Vladivostok' };
    const { subject, text } = write({ appointmentAt: APPOINTED + 7 * 3_600_000 }, { office });
    expect(subject).toBe('Вы записаны: 3 декабря в 00:20');
    expect(text).toContain('четверг, 3 декабря 2026, 00:20');
  });

  it('is silent about what the office has not', () => {
    const { text, html } = write({}, { office: { ...OFFICE, address: '' }, documents: [] });
    for (const words of ['Адрес', 'Возьмите']) {
      expect(text).not.toContain(words);
      expect(html).not.toContain(words);
    }
  });
});

describe('the other letters', () => {
  it('remind', () => {
    const { subject, text } = write({ id: '7-reminder', kind: 'reminder' });
    expect(subject).toBe('Напоминаем о записи: 2 декабря в 10:20');
    expect(text).toContain('Напоминаем: вы записаны на приём.');
  });

  it('tell of a move, and apologise when it was the office that moved', () => {
    const moved = { id: '7-moved', kind: 'moved', by: 'visitor' } as const;
    expect(write(moved).subject).toBe('Запись перенесена на 2 декабря, 10:20');
    expect(write(moved).text).not.toContain('извинения');
    expect(write({ ...moved, by: 'schedule' }).text).toContain(
      'Приносим извинения. Если новое время неудобно',
    );
  });

  it('tell of a cancellation, with the way to a new booking and nothing to bring', () => {
    const cancelled = { id: '7-cancelled', kind: 'cancelled', by: 'staff' } as const;
    const { subject, text } = write(cancelled);
    expect(subject).toBe('Запись отменена: 2 декабря, 10:20');
    expect(text).toContain('Было назначено: среда, 2 декабря 2026, 10:20');
    expect(text).toContain('Записаться снова:\nhttps://queue.example.ru/booking\n');
    for (const words of ['паспорт', 'опоздаете', 'Перенести']) expect(text).not.toContain(words);
    expect(write({ ...cancelled, by: 'schedule' }).text).toContain('пришлось отменить вашу запись');
  });

  it.each(['booked', 'reminder', 'moved', 'cancelled'] as const)('about a visit at home: %s', (kind) => {
    const { subject, text } = write({ ...home, kind, by: 'schedule' });
    expect(subject).toMatch(/специалист/i);
    expect(text).toContain('Здравствуйте, Пётр Ильич!');
    expect(text).toContain('Куда приедет: ул. Щорса, 5, кв. 1');
    for (const words of ['опоздаете', 'киоск', OFFICE.address]) expect(text).not.toContain(words);
    if (kind !== 'cancelled') expect(text).toContain('Подготовьте к приезду специалиста:\n— паспорт');
  });
});

it('a letter takes names as words and never as markup', () => {
  const name = `<script>alert("1")</script> & 'Ко'`;
  const { html, text, subject } = write(
    { contact: { name, email: 'a@example.ru', address: null } },
    { office: { ...OFFICE, name: '<b>Офис</b>' }, documents: ['<img src=x>'] },
  );
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Ко&#39;');
  expect(html).not.toMatch(/<script|<b>|<img/);
  expect(text).toContain(name);
  expect(subject).not.toContain('script');
});

it('a letter to nobody is not written', () => {
  expect(() => write({ contact: null })).toThrow('message 7-booked has no address');
});

it.each([
  ['Соколова Анна Петровна', 'Анна Петровна'],
  ['Анна Петровна Соколова', 'Анна Петровна'],
  ['Анна  Петровна', 'Анна Петровна'],
  ['Абрамович Иван Лукич', 'Иван Лукич'],
  ['Иван Лукич Абрамович', 'Иван Лукич'],
  ['Анна', 'Анна'],
  ['Абрамович', 'Абрамович'],
  ['Мамедов Али Вагиф оглы', 'Мамедов Али Вагиф оглы'],
  ['John Smith', 'John Smith'],
  ['', ''],
])('«%s» is greeted as «%s»', (name, greeted) => {
  expect(addressee(name)).toBe(greeted);
});

describe('the letter about a booking that was made in English', () => {
  const inEnglish = { language: 'en', serviceName: 'Change of name', documents: ['passport'] };

  it('is English, with the office’s own words as they were given', () => {
    const { subject, text, html } = write({}, inEnglish);
    expect(subject).toBe('Your appointment: 2 December at 10:20');
    for (const words of [
      'Dear Анна Петровна,',
      'Service: Change of name',
      'Please bring:\n— passport',
      'Change or cancel the appointment:\nhttps://',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/\nWhen: Wednesday,? 2 December 2026, 10:20\n/);
    expect(html).toContain('<html lang="en-GB">');
  });

  it.each(['booked', 'reminder', 'moved', 'cancelled'] as const)('has no Russian words: %s', (kind) => {
    const office = { ...OFFICE, name: 'Office', address: '', remote: { ...OFFICE.remote, callBack: '' } };
    const contact = { name: 'Anna', email: 'anna@example.com', address: '1 High Street' };
    for (const by of ['visitor', 'schedule'] as const)
      for (const atHome of [{}, home.appointment]) {
        const message = { kind, by, contact, appointment: { ...appointment, ...atHome } };
        const slip = { ...inEnglish, office, kind: message.appointment.kind };
        const { subject, text, html } = write(message, slip);
        expect([subject, text, html].join(' ')).not.toMatch(/[а-яё]/i);
      }
  });
});

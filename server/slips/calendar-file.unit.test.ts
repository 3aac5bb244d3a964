import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Slip } from '../../contract/booking.ts';
import { NOW, slip } from '../../test/support/views.ts';
import { calendarFile } from './calendar-file.ts';

const file = (changes: Partial<Slip> = {}, now = NOW, lengthMinutes = 20) =>
  calendarFile(slip(changes), lengthMinutes, now);

/** As another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entry = calendar.getFirstSubcomponent('vevent')!;
  return { calendar, entry, event: new ICAL.Event(entry), alarms: entry.getAllSubcomponents('valarm') };
}

describe('the calendar file of a slip', () => {
  it('is an entry at the time of the appointment, whatever clock the calendar goes by', () => {
    const { event, entry, calendar } = read(file());
    expect(event.uid).toBe(`${slip().appointmentId}@ochered`);
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-11-26T07:20:00Z'));
    expect(event.endDate.toJSDate()).toEqual(new Date('2026-11-26T07:40:00Z'));
    expect(event.summary).toBe('Приём по записи: Заключить, изменить или расторгнуть договор');
    expect(event.location).toBe('Центр обслуживания клиентов, Белгород, проспект Славы, 25');
    expect(entry.getFirstPropertyValue('url')).toBe(slip().pageUrl);
    expect(entry.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    expect(file()).toMatch(/^DTSTART:20261126T072000Z\r$/m);
  });

  it('tells what to bring, the code, and what to do if things go otherwise', () => {
    const { description } = read(file()).event;
    for (const fact of [
      'Код записи: 07 482 193',
      'Возьмите с собой\n• паспорт\n',
      'через 5 минут после назначенного времени',
      `Перенести или отменить запись можно на её странице:\n${slip().pageUrl}`,
    ])
      expect(description).toContain(fact);
  });

  it('reminds an hour before, after all that it tells of itself', () => {
    const { alarms } = read(file());
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-PT1H']);
    expect(file()).toMatch(/END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR$/);
  });

  it('takes the place of the entry before when the appointment is moved', () => {
    const appointmentAt = slip().appointmentAt + 3_600_000;
    const [before, after] = [read(file()), read(file({ appointmentAt }, NOW + 1_000))];
    expect(after.event.uid).toBe(before.event.uid);
    expect(after.event.sequence).toBeGreaterThan(before.event.sequence);
    expect(read(file({}, Date.UTC(2090, 0))).event.sequence).toBeLessThan(2 ** 31);
    expect(read(file({}, 0)).event.sequence).toBe(0);
  });

  it('takes the entry out when the appointment is cancelled', () => {
    const { calendar, entry, event, alarms } = read(file({ state: 'cancelled' }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(entry.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.uid).toBe(read(file()).event.uid);
    expect(event.description).toContain('Запись отменена');
    expect(alarms).toEqual([]);
  });

  it('announces a visit at home by other words and without a place', () => {
    const { event, entry } = read(file({ kind: 'home-visit' }));
    expect(event.summary).toBe('Приедет специалист: Заключить, изменить или расторгнуть договор');
    expect(entry.getFirstPropertyValue('location')).toBeNull();
    expect(event.description).not.toMatch(/опоздаете|киоск/);
  });

  it('has lines of 75 octets at most, each with its end (RFC 5545, 3.1)', () => {
    const documents = Array.from({ length: 20 }, (_, index) => `${'щ'.repeat(index * 3)}; «ъ», 🏠\\n`);
    const text = file({ documents });
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    for (const document of documents) expect(read(text).event.description).toContain(`• ${document}`);
  });

  it('cannot be given lines by the words of the settings', () => {
    const serviceName = 'Сверка\r\nATTENDEE:mailto:a@example.ru\nBEGIN:VALARM';
    const { entry, alarms } = read(file({ serviceName }));
    expect(entry.getFirstProperty('attendee')).toBeNull();
    expect(alarms).toHaveLength(1);
  });
});

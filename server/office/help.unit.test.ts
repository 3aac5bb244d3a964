/** Calls for somebody to come to a kiosk (6.7.5, 6.7.6). */
import { describe, expect, it } from 'vitest';
import { callForHelp, cancelHelp, closeDay, ring, sit, standUp, takeHelp } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, SUNDAY } from './testing/office.ts';

const called = given(['09:00', callForHelp('h1')]);

describe('a call for help', () => {
  it('is in the log, with where it came from', () => {
    given().when('09:00', callForHelp('h1')).then({
      type: 'HelpCalled',
      helpCallId: 'h1',
      deviceId: 'kiosk-1',
      place: 'Киоск у входа',
      outside: false,
    });
  });

  it('rings once, however often the button is pressed', () => {
    called
      .when('09:01', callForHelp('h2'))
      .then()
      .answered({ kind: 'help-call', helpCallId: 'h1', calledAt: at('09:00') });
  });

  it('rings apart at another kiosk', () => {
    called.when('09:01', callForHelp('h2', 'kiosk-2')).then({ type: 'HelpCalled', helpCallId: 'h2' });
  });

  it('is taken by the first who says so, and how long it rang is known', () => {
    called
      .when('09:01:30', takeHelp('h1', 'boris'))
      .then({ type: 'HelpCallTaken', helpCallId: 'h1', personId: 'boris', waitedMs: 90_000 });
    called
      .and(['09:01', takeHelp('h1', 'boris')])
      .when('09:02', takeHelp('h1'))
      .refused('help-call-over');
    called.when('09:02', takeHelp('h9')).refused('help-call-unknown');
  });

  it('can be called again once somebody came', () => {
    called
      .and(['09:01', takeHelp('h1')])
      .when('09:01', callForHelp('h2'))
      .then({ type: 'HelpCalled', helpCallId: 'h2' });
  });

  it('is cancelled by its own kiosk, and nothing happens when somebody is on the way', () => {
    called
      .when('09:01', cancelHelp('h1'))
      .then({ type: 'HelpCallCancelled', helpCallId: 'h1', by: 'visitor', waitedMs: 60_000 });
    called.when('09:01', cancelHelp('h1', 'kiosk-2')).then();
    called
      .and(['09:01', takeHelp('h1')])
      .when('09:02', cancelHelp('h1'))
      .then();
  });

  it('ends with the day, so that nobody is waited for who will not come', () => {
    const { events } = called.and(['10:00', closeDay()]);
    expect(events.map(({ body }) => body)).toContainEqual({
      type: 'HelpCallCancelled',
      helpCallId: 'h1',
      by: 'day-end',
      waitedMs: 3_600_000,
    });
    called.and(['10:00', closeDay()]).when('10:01', callForHelp('h2')).refused('office-closed');
  });
});

describe('the button at the entrance', () => {
  const rang = given(['09:00', ring('h1')]);

  it('rings like a kiosk, once however often its contact bounces', () => {
    given().when('09:00', ring('h1')).then({
      type: 'HelpCalled',
      helpCallId: 'h1',
      deviceId: 'button-1',
      place: 'Вход с улицы',
      outside: true,
    });
    rang.when('09:00', ring('h2')).then();
  });

  it('is heard as soon as somebody has said «Иду»: it may be a second visitor', () => {
    const taken = rang.and(['09:01', takeHelp('h1')]);
    taken.when('09:01', ring('h2')).then({ type: 'HelpCalled', helpCallId: 'h2' });
    taken
      .and(['09:01:20', ring('h2')])
      .when('09:01:30', ring('h3'))
      .then()
      .answered({ kind: 'help-call', helpCallId: 'h2', calledAt: at('09:01:20') });
  });

  it('in the street rings at no empty office before it opens, unless somebody sits at a desk', () => {
    given()
      .when('07:30', ring('h1'))
      .refused('office-not-open', { opensAt: at('08:00') });
    given(['07:29', sit(1)])
      .when('07:30', ring('h1'))
      .then({ type: 'HelpCalled' });
    given().when('08:00', ring('h1')).then({ type: 'HelpCalled' });
    given()
      .when(at('10:00', SUNDAY), ring('h1'))
      .refused('office-closed', undefined, { type: 'DayClosed' }, { type: 'DayOpened' });
  });

  it('in the street rings at no empty office after it has closed, unless somebody still sits at a desk', () => {
    given().when('17:59:59.999', ring('h1')).then({ type: 'HelpCalled' });
    given().when('18:00', ring('h1')).refused('office-closed');
    given(['17:00', sit(1)], ['18:05', standUp(1)])
      .when('18:10', ring('h1'))
      .refused('office-closed');
    given(['17:00', sit(1)])
      .when('18:10', ring('h1'))
      .then({ type: 'HelpCalled' });
  });
});

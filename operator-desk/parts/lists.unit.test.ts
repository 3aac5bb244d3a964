import { describe, expect, it } from 'vitest';
import { deskView, printerState } from '../../test/support/views.ts';
import { found, serviceChoices } from './choices.ts';
import { printerTroubles } from './printers.ts';

describe('finding in a list', () => {
  const services = serviceChoices(deskView().services);
  const names = (sought: string) => found(services, sought).map((choice) => choice.name);

  it('looks for each word in the name and in the group', () => {
    expect(names('лицевой счет')).toEqual(['Переоформить лицевой счёт']);
    expect(names('договор  ДОП')).toEqual(['Договор на дополнительную услугу']);
    expect(names('справки')).toEqual(['Справка об отсутствии задолженности']);
    expect(names('ничего такого')).toEqual([]);
  });

  it('shows all when nothing is sought', () => {
    expect(names('')).toHaveLength(services.length);
  });
});

describe('troubles of printers', () => {
  const words = (over: Parameters<typeof printerState>[0]) =>
    printerTroubles([printerState(over)]).map((trouble) => trouble.words);

  it('are none while it prints', () => {
    expect(words({ condition: 'ready', queued: 1 })).toEqual([]);
    expect(words({ condition: 'busy', queued: 2 })).toEqual([]);
  });

  it.each([
    'paper-low',
    'paper-out',
    'cover-open',
    'offline',
    'not-answering',
    'error',
    'in-use',
    'no-access',
    'kiosk-away',
    'kiosk-browser',
  ] as const)('%s says what to do', (condition) => {
    expect(words({ condition })).toHaveLength(1);
  });

  it('are jobs that nobody knows about, and jobs that pile up', () => {
    expect(words({ unknown: 2 })).toEqual(['Талонов могло не напечататься: 2. Проверьте лоток.']);
    expect(words({ condition: 'ready', queued: 3 })).toEqual(['Талонов ждёт печати: 3.']);
    expect(words({ condition: 'paper-out', queued: 1 })[0]).toMatch(/рулон.*ждёт печати: 1\./);
  });
});

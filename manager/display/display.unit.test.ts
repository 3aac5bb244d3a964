import { describe, expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, newPeriod, newZone, readDraft, type DisplayDraft } from './display.ts';

const usual = officeConfig();
const [first, second] = usual.desks.map(({ id }) => id) as [string, string];
const zone = { id: 'zone-1', name: 'Левый зал', deskIds: [first], screenInches: null };
const config = officeConfig({
  display: {
    ...usual.display,
    zones: [zone],
    volumeByHour: [{ from: '22:00', to: '07:00', percent: 0 }],
  },
});
const read = (over: Partial<DisplayDraft>) => readDraft(config, { ...draftOf(config), ...over });
const faults = (over: Partial<DisplayDraft>) => {
  const result = read(over);
  return result.ok ? {} : result.faults;
};

describe('the form of the displays', () => {
  it('changes nothing by itself', () => {
    expect(read({})).toEqual({ ok: true, config });
  });

  it('changes what is typed', () => {
    const drafted = {
      ...newZone(draftOf(config).zones, config.display.zones),
      name: 'Правый',
      deskIds: [second],
      screenInches: 55 as const,
    };
    const result = read({
      screenInches: 49.5,
      readFromMetres: 6,
      zones: [...draftOf(config).zones, drafted],
      repeats: 2,
      repeatAfterSeconds: 20,
      english: true,
      volume: 100,
      periods: [{ key: 3, from: '08:00', to: '09:00', percent: 40 }],
    });
    expect(result.ok && result.config.display).toEqual({
      screenInches: 49.5,
      readFromMetres: 6,
      zones: [zone, { id: 'zone-2', name: 'Правый', deskIds: [second], screenInches: 55 }],
      repeats: 2,
      repeatAfterSeconds: 20,
      english: true,
      volume: 100,
      volumeByHour: [{ from: '08:00', to: '09:00', percent: 40 }],
    });
  });

  it.each<[string, Partial<DisplayDraft>, string]>([
    ['screenInches', { screenInches: 121 }, 'от 19 до 120'],
    ['screenInches', { screenInches: 42.55 }, 'десятых'],
    ['screenInches', { screenInches: '' }, 'от 19 до 120'],
    ['readFromMetres', { readFromMetres: 4 }, 'от 5 до 8'],
    ['repeatAfterSeconds', { repeatAfterSeconds: 5 }, 'от 10 до 120'],
    ['volume', { volume: 101 }, 'от 0 до 100'],
    ['volume', { volume: 0.5 }, 'целое'],
    ['period.7', { periods: [{ key: 7, from: '08:00', to: '09:00', percent: '' }] }, 'от 0 до 100'],
    [
      'periods',
      {
        periods: [
          { key: 0, from: '08:00', to: '10:00', percent: 10 },
          { key: 1, from: '09:00', to: '11:00', percent: 10 },
        ],
      },
      'пересекаются',
    ],
    ['periods', { periods: [{ key: 0, from: '08:00', to: '08:00', percent: 10 }] }, 'в одно время'],
    ['zone.zone-1.name', { zones: [{ ...zone, name: ' ', screenInches: '' }] }, 'Назовите зал'],
    ['zone.zone-1.desks', { zones: [{ ...zone, deskIds: [], screenInches: '' }] }, 'хотя бы одно окно'],
    ['zone.zone-1.inches', { zones: [{ ...zone, screenInches: 10 }] }, 'от 19 до 120'],
    [
      'zones',
      {
        zones: [
          { ...zone, screenInches: '' },
          { ...zone, id: 'zone-2', deskIds: [second], name: 'левый зал', screenInches: '' },
        ],
      },
      'одно название',
    ],
    [
      'zones',
      {
        zones: [
          { ...zone, screenInches: '' },
          { ...zone, id: 'zone-2', name: 'Другой', deskIds: [first, second], screenInches: '' },
        ],
      },
      'Окно 1 — сразу в двух залах',
    ],
  ])('says at %s what is wrong with %j', (field, over, words) => {
    expect(faults(over)[field]).toContain(words);
  });
});

it('gives no hall the address of one that is gone', () => {
  expect(newZone([], [{ ...zone, id: 'zone-4' }]).id).toBe('zone-5');
  expect(newZone([], [{ ...zone, id: 'east' }]).id).toBe('zone-1');
});

it('tells the periods of one form apart', () => {
  expect(newPeriod([{ key: 4, from: '', to: '', percent: '' }]).key).toBe(5);
  expect(newPeriod([]).key).toBe(0);
});

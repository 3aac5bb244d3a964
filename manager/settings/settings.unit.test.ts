import { describe, expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, readDraft, type SettingsDraft } from './settings.ts';

const config = officeConfig();
const change = (over: Partial<SettingsDraft>) => readDraft(config, { ...draftOf(config), ...over });

/** The configuration after a change that is fine. */
function changed(over: Partial<SettingsDraft>) {
  const result = change(over);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.config;
}

describe('the settings form', () => {
  it('changes nothing by itself', () => {
    expect(changed({})).toEqual(config);
  });

  it('changes what is typed and leaves the rest as it was', () => {
    const next = changed({ name: ' ЦОК Белгород ', waitNormMinutes: 15, priorityRunLimit: 3 });
    expect(next).toEqual({
      ...config,
      name: 'ЦОК Белгород',
      rules: { ...config.rules, waitNormMinutes: 15, priorityRunLimit: 3 },
    });
    expect(changed({ priorityRunLimit: '' }).rules.priorityRunLimit).toBeNull();
    expect(changed({ comeBackMinutes: '' }).rules.comeBackMinutes).toBeNull();
    expect(changed({ recallPauseSeconds: 0, callsBeforeNoShow: 3, comeBackMinutes: 15 }).rules).toEqual({
      ...config.rules,
      recallPauseSeconds: 0,
      callsBeforeNoShow: 3,
      comeBackMinutes: 15,
    });
  });

  it('adds desks with the next numbers and takes them from the end', () => {
    const ids = (desks: number) => changed({ desks }).desks.map(({ id, number }) => [id, number]);
    expect(ids(1)).toEqual([['desk-1', 1]]);
    expect(ids(4).slice(2)).toEqual([
      ['desk-3', 3],
      ['desk-4', 4],
    ]);
  });

  it('takes a desk that goes out of its hall, and a hall without desks out of the office', () => {
    const [first, second] = config.desks.map(({ id }) => id) as [string, string];
    const zone = { id: 'zone-1', name: 'Зал', deskIds: [first, second], screenInches: null };
    const zoned = officeConfig({
      display: { ...config.display, zones: [zone, { ...zone, id: 'zone-2', name: 'Другой', deskIds: [] }] },
    });
    const result = readDraft(zoned, { ...draftOf(zoned), desks: 1 });
    expect(result.ok && result.config.display.zones).toEqual([{ ...zone, deskIds: [first] }]);
  });

  it('never gives a new desk the id of another', () => {
    const odd = officeConfig({ desks: [{ id: 'desk-2', number: 1, serviceIds: null }] });
    const result = readDraft(odd, { ...draftOf(odd), desks: 2 });
    expect(result.ok && result.config.desks).toEqual([
      { id: 'desk-2', number: 1, serviceIds: null },
      { id: 'desk-2-new', number: 2, serviceIds: null },
    ]);
  });

  it.each([
    ['name', { name: ' ' }],
    ['address', { address: 'а'.repeat(121) }],
    ['desks', { desks: 0 }],
    ['desks', { desks: '' }],
    ['desks', { desks: 1.5 }],
    ['waitNormMinutes', { waitNormMinutes: '' }],
    ['latenessCutoffMinutes', { latenessCutoffMinutes: 61 }],
    ['priorityRunLimit', { priorityRunLimit: 0 }],
    ['recallLimit', { recallLimit: -1 }],
    ['recallPauseSeconds', { recallPauseSeconds: 301 }],
    ['recallPauseSeconds', { recallPauseSeconds: '' }],
    ['callsBeforeNoShow', { callsBeforeNoShow: 0 }],
    // One call and two more are all that the office allows.
    ['callsBeforeNoShow', { callsBeforeNoShow: 4 }],
    ['callsBeforeNoShow', { recallLimit: 0 }],
    ['comeBackMinutes', { comeBackMinutes: 481 }],
  ] satisfies [string, Partial<SettingsDraft>][])('says at %s what is wrong with %o', (field, over) => {
    const result = change(over);
    expect(result.ok ? {} : Object.keys(result.faults)).toEqual([field]);
  });
});

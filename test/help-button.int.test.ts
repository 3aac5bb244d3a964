/** The button at the entrance (6.7.5): whatever it can speak, one press is one call, and its key opens nothing else. */
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

let house: DemoOffice;
let button: { id: string; secret: string };
let minute = 0;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 1);
});
afterAll(() => house.office.stop());
// Each test has a button that nobody has pressed yet, and a minute of its own.
beforeEach(async () => {
  await house.moveTo(at('10:00') + (minute += 10) * 60_000);
  const { device, secret } = answered(
    await house.office.call('addHelpButton', { name: 'Вход с улицы' }, house.administrator),
  );
  button = { id: device.id, secret };
});

const press = async () => answered(await house.office.call('pressHelpButton', {}, button.secret));
const calls = async () => {
  const { helpCalls } = await viewNow(house.office.url, { view: 'desk' }, house.reception);
  return helpCalls;
};
async function takeAll(): Promise<void> {
  for (const { helpCallId } of await calls())
    answered(
      await house.office.call('takeHelpCall', { helpCallId, commandId: commandId() }, house.reception),
    );
}

describe('the button at the entrance', () => {
  it('rings at the desks under its own name until somebody goes, and its lamp knows', async () => {
    await takeAll();
    const called = await press();
    expect(called).toEqual({ state: 'called', since: house.now() });
    expect((await calls()).map(({ place }) => place)).toEqual(['Вход с улицы']);
    await takeAll();
    const state = () => house.office.call('getHelpButton', {}, button.secret);
    expect(answered(await state())).toMatchObject({ state: 'coming' });
    await house.moveTo(house.now() + 60_000);
    expect(answered(await state())).toEqual({ state: 'quiet', since: null });
  });

  it('whose contact bounces across «Иду» has been pressed once', async () => {
    await takeAll();
    await press();
    await takeAll();
    await house.moveTo(house.now() + 1999);
    expect(await press()).toMatchObject({ state: 'coming' });
    expect(await calls()).toEqual([]);
  });

  it('is heard from a second visitor while somebody is on the way to the first, and the desks are told so', async () => {
    await takeAll();
    await press();
    expect(await calls()).toMatchObject([{ again: false }]);
    await takeAll();
    await house.moveTo(house.now() + 2000);
    expect(await press()).toEqual({ state: 'called', since: house.now() });
    expect(await calls()).toMatchObject([{ place: 'Вход с улицы', again: true }]);
  });

  it('that can only open an address rings by POST and by GET, without a body or a header', async () => {
    await takeAll();
    const path = `/api/help-buttons/${button.secret}/press`;
    const byPost = await request(house.office.url).post(path);
    expect(byPost.body).toMatchObject({ state: 'called' });
    const byGet = await request(house.office.url).get(path);
    expect([byGet.status, byGet.headers['cache-control'], byGet.body]).toEqual([
      200,
      'no-store',
      byPost.body,
    ]);
    expect(await calls()).toHaveLength(1);
  });

  it('does not ring for a program that only looks whether its address is there', async () => {
    await takeAll();
    await house.moveTo(house.now() + 60_000);
    const { status } = await request(house.office.url).head(`/api/help-buttons/${button.secret}/press`);
    expect(status).toBe(404);
    expect(await calls()).toEqual([]);
  });

  it('is a key of the reception’s computer as well', async () => {
    await takeAll();
    const wish = { deviceId: button.id, commandId: commandId() };
    const here = () => house.office.call('pressHelpButtonHere', wish, house.reception);
    expect(answered(await here())).toMatchObject({ state: 'called' });
    expect(answered(await here())).toMatchObject({ state: 'called' });
    expect((await calls()).map(({ place }) => place)).toEqual(['Вход с улицы']);
    const { devices } = answered(await house.office.call('listDevices', {}, house.administrator));
    const kiosk = devices.find(({ kind }) => kind === 'kiosk')?.id ?? '';
    const atKiosk = { deviceId: kiosk, commandId: commandId() };
    expect(await house.office.call('pressHelpButtonHere', atKiosk, house.reception)).toMatchObject({
      problem: { code: 'help-button-unknown' },
    });
  });

  it('whose contact is broken is stopped, and no press of it is written down', async () => {
    await press();
    const { reportVersion } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
    let last = await house.office.call('pressHelpButton', {}, button.secret);
    for (let n = 0; n < 60; n += 1) last = await house.office.call('pressHelpButton', {}, button.secret);
    expect(last).toMatchObject({ status: 429, problem: { code: 'too-many-requests' } });
    const after = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
    expect(after.reportVersion).toBe(reportVersion);
  });
});

describe('the key of a button', () => {
  it('in an address is a button’s and nobody else’s', async () => {
    for (const secret of [house.kiosk, house.administrator, 'none']) {
      const result = await house.office.call('pressHelpButtonByGet', { secret });
      expect(result).toMatchObject({ status: 404, problem: { code: 'help-button-unknown' } });
    }
  });

  it('opens nothing once the button is taken out', async () => {
    answered(await house.office.call('removeDevice', { deviceId: button.id }, house.administrator));
    expect(await house.office.call('pressHelpButton', {}, button.secret)).toMatchObject({ status: 401 });
    const byAddress = await house.office.call('pressHelpButtonByAddress', { secret: button.secret });
    expect(byAddress).toMatchObject({ status: 404 });
  });

  it('is known again after a restart', async () => {
    await house.office.restart();
    expect(await press()).toMatchObject({ state: 'called' });
  });
});

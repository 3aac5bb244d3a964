/** Pictures and videos of the slides over HTTP: brought, shown in parts, refused in words, gone when nothing shows them. */
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../contract/office.ts';
import type { Slide } from '../contract/slides.ts';
import { eventually, openScreen } from './support/live.ts';
import { answered, commandId, staff, startOffice, type Staffed } from './support/office.ts';
import { blackPng } from './support/pictures.ts';

let house: Staffed;
beforeAll(async () => {
  house = await staff(await startOffice(), undefined, 1);
});
afterAll(() => house.office.stop());

const bring = (file: Buffer, token = house.administrator) => house.office.call('addMedia', { file }, token);
const folder = () => join(house.office.dataDir, 'media');
const picture = (mediaId: string, id = 'slide-1'): Slide => ({
  kind: 'picture',
  id,
  shown: true,
  from: null,
  to: null,
  seconds: 10,
  title: 'Рисунок',
  mediaId,
});
async function save(list: readonly Slide[]) {
  const config: OfficeConfig = answered(await house.office.call('getConfig', {}, house.administrator));
  const slides = { ...config.slides, list: [...list] };
  const wished = { commandId: commandId(), config: { ...config, slides }, before: config };
  return house.office.call('putConfig', wished, house.administrator);
}
const address = (mediaId: string) => `${house.office.url}/api/media/${mediaId}`;
const asDisplay = (headers: Record<string, string> = {}) => ({
  headers: { Authorization: `Bearer ${house.display}`, ...headers },
});

describe('a file', () => {
  it('is given whole or in part, kept by the browser for good, and never taken for anything else', async () => {
    const file = blackPng(200, 100);
    const { mediaId } = answered(await bring(file));
    const whole = await fetch(address(mediaId), asDisplay());
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(file);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      etag: `"${mediaId}"`,
    });
    const part = await fetch(address(mediaId), asDisplay({ Range: 'bytes=10-19' }));
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 10-19/${file.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(file.subarray(10, 20));
    const outside = await fetch(address(mediaId), asDisplay({ Range: 'bytes=99999-' }));
    expect(outside.status).toBe(416);
    expect((await fetch(address(mediaId), asDisplay({ 'If-None-Match': `"${mediaId}"` }))).status).toBe(304);
  });

  it('is shown to displays and staff alone', async () => {
    const { mediaId } = answered(await bring(blackPng(10, 10)));
    expect((await fetch(address(mediaId))).status).toBe(401);
    const [operator = ''] = house.operators;
    const ask = async (token: string) => (await house.office.call('getMedia', { mediaId }, token)).status;
    expect([await ask(house.display), await ask(operator), await ask(house.kiosk)]).toEqual([200, 200, 403]);
  });

  it('is refused in words, and leaves nothing behind', async () => {
    const before = readdirSync(folder());
    const svg = await bring(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(svg).toMatchObject({
      status: 415,
      problem: { code: 'media-kind', title: expect.stringMatching(/^Такой файл показать нельзя\./) },
    });
    expect(await bring(Buffer.alloc(0))).toMatchObject({ status: 422, problem: { code: 'media-empty' } });
    expect(readdirSync(folder())).toEqual(before);
  });

  it('that is too large is listened to until its sender can hear why', async () => {
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(20_000_000)]);
    expect(await bring(jpeg)).toMatchObject({
      status: 413,
      problem: { title: 'Рисунок больше 10 МБ. Уменьшите его: табло хватит 1920 точек в ширину.' },
    });
  });

  it('cannot be sent as JSON', async () => {
    const response = await fetch(`${house.office.url}/api/media`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${house.administrator}`, 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(400);
  });
});

describe('a slide', () => {
  it('cannot show a file that is not there', async () => {
    expect(await save([picture('0'.repeat(64))])).toMatchObject({
      status: 404,
      problem: { code: 'media-unknown' },
    });
  });

  it('reaches the displays without a restart, and its file goes with it', async () => {
    const screen = await openScreen(house.office.url, { token: house.display });
    await screen.watch({ view: 'slides' });
    const { mediaId } = answered(await bring(blackPng(31, 17)));
    const path = join(folder(), `${mediaId}.png`);
    answered(await save([picture(mediaId)]));
    await eventually(() => expect(screen.latest('slides').list).toEqual([picture(mediaId)]));
    // As if it had been brought two days ago.
    const then = new Date(Date.now() - 2 * 24 * 3_600_000);
    utimesSync(path, then, then);
    await house.office.restart();
    expect(existsSync(path)).toBe(true);
    answered(await save([]));
    await eventually(() => expect(existsSync(path)).toBe(false));
    screen.close();
  });

  it('that is switched off or over is not told to the displays; one that is to come is', async () => {
    const { mediaId } = answered(await bring(blackPng(32, 17)));
    const over = { ...picture(mediaId, 'over'), to: '2020-01-01' };
    const off = { ...picture(mediaId, 'off'), shown: false };
    const later = { ...picture(mediaId, 'later'), from: '2099-01-01' };
    answered(await save([over, off, later]));
    const screen = await openScreen(house.office.url, { token: house.display });
    await screen.watch({ view: 'slides' });
    expect(screen.latest('slides').list.map(({ id }) => id)).toEqual(['later']);
    screen.close();
  });

  it('whose file is lost keeps nobody from changing other settings', async () => {
    const { mediaId } = answered(await bring(blackPng(33, 17)));
    answered(await save([picture(mediaId)]));
    await house.office.restart();
    answered(await save([picture(mediaId), picture(mediaId, 'again')]));
  });
});

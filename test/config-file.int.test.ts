/** The whole configuration as one file: given out by an office, taken in by the same one later or by another, and never by half. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../contract/office.ts';
import { sumOf } from '../server/upkeep/settings-file/format.ts';
import { answered, commandId, staff, startOffice, type Staffed } from './support/office.ts';
import { blackPng } from './support/pictures.ts';

let house: Staffed;
let other: Staffed;
beforeAll(async () => {
  [house, other] = await Promise.all([
    startOffice().then((one) => staff(one)),
    startOffice().then((one) => staff(one)),
  ]);
});
afterAll(() => Promise.all([house.office.stop(), other.office.stop()]));

const getConfig = async (of = house) => answered(await of.office.call('getConfig', {}, of.administrator));
const put = (of: Staffed, config: OfficeConfig, over: object = {}) =>
  of.office.call('putConfig', { commandId: commandId(), config, ...over }, of.administrator);
const give = async (of = house) => answered(await of.office.call('getConfigFile', {}, of.administrator));
const bytesOf = async (of = house) => Buffer.concat([...((await give(of)).parts as Uint8Array[])]);
const take = (of: Staffed, file: Buffer) => of.office.call('readConfigFile', { file }, of.administrator);

type Written = Record<string, unknown> & { config: OfficeConfig };
/** The same file with other settings in it. */
function rewritten(file: Buffer, change: (written: Written) => object): Buffer {
  const { 'settings.json': text = new Uint8Array(), ...rest } = unzipSync(file);
  const written = JSON.parse(strFromU8(text)) as Written;
  return Buffer.from(zipSync({ 'settings.json': strToU8(JSON.stringify(change(written))), ...rest }));
}

async function withPicture(of: Staffed): Promise<string> {
  const { mediaId } = answered(await of.office.call('addMedia', { file: blackPng(24, 8) }, of.administrator));
  const config = await getConfig(of);
  const slide = { kind: 'picture', id: 'slide-1', shown: true, from: null, to: null, seconds: 12 } as const;
  const slides = { ...config.slides, list: [{ ...slide, title: 'Наш офис', mediaId }] };
  answered(await put(of, { ...config, name: 'ЦОК "Запад": зал 1', slides }));
  return mediaId;
}

describe('the file', () => {
  it('is named by office and day, and has the settings and the files of the slides', async () => {
    const mediaId = await withPicture(house);
    const { name } = await give();
    expect(name).toMatch(/^Настройки — ЦОК {2}Запад {2} зал 1 — \d{4}-\d{2}-\d{2}\.zip$/);
    const parts = unzipSync(await bytesOf());
    expect(Object.keys(parts)).toEqual(['settings.json', `media/${mediaId}.png`]);
    expect(Buffer.from(parts[`media/${mediaId}.png`] ?? [])).toEqual(blackPng(24, 8));
    const written = JSON.parse(strFromU8(parts['settings.json'] ?? new Uint8Array())) as Written;
    expect(written.config).toEqual(await getConfig());
  });

  it('is for administrators, and who took it is written down', async () => {
    const { office, reception, administrator } = house;
    expect(await office.call('getConfigFile', {}, reception)).toMatchObject({ status: 403 });
    const before = answered(await office.call('getAudit', { kinds: 'config-exported' }, administrator));
    await give();
    const { entries } = answered(await office.call('getAudit', { kinds: 'config-exported' }, administrator));
    expect(entries).toHaveLength(before.entries.length + 1);
    expect(entries[0]).toMatchObject({ actor: { name: 'Сотрудник admin' } });
  });
});

describe('a file that is taken in', () => {
  it('brings the office back to what it was, as one change', async () => {
    const file = await bytesOf();
    const before = await getConfig();
    answered(await put(house, { ...before, name: 'Иначе', groups: before.groups.toReversed() }));
    const read = answered(await take(house, file));
    expect(read).toMatchObject({ officeName: before.name, isOwn: true, config: before });
    expect(read.changes.map(({ path }) => path)).toEqual([['name'], ['groups']]);
    // Only looked at so far.
    expect((await getConfig()).name).toBe('Иначе');
    const origin = { kind: 'file', officeName: read.officeName, savedAt: read.savedAt };
    const { seq } = answered(await put(house, read.config, { origin }));
    expect(await getConfig()).toEqual(before);
    const { changes } = answered(
      await house.office.call('listConfigChanges', { limit: 1 }, house.administrator),
    );
    expect(changes[0]).toMatchObject({ seq, origin });
  });

  it('of another office leaves the office the one it is, with its printers, and brings the files', async () => {
    const own = await getConfig(other);
    const read = answered(await take(other, await bytesOf()));
    expect(read.isOwn).toBe(false);
    expect(read.config).toEqual({ ...(await getConfig()), officeId: own.officeId, printers: own.printers });
    answered(await put(other, read.config));
    const [slide] = (await getConfig(other)).slides.list;
    const mediaId = slide?.kind === 'picture' ? slide.mediaId : '';
    expect(await other.office.call('getMedia', { mediaId }, other.display)).toMatchObject({ ok: true });
  });

  it('of an older program is read as today’s', async () => {
    const config = await getConfig();
    const former = {
      ...config,
      services: config.services.map((service) => ({ ...service, offered: true })),
    };
    const old = rewritten(await bytesOf(), (written) => ({
      ...written,
      version: 9,
      config: former,
      sha256: sumOf(former),
    }));
    expect(answered(await take(house, old)).config).toEqual(config);
  });
});

describe('nothing is taken from', () => {
  const problem = async (file: Buffer) => {
    const before = await getConfig();
    const result = await take(house, file);
    expect(await getConfig()).toEqual(before);
    return result.ok ? null : result.problem.code;
  };

  it('what is no file of settings', async () => {
    expect(await problem(blackPng(24, 8))).toBe('config-file-foreign');
    expect(await problem(Buffer.alloc(0))).toBe('config-file-foreign');
    expect(await problem(Buffer.from(zipSync({ 'a.txt': strToU8('а') })))).toBe('config-file-foreign');
    const another = rewritten(await bytesOf(), (written) => ({ ...written, format: 'another' }));
    expect(await problem(another)).toBe('config-file-foreign');
  });

  it('a damaged one', async () => {
    const file = await bytesOf();
    expect(await problem(file.subarray(0, file.length - 40))).toBe('config-file-damaged');
    const renamed = rewritten(file, (written) => ({
      ...written,
      config: { ...written.config, name: 'Подделка' },
    }));
    expect(await problem(renamed)).toBe('config-file-damaged');
  });

  it('one of a newer program', async () => {
    const newer = rewritten(await bytesOf(), (written) => ({ ...written, version: 99 }));
    expect(await problem(newer)).toBe('config-file-newer');
  });

  it('one whose slides have lost their files, here and there', async () => {
    const { 'settings.json': text = new Uint8Array(), ...media } = unzipSync(await bytesOf());
    const [name = ''] = Object.keys(media);
    const lost = rewritten(Buffer.from(zipSync({ 'settings.json': text })), (written) => {
      const [slide, ...others] = written.config.slides.list;
      const list = [{ ...slide, mediaId: 'a'.repeat(64) }, ...others];
      const config = { ...written.config, slides: { ...written.config.slides, list } };
      return { ...written, config, sha256: sumOf(config) };
    });
    expect(await problem(lost)).toBe('config-file-damaged');
    // Another picture under that name.
    const exchanged = Buffer.from(zipSync({ 'settings.json': text, [name]: blackPng(8, 8) }));
    const fresh = await staff(await startOffice());
    const result = await take(fresh, exchanged);
    expect(result).toMatchObject({ ok: false, problem: { code: 'config-file-damaged' } });
    await fresh.office.stop();
  });
});

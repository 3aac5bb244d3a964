/** An administrator looks at a template before it is saved, and at a logo before it is anybody's. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { USUAL_PAPER, type PaperSettings } from '../contract/paper.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { answered, openAlways } from './support/office.ts';
import { blackPng, greyPng } from './support/pictures.ts';

const LINE = { kind: 'text', words: 'Wi-Fi: office', align: 'center', size: 'normal' } as const;

let house: DemoOffice;
beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
});
afterAll(() => house.office.stop());

const config = async () => answered(await house.office.call('getConfig', {}, house.administrator));

async function preview(
  change: Partial<PaperSettings>,
  how: { kind: 'ticket' | 'slip'; columns: 48 | 32; copy: boolean },
) {
  const paper = { ...USUAL_PAPER, ...change };
  return answered(await house.office.call('previewPaper', { ...how, paper }, house.administrator));
}
const readLogo = (png: Buffer) =>
  house.office.call('readLogo', { png: png.toString('base64') }, house.administrator);

it('a ticket with everything that it can tell, by the template that was sent, and nothing is saved', async () => {
  const before = await config();
  const how = { kind: 'ticket', columns: 48, copy: false } as const;
  const { text, svg } = await preview({ ticket: [LINE, ...USUAL_PAPER.ticket] }, how);
  for (const words of ['Wi-Fi: office', before.name, ' 047', 'Вы записаны', 'Перед вами', '10-20 минут'])
    expect(text).toContain(words);
  expect(svg).toMatch(/^<svg /);
  expect(await config()).toEqual(before);
});

it('a slip on narrow paper, as a repeat', async () => {
  const { text } = await preview({}, { kind: 'slip', columns: 32, copy: true });
  const lines = text.split('\n');
  expect(lines[0]).toBe('Повтор');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
  expect(text).toContain('00 000 000');
});

it('a logo as it would be kept, which the preview then shows', async () => {
  const { logo } = answered(await readLogo(blackPng(600, 100)));
  expect(logo).toMatchObject({ widthDots: 288, heightDots: 48 });
  const how = { kind: 'ticket', columns: 48, copy: false } as const;
  const [without, withLogo] = [await preview({}, how), await preview({ logo }, how)];
  expect(withLogo.svg.length).toBeGreaterThan(without.svg.length);
  expect((await config()).paper.logo).toBeNull();
});

it.each([
  ['no picture', Buffer.from('GIF89a'), 'logo-unreadable'],
  ['half a picture', blackPng(80, 80).subarray(0, 60), 'logo-unreadable'],
  ['white', greyPng(20, 20, 255), 'logo-blank'],
  ['larger than is read', blackPng(1501, 1), 'logo-too-large'],
])('what is %s is refused in words, and the office goes on', async (_what, png, code) => {
  expect(await readLogo(png)).toMatchObject({ status: 422, problem: { code } });
  expect((await house.office.call('getHealth', {})).ok).toBe(true);
});

it('a file that is too large for any logo is refused', async () => {
  expect((await readLogo(Buffer.alloc(350_000))).ok).toBe(false);
  expect((await readLogo(Buffer.alloc(2_000_000))).ok).toBe(false);
});

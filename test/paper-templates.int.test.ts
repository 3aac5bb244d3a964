/** The office changes its papers while it works: the next ticket looks so, a copy is still known for one. */
import { beforeEach, expect, it } from 'vitest';
import type { PaperSettings } from '../contract/paper.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

const LINE = { kind: 'text', words: 'Wi-Fi: office', align: 'center', size: 'tall' } as const;
/** 16 × 8 dots, all black. */
const LOGO = { widthDots: 16, heightDots: 8, bits: Buffer.alloc(16, 0xff).toString('base64') };

let house: DemoOffice;
let printer: TestPrinter;

beforeEach(async () => {
  printer = await startPrinter();
  house = await startDemo(at('10:00'), (config) => ({ ...openAlways(config), printers: [printer.config] }));
  return async () => {
    await house.office.stop();
    await printer.stop();
  };
});

async function put(change: (paper: PaperSettings) => PaperSettings) {
  const config = answered(await house.office.call('getConfig', {}, house.administrator));
  const wished = { ...config, paper: change(config.paper) };
  return house.office.call('putConfig', { commandId: commandId(), config: wished }, house.administrator);
}

async function nextPaper(ask: () => Promise<unknown>) {
  const before = printer.papers().length;
  await ask();
  await eventually(() => expect(printer.papers()).toHaveLength(before + 1));
  const paper = printer.papers().at(-1)!;
  return { lines: paper.text.split('\n'), pictures: paper.items.filter(({ kind }) => kind === 'raster') };
}
const ticket = () => nextPaper(async () => answered(await take(house.office, house.kiosk)));

it('a changed template is used for the next ticket, with the logo and the office’s own line', async () => {
  const usual = await ticket();
  expect(usual.lines).not.toContain(LINE.words);
  expect(usual.pictures).toEqual([]);
  answered(await put((paper) => ({ ...paper, logo: LOGO, ticket: [LINE, ...paper.ticket] })));
  const changed = await ticket();
  expect(changed.lines[0]).toBe(LINE.words);
  expect(changed.pictures).toHaveLength(1);
});

it('a reprint says so above whatever the template puts first', async () => {
  answered(await put((paper) => ({ ...paper, logo: LOGO, ticket: [LINE, ...paper.ticket] })));
  const { ticketId } = answered(await take(house.office, house.kiosk));
  await eventually(() => expect(printer.papers()).toHaveLength(1));
  const copy = await nextPaper(async () =>
    answered(
      await house.office.call(
        'reprintTicket',
        { commandId: commandId(), ticketId, printerId: printer.config.id },
        house.administrator,
      ),
    ),
  );
  expect(copy.lines.slice(0, 2)).toEqual(['Повтор', LINE.words]);
});

it('a template that hides the number is not taken', async () => {
  const answer = await put((paper) => ({
    ...paper,
    ticket: paper.ticket.map((block) =>
      block.kind === 'part' && block.part === 'number' ? { ...block, shown: false } : block,
    ),
  }));
  expect(answer).toMatchObject({ problem: { code: 'config-invalid', params: { reason: 'paper' } } });
});

/** The server ends while papers wait or are on their way: none is lost without a word, none comes twice. */
import { rmSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { at, startDemo } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways, staff, type TestOffice } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';
import { newDataDir, startProgram } from './support/program.ts';

async function aPrinter(): Promise<TestPrinter> {
  const printer = await startPrinter();
  onTestFinished(() => printer.stop());
  return printer;
}

const jobState = async (office: TestOffice, printJobId: string | null, token: string) =>
  answered(await office.call('getPrintJob', { printJobId: printJobId ?? '' }, token)).state;

it(
  'what waited for paper is printed by the server that starts again, once',
  { timeout: 40_000 },
  async () => {
    const printer = await aPrinter();
    await printer.setCondition('paper-out');
    const house = await startDemo(at('10:00'), (config) => ({
      ...openAlways(config),
      printers: [printer.config],
    }));
    onTestFinished(() => house.office.stop());
    const { office, kiosk } = house;
    const tickets = [answered(await take(office, kiosk)), answered(await take(office, kiosk))];
    await house.restart();
    expect(await jobState(office, tickets[0]?.printJobId ?? '', kiosk)).toMatch(/^(queued|sending)$/);
    await printer.setCondition('ready');
    // Nobody told the server that the paper is in: it asks by itself, every few seconds.
    await eventually(() => expect(printer.numbers()).toEqual(['П001', 'П002']));
    for (const { printJobId } of tickets) {
      await eventually(async () => expect(await jobState(office, printJobId, kiosk)).toBe('confirmed'));
    }
    await house.restart();
    answered(await take(office, kiosk));
    await eventually(() => expect(printer.numbers()).toEqual(['П001', 'П002', 'П003']));
  },
);

it(
  'killed while a paper was on its way: nobody knows, so a person decides',
  { timeout: 40_000 },
  async () => {
    const printer = await aPrinter();
    const dataDir = newDataDir();
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const office = await startProgram({ DATA_DIR: dataDir });
    onTestFinished(() => office.kill());
    const { kiosk, administrator } = await staff(
      office,
      (config) => ({ ...openAlways(config), printers: [printer.config] }),
      1,
    );
    await eventually(async () => {
      const { printers } = await viewNow(office.url, { view: 'manager' }, administrator);
      expect(printers).toMatchObject([{ condition: 'ready' }]);
    });
    // Runs out of paper in the middle of the ticket: half of it hangs out, the other half waits in the printer.
    await printer.setCondition('paper-out', { afterLines: 3 });
    const ticket = answered(await take(office, kiosk));
    await eventually(async () => {
      const { printers } = await viewNow(office.url, { view: 'manager' }, administrator);
      expect(printers).toMatchObject([{ condition: 'paper-out' }]);
    });
    expect(await jobState(office, ticket.printJobId, kiosk)).toBe('sending');
    await office.kill();
    await office.start();

    expect(await jobState(office, ticket.printJobId, kiosk)).toBe('unknown');
    await eventually(async () => {
      const { printers } = await viewNow(office.url, { view: 'manager' }, administrator);
      expect(printers).toMatchObject([{ queued: 0, unknown: 1 }]);
    });
    await printer.setCondition('ready');
    // The printer finishes what it had; the next ticket comes behind it, and the first one not again.
    const next = answered(await take(office, kiosk));
    await eventually(async () => expect(await jobState(office, next.printJobId, kiosk)).toBe('confirmed'));
    expect(printer.numbers().filter((number) => number === next.number)).toHaveLength(1);
    expect(printer.numbers().filter((number) => number === ticket.number).length).toBeLessThanOrEqual(1);
    expect(await jobState(office, ticket.printJobId, kiosk)).toBe('unknown');

    // Whoever looked into the tray has one more printed, which says that it is a repeat; nothing is counted any more.
    const { papers } = answered(await office.call('listDoubtfulPapers', {}, administrator));
    expect(papers).toMatchObject([{ printJobId: ticket.printJobId, paper: { number: ticket.number } }]);
    const before = printer.numbers().length;
    const word = {
      printJobId: ticket.printJobId ?? '',
      paper: 'print-again' as const,
      commandId: commandId(),
    };
    answered(await office.call('settlePrintJob', word, administrator));
    await eventually(async () => {
      const { printers } = await viewNow(office.url, { view: 'manager' }, administrator);
      expect(printers).toMatchObject([{ queued: 0, unknown: 0 }]);
      expect(printer.papers().at(-1)?.text).toMatch(/^Повтор\n/);
      expect(printer.numbers().at(-1)).toBe(ticket.number);
    });

    // Whoever did not hear the answer sends the same word again, to a server that was killed once more.
    await office.kill();
    await office.start();
    answered(await office.call('settlePrintJob', word, administrator));
    expect(await jobState(office, ticket.printJobId, kiosk)).toBe('settled');
    const last = answered(await take(office, kiosk));
    await eventually(() => expect(printer.numbers().at(-1)).toBe(last.number));
    expect(printer.numbers().slice(before)).toEqual([ticket.number, last.number]);
  },
);

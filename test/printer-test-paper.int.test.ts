/** The test paper of an administrator who sets up a printer: told honestly what became of it, nobody's ticket, counted nowhere. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Printer } from '../contract/printers.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';
import { startPrinter, type TestPrinter } from './support/paper.ts';

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

const known = async (testId: string) =>
  answered(await house.office.call('getTestPaper', { testId }, house.administrator));

/** Asks for one and waits for its end. */
async function test(settings: Printer, testId = commandId()) {
  const request = { commandId: testId, printer: settings };
  expect(answered(await house.office.call('printTestPaper', request, house.administrator))).toBeDefined();
  await eventually(async () => expect((await known(testId)).state).not.toBe('printing'));
  return known(testId);
}

describe('is printed', () => {
  it('with the settings in use: a name, a ruler, letters, a code, and no number', async () => {
    expect(await test(printer.config)).toEqual({ state: 'confirmed' });
    const [paper] = printer.papers();
    expect(paper?.text).toContain('Пробный талон');
    expect(paper?.text).toContain('Это не талон очереди');
    expect(paper?.text).toContain('Принтер в зале');
    expect(paper?.text).toContain('....5....1....5....2....5....3....5....4....5..>');
    expect(paper?.text).toContain('АБВГДЕЁЖЗИЙ');
    expect(printer.codes()).toEqual([expect.stringMatching(/\/booking$/)]);
  });

  it('with settings that are not saved', async () => {
    const wished = { ...printer.config, id: 'new', name: 'Новый', columns: 32 };
    expect(await test(wished)).toEqual({ state: 'confirmed' });
    expect(printer.papers()[0]?.text).toContain('....5....1....5....2....5....3.>');
    const changed = { ...printer.config, letters: 'image' as const };
    expect(await test(changed)).toEqual({ state: 'confirmed' });
    expect(printer.papers()).toHaveLength(2);
  });

  it('in turn with a ticket, neither inside the other', async () => {
    const testing = test({ ...printer.config, name: 'Иначе' });
    const { number } = answered(await take(house.office, house.kiosk));
    expect(await testing).toEqual({ state: 'confirmed' });
    await eventually(() => expect(printer.papers()).toHaveLength(2));
    expect(printer.papers().filter(({ text }) => text.includes('Пробный талон'))).toHaveLength(1);
    expect(printer.numbers()).toContain(number);
  });

  it('once for one command', async () => {
    const id = commandId();
    expect(await test(printer.config, id)).toEqual({ state: 'confirmed' });
    expect(await test(printer.config, id)).toEqual({ state: 'confirmed' });
    expect(printer.papers()).toHaveLength(1);
  });
});

describe('tells what is known', () => {
  it('nobody there: nothing was printed', async () => {
    const nowhere = { ...printer.config, port: 1 } as Printer;
    expect(await test(nowhere)).toEqual({ state: 'not-sent', problem: 'refused' });
  });

  it('no paper in it: nothing was printed', async () => {
    await printer.setCondition('paper-out');
    expect(await test(printer.config)).toEqual({ state: 'not-sent', problem: 'paper-out' });
  });

  it('it hung up half way: nobody knows', async () => {
    await printer.setCondition('closing', { afterLines: 3 });
    expect(await test(printer.config)).toEqual({ state: 'unknown', problem: 'closed' });
  });

  it('it answers no questions: it was sent', async () => {
    expect(await test({ ...printer.config, speaksStatus: false } as Printer)).toEqual({ state: 'sent' });
  });

  it('a test that nobody has asked for is unknown', async () => {
    const asked = await house.office.call('getTestPaper', { testId: 'never-asked' }, house.administrator);
    expect(asked).toMatchObject({ status: 404, problem: { code: 'test-paper-unknown' } });
  });
});

it('leaves no job, no doubt and no visitor behind', async () => {
  await printer.setCondition('closing', { afterLines: 3 });
  await test(printer.config);
  const { papers } = answered(await house.office.call('listDoubtfulPapers', {}, house.administrator));
  expect(papers).toEqual([]);
  const { printers, today } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
  expect(printers).toMatchObject([{ queued: 0, unknown: 0 }]);
  expect(today.issued).toBe(0);
});

it('a virtual printer tests what is saved: another one would be gone with its paper', async () => {
  const virtual: Printer = {
    ...{ id: 'virtual', name: 'Виртуальный', kind: 'virtual', port: 0 },
    ...{ dialect: 'epson', letters: 'code-page', columns: 48 },
  };
  const request = { commandId: commandId(), printer: virtual };
  expect(await house.office.call('printTestPaper', request, house.administrator)).toMatchObject({
    status: 409,
    problem: { code: 'printer-not-saved' },
  });
});

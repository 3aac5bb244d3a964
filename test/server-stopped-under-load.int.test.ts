/** The server is stopped in order in the middle of the rush: what it acknowledged is there, the rest is refused or unheard. */
import { rmSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { take } from './support/desk.ts';
import { answered, openAlways, staff, startOffice } from './support/office.ts';
import { newDataDir } from './support/program.ts';

const CLIENTS = 16;
const ENOUGH = 60;

it('keeps what it acknowledged and closes the database behind it', async () => {
  const dataDir = newDataDir();
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const office = await startOffice({ dataDir });
  const { kiosk, administrator } = await staff(office, openAlways, 1);
  const acknowledged: string[] = [];
  const refusals = new Set<string>();
  // Asks on, whatever it is told, until the line breaks: once that kept the server from ever stopping.
  const client = async () => {
    for (;;) {
      const result = await take(office, kiosk).catch(() => null);
      if (result === null) return;
      if (result.ok) acknowledged.push(result.answer.number);
      else refusals.add(result.problem.code);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  while (acknowledged.length < ENOUGH) await new Promise((resolve) => setTimeout(resolve, 1));
  await office.stop();
  await Promise.all(clients);
  expect([...refusals].filter((code) => code !== 'stopping')).toEqual([]);

  const again = await startOffice({ dataDir });
  onTestFinished(() => again.stop());
  const { visits } = answered(await again.call('getVisits', {}, administrator));
  const there = visits.map(({ number }) => number);
  expect(acknowledged.filter((number) => !there.includes(number))).toEqual([]);
  expect(new Set(there).size).toBe(there.length);
});

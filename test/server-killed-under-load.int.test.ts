/**
 * kill -9 in the middle of the morning rush, again and again: what was acknowledged is there, nothing is there twice,
 * and whoever never heard an answer asks again under the same id and gets one ticket.
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { IssuedTicket } from '../contract/api.ts';
import { answered, commandId, openAlways, staff } from './support/office.ts';
import { newDataDir, startProgram, type ProgramOffice } from './support/program.ts';

const CLIENTS = 16;
const ROUNDS = 4;
const SERVICES = ['payment', 'consultation', 'receipts'] as const;
/** The server is killed when so many tickets of the round have been acknowledged, a random number up to this. */
const MOST_TICKETS = 200;
/** … and a moment later, so that it is not always between an answer and the next request. */
const MOMENT_MS = 15;

interface Asked {
  readonly commandId: string;
  readonly serviceId: string;
}

/** What became of each ticket that was asked for: the answer, or nothing heard. */
type Heard = Map<Asked, IssuedTicket | null>;

const request = (asked: Asked) => ({ ...asked, outOfTurn: false });

/** A client that takes ticket after ticket until the line breaks, and remembers what it heard. */
async function client(office: ProgramOffice, kiosk: string, number: number, heard: Heard): Promise<void> {
  for (let i = number; ; i += 1) {
    const asked = { commandId: commandId(), serviceId: SERVICES[i % SERVICES.length] ?? 'payment' };
    heard.set(asked, null);
    const result = await office.call('issueTicket', request(asked), kiosk).catch(() => null);
    if (result === null) return;
    heard.set(asked, answered(result));
  }
}

async function issued(office: ProgramOffice, administrator: string) {
  return answered(await office.call('getVisits', {}, administrator)).visits;
}

it(
  `keeps every acknowledged ticket once through ${ROUNDS} kills under load`,
  { timeout: 60_000 },
  async () => {
    const dataDir = newDataDir();
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const office = await startProgram({ DATA_DIR: dataDir });
    onTestFinished(() => office.kill());
    // No printer: here it is about tickets; paper has tests of its own.
    const { kiosk, administrator } = await staff(
      office,
      (config) => ({ ...openAlways(config), printers: [] }),
      1,
    );
    const all: Heard = new Map();
    let unheardOf = 0;

    for (let round = 0; round < ROUNDS; round += 1) {
      const heard: Heard = new Map();
      const acknowledged = () => [...heard.values()].filter((ticket) => ticket !== null);
      const clients = Array.from({ length: CLIENTS }, (_, i) => client(office, kiosk, i, heard));
      const enough = 1 + Math.floor(Math.random() * MOST_TICKETS);
      while (acknowledged().length < enough) await sleep(1);
      await sleep(Math.random() * MOMENT_MS);
      await office.kill();
      await Promise.all(clients);
      await office.start();

      const there = new Set((await issued(office, administrator)).map(({ ticketId }) => ticketId));
      expect(acknowledged().filter(({ ticketId }) => !there.has(ticketId))).toEqual([]);

      // Whoever heard nothing asks again, twice at once; whoever did hear is told the same again.
      unheardOf += heard.size - acknowledged().length;
      await Promise.all(
        [...heard].map(async ([asked, ticket]) => {
          const ask = async () => answered(await office.call('issueTicket', request(asked), kiosk));
          const [again, twin] = await Promise.all([ask(), ask()]);
          expect(twin).toEqual(again);
          if (ticket !== null) expect(again.ticketId).toBe(ticket.ticketId);
          all.set(asked, again);
        }),
      );
    }

    expect(unheardOf, 'somebody was left without an answer').toBeGreaterThan(0);
    const visits = await issued(office, administrator);
    const tickets = [...all.values()].flatMap((ticket) => ticket ?? []);
    expect(visits.map(({ ticketId }) => ticketId).sort()).toEqual(
      tickets.map(({ ticketId }) => ticketId).sort(),
    );
    // Each letter counts 1, 2, 3, … without a gap and without a repetition.
    for (const letter of new Set(visits.map(({ number }) => number.slice(0, 1)))) {
      const ordinals = visits.flatMap(({ number }) =>
        number.startsWith(letter) ? Number(number.slice(1)) : [],
      );
      expect(ordinals).toEqual(ordinals.map((_, i) => i + 1));
    }
  },
);

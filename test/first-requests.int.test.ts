/** The first second of a server that starts again: every screen of the office is at the door already. */
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { answered, commandId, openAlways, staff, startOffice } from './support/office.ts';
import { newDataDir } from './support/program.ts';

/** One request over a connection of its own. @returns the status, or null when nobody listens */
function ask(port: number, path: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(answer === '' ? null : (answer.split('\r\n')[0] ?? '')));
  });
}

// For some milliseconds the port was open and nothing behind it: a ticket asked for then was «not found», which a kiosk
// takes for the last word.
it('whoever comes before everything is ready is kept waiting, never turned away', async () => {
  const dataDir = newDataDir();
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const first = await startOffice({ dataDir });
  const { kiosk } = await staff(first, openAlways);
  const port = Number(new URL(first.url).port);
  await first.stop();

  const heard = new Set<string | null>();
  let open = true;
  const asking = Array.from({ length: 3 }, async () => {
    while (open) {
      heard.add(await ask(port, '/api/health'));
      await sleep(0);
    }
  });
  const second = await startOffice({ dataDir, port });
  onTestFinished(() => second.stop());
  await sleep(50);
  open = false;
  await Promise.all(asking);
  heard.delete(null);
  expect([...heard]).toEqual(['HTTP/1.1 200 OK']);
  const given = { commandId: commandId(), serviceId: 'payment', outOfTurn: false };
  expect(answered(await second.call('issueTicket', given, kiosk)).followUrl).toContain(`${second.url}/t/`);
});

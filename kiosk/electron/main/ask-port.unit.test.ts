import { expect, it } from 'vitest';
import { portAsker } from './ask-port.ts';

const asker = (answer: Response | Error, origin: string | null = 'http://office') =>
  portAsker(
    { fetch: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)) },
    () => origin,
  )('hall');
const PORT = { kind: 'serial', path: 'COM3', baud: 19200, flow: 'none' };

it('a port is what the office’s server says', async () =>
  expect(await asker(Response.json(PORT))).toEqual(PORT));

it.each([
  ['a printer of another kiosk', Response.json({}, { status: 404 }), { problem: 'no-access' }],
  ['no answer', new Error('net::ERR_CONNECTION_REFUSED'), { problem: 'unreachable' }],
  // An office that was set up before such a port was refused: opened, it would be a file beside the program.
  ['a port of the spooler', Response.json({ kind: 'device', path: 'USB001' }), { problem: 'gone' }],
])('%s is none', async (_, answer, problem) => expect(await asker(answer)).toEqual(problem));

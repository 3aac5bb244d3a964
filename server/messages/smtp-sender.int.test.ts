import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SendOutcome } from './sender.ts';
import { smtpSender, type MailServer } from './smtp-sender.ts';
import { answer, headerOf, openMailRoom, type MailRoomOptions } from './testing/mail-room.ts';
import { sampleLetter } from './testing/sample-letter.ts';

const FROM = { name: '', address: 'queue@office.example.ru' };
const never = new AbortController().signal;

const send = (server: MailServer, over = {}, signal = never): Promise<SendOutcome> =>
  smtpSender({ server, from: FROM, limits: { connectMs: 2_000, answerMs: 2_000 } }).send(
    sampleLetter(over),
    signal,
  );

async function sendTo(options: MailRoomOptions): Promise<SendOutcome> {
  const { server } = await openMailRoom(options);
  return send(server);
}

describe('a letter', () => {
  it('arrives once, with an id of its own, from the office, whole', async () => {
    const room = await openMailRoom();
    expect(await send(room.server)).toEqual({ kind: 'sent' });
    const [letter = ''] = room.letters;
    expect(room.letters).toHaveLength(1);
    expect(headerOf(letter, 'Message-ID')).toBe('<7-booked.office-1@office.example.ru>');
    expect(headerOf(letter, 'To')).toBe('anna@example.ru');
    expect(headerOf(letter, 'From')).toMatch(/^=\?UTF-8\?.*<queue@office.example.ru>$/);
    expect(headerOf(letter, 'Auto-Submitted')).toBe('auto-generated');
    expect(letter).toContain('text/plain');
    expect(letter).toContain('text/html');
  });

  it('has the same id when it is made again', async () => {
    const room = await openMailRoom();
    await send(room.server);
    await send(room.server);
    const ids = room.letters.map((letter) => headerOf(letter, 'Message-ID'));
    expect(ids[0]).toBe(ids[1]);
  });

  it('takes its attachments along', async () => {
    const room = await openMailRoom();
    const content = Buffer.from('BEGIN:VCALENDAR');
    await send(room.server, {
      attachments: [{ filename: 'запись.ics', contentType: 'text/calendar', content }],
    });
    expect(room.letters[0]).toContain(content.toString('base64'));
  });

  it('has no more headers and recipients than it should, whatever the names in it are', async () => {
    const recipients: string[] = [];
    const room = await openMailRoom({
      onRcptTo: ({ address }, _session, callback) => {
        recipients.push(address);
        callback();
      },
    });
    const from = 'Офис\r\nBcc: evil@example.ru';
    const subject = 'Вы записаны\r\nBcc: evil@example.ru\r\n\r\nДругое письмо';
    expect(await send(room.server, { from, subject })).toEqual({ kind: 'sent' });
    const [letter = ''] = room.letters;
    expect(recipients).toEqual(['anna@example.ru']);
    expect(headerOf(letter, 'Bcc')).toBeUndefined();
    expect(headerOf(letter, 'MIME-Version')).toBe('1.0');
  });

  it('to several addresses at once, or to none, goes to nobody', async () => {
    const room = await openMailRoom();
    for (const to of ['a@example.ru, b@example.ru', 'a@example.ru>\r\nRCPT TO:<b@example.ru', 'nobody', ''])
      expect(await send(room.server, { to })).toMatchObject({ kind: 'not-sent', again: false });
    expect(room.letters).toEqual([]);
  });
});

describe('a letter that is refused', () => {
  it.each([
    ['its address, for now', { onRcptTo: refuse(450, 'Greylisted <anna@example.ru>') }, true],
    ['its address, for good', { onRcptTo: refuse(550, 'No such user: anna') }, false],
    ['itself, for now', { onLetter: () => answer(452, 'No space') }, true],
    ['itself, for good', { onLetter: () => answer(554, 'Looks like spam') }, false],
    ['the office that sends it', { onMailFrom: refuse(550, 'Who are you?') }, true],
    ['everybody', { onConnect: refuse(554, 'Go away') }, true],
  ] as const)('%s', async (_what, options, again) => {
    const outcome = await sendTo(options);
    expect(outcome).toMatchObject({ kind: 'not-sent', again });
    expect(outcome).toHaveProperty('problem', expect.stringMatching(/^[45]\d\d /));
    expect(JSON.stringify(outcome)).not.toMatch(/anna/i);
  });

  it('a problem is told in a few words', async () => {
    const outcome = await sendTo({ onLetter: () => answer(554, `No: ${'very '.repeat(100)}bad`) });
    expect(outcome.kind === 'not-sent' && outcome.problem.length).toBeLessThanOrEqual(200);
  });
});

function refuse(code: number, words: string) {
  // All handlers of the server take their callback last.
  return (...given: unknown[]) => {
    (given.at(-1) as (error: Error) => void)(answer(code, words));
  };
}

/** A server that says something of its own; `talk` hears each line and answers. */
async function rudeServer(talk: (line: string, socket: Socket) => void): Promise<MailServer> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 hello\r\n');
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n')) talk(line, socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { host: '127.0.0.1', port, secure: false, user: '', password: '' };
}

/** Takes the letter up to its final dot, then does as told. */
const untilTheDot = (atTheDot: (socket: Socket) => void) =>
  rudeServer((line, socket) => {
    if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 ok\r\n');
    if (line === 'DATA') socket.write('354 go on\r\n');
    if (line === '.') atTheDot(socket);
  });

describe('a connection', () => {
  it('that breaks after the letter went out leaves a doubt', async () => {
    const server = await untilTheDot((socket) => socket.destroy());
    expect(await send(server)).toMatchObject({ kind: 'unknown' });
  });

  it('that hangs after the letter went out leaves a doubt', async () => {
    const server = await untilTheDot(() => undefined);
    expect(await send(server)).toMatchObject({ kind: 'unknown', problem: 'Timeout' });
  });

  it('that the server ends in order instead of taking the letter leaves none', async () => {
    const server = await untilTheDot((socket) => socket.end('421 restarting\r\n'));
    expect(await send(server)).toEqual({ kind: 'not-sent', again: true, problem: '421 restarting' });
  });

  it('that breaks before the letter went out leaves none', async () => {
    const server = await rudeServer((line, socket) => {
      if (line.startsWith('EHLO')) socket.write('250 ok\r\n');
      if (line.startsWith('MAIL')) socket.destroy();
    });
    expect(await send(server)).toMatchObject({ kind: 'not-sent', again: true });
  });

  it('that nobody answers is tried again', async () => {
    const room = await openMailRoom();
    await room.close();
    expect(await send(room.server)).toMatchObject({ kind: 'not-sent', again: true });
    const host = 'no-such-host.invalid';
    expect(await send({ ...room.server, host })).toMatchObject({ kind: 'not-sent', again: true });
  });

  it('that is given up before the letter went out leaves no doubt, after that it does', async () => {
    const before = new AbortController();
    const silent = await rudeServer(() => before.abort());
    expect(await send(silent, {}, before.signal)).toMatchObject({ kind: 'not-sent', again: true });
    const after = new AbortController();
    const server = await untilTheDot(() => after.abort());
    expect(await send(server, {}, after.signal)).toEqual({ kind: 'unknown', problem: 'stopped' });
  });
});

describe('a mail server that asks who is there', () => {
  const options: MailRoomOptions = {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, callback) => {
      if (username === 'queue@office' && password === 'п@роль') callback(null, { user: 'queue' });
      else callback(new Error('Wrong'));
    },
  };

  it('takes letters from whoever knows the password', async () => {
    const { server, letters } = await openMailRoom(options);
    expect(await send({ ...server, user: 'queue@office', password: 'п@роль' })).toEqual({ kind: 'sent' });
    expect(letters).toHaveLength(1);
  });

  it('with a wrong password the letter waits until somebody has mended that', async () => {
    const { server } = await openMailRoom(options);
    const outcome = await send({ ...server, user: 'queue@office', password: 'wrong' });
    expect(outcome).toMatchObject({ kind: 'not-sent', again: true });
    expect(JSON.stringify(outcome)).not.toMatch(/wrong.*wrong|queue/);
  });
});

it('a mail server with a certificate that nobody vouches for is told nothing', async () => {
  const room = await openMailRoom({ secure: true });
  const outcome = await send({ ...room.server, secure: true });
  expect(outcome).toMatchObject({
    kind: 'not-sent',
    again: true,
    problem: expect.stringMatching(/certificate/),
  });
  expect(room.letters).toEqual([]);
});

it('a mail server elsewhere is told nothing in the clear', async () => {
  const said: string[] = [];
  const server = await rudeServer((line, socket) => {
    said.push(line);
    socket.write('250 ok\r\n');
  });
  // By another name than that of the computer itself, as far as the sender can tell.
  const outcome = await send({ ...server, host: '0.0.0.0', user: 'queue', password: 'secret' });
  expect(outcome).toMatchObject({ kind: 'not-sent', again: true });
  expect(said.join('\n')).not.toMatch(/AUTH|MAIL|RCPT/);
});

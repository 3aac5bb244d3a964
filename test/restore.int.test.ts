/** The command that puts a backup back, as somebody at the server's computer types it. */
import { execFile } from 'node:child_process';
import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { answered, commandId, openAlways, PASSWORD, staff, startOffice } from './support/office.ts';
import { newDataDir, type Failed } from './support/program.ts';

const PROGRAM = fileURLToPath(new URL('../dist/server/restore.js', import.meta.url));

/** Runs the built program with this on its standard input. */
function restore(dataDir: string, args: string[], input = ''): Promise<Failed> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve) => {
    const env = { PATH, HOME, DATA_DIR: dataDir };
    const child = execFile(process.execPath, [PROGRAM, ...args], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
    child.stdin?.on('error', () => undefined); // it may end without reading
    child.stdin?.end(input);
  });
}

/** An office with one ticket before its backup and one after it. */
async function anOffice() {
  const dataDir = newDataDir();
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const office = await startOffice({ dataDir });
  const { administrator, kiosk } = await staff(office, openAlways, 1);
  const take = () =>
    office.call('issueTicket', { commandId: commandId(), serviceId: 'payment', outOfTurn: false }, kiosk);
  const first = answered(await take());
  const { copy } = answered(await office.call('makeBackup', {}, administrator));
  const second = answered(await take());
  const start = async () => {
    const again = await startOffice({ dataDir });
    onTestFinished(() => again.stop());
    return again;
  };
  return {
    office,
    dataDir,
    kiosk,
    administrator,
    codes: [first.code, second.code],
    start,
    file: join(dataDir, 'backups', copy.name),
  };
}

it('puts it back when told so, and says how to go back', async () => {
  const { office, dataDir, codes, kiosk, administrator, start, file } = await anOffice();
  await office.stop();
  const { code, output } = await restore(dataDir, [file], 'Да\n');
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toMatch(/В копии: .*последнее событие \d+ \S+ \d{4}, \d\d:\d\d, посещений: 1\n/);
  expect(output).toMatch(/Сейчас: .*посещений: 2\n/);
  const [, aside = ''] = /npm run restore -- "(.*)"/.exec(output) ?? [];
  const again = await start();
  const found = await Promise.all(codes.map((one) => again.call('getTicket', { code: one })));
  expect(found.map(({ ok }) => ok)).toEqual([true, false]);
  // Screens go on; people sign in anew.
  const wish = { commandId: commandId(), serviceId: 'payment', outOfTurn: false };
  expect((await again.call('issueTicket', wish, kiosk)).ok).toBe(true);
  expect(await again.call('getSession', {}, administrator)).toMatchObject({ status: 401 });
  const signIn = await again.call('signIn', { login: 'admin', password: PASSWORD });
  const { entries } = answered(
    await again.call('getAudit', { kinds: 'restored,backup-made' }, answered(signIn).token),
  );
  expect(entries.map(({ kind }) => kind)).toEqual(['restored']);
  await again.stop({ keepData: true });
  expect(await restore(dataDir, [aside, '--yes'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('Данные возвращены'),
  });
  const back = await start();
  for (const one of codes) expect((await back.call('getTicket', { code: one })).ok).toBe(true);
});

it('changes nothing while the server runs, or unless somebody says yes', async () => {
  const { office, dataDir, codes, start, file } = await anOffice();
  expect(await restore(dataDir, [file, '--yes'])).toEqual({
    code: 1,
    output: 'Ничего не изменено: сервер работает. Остановите его (Ctrl+C в его окне) и повторите.\n',
  });
  await office.stop();
  for (const answer of ['', 'нет\n', 'yes\n'])
    expect(await restore(dataDir, [file], answer)).toMatchObject({
      code: 1,
      output: expect.stringContaining('Ничего не изменено.'),
    });
  truncateSync(file, 8192);
  expect(await restore(dataDir, [file, '--yes'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('повреждён'),
  });
  expect(readdirSync(dataDir).filter((name) => /restor/.test(name))).toEqual([]);
  const again = await start();
  for (const one of codes) expect((await again.call('getTicket', { code: one })).ok).toBe(true);
});

it('lists the backups there are for whoever names none', async () => {
  const { office, dataDir, file } = await anOffice();
  await office.stop();
  for (const args of [[], ['--all'], [file, file]])
    expect(await restore(dataDir, args)).toEqual({
      code: 1,
      output: expect.stringMatching(
        /npm run restore -- ФАЙЛ[^]*Копии в папке .*:\n {2}.*office-.*\.sqlite\n$/,
      ),
    });
});

/** The administrator has forgotten the password: a new one is set on the server's own computer while it is stopped. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openAlways, PASSWORD, staff, startOffice } from './support/office.ts';
import { newDataDir, type Failed } from './support/program.ts';

const PROGRAM = fileURLToPath(new URL('../dist/server/reset-password.js', import.meta.url));
const NEW_PASSWORD = 'quite another password';

/** Runs the built program with this on its standard input. */
function reset(dataDir: string, args: string[], input = `${NEW_PASSWORD}\n`): Promise<Failed> {
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

function aDataDir(): string {
  const dataDir = newDataDir();
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** An office that was set up and is stopped, and the token of its administrator. */
async function aStoppedOffice() {
  const dataDir = aDataDir();
  const office = await startOffice({ dataDir });
  const { administrator } = await staff(office, openAlways, 1);
  await office.stop();
  const start = async () => {
    const again = await startOffice({ dataDir });
    onTestFinished(() => again.stop());
    return again;
  };
  return { dataDir, administrator, start };
}

it('sets it for the login that is named, and ends what was open', async () => {
  const { dataDir, administrator, start } = await aStoppedOffice();
  expect(await reset(dataDir, [' Admin '])).toEqual({
    code: 0,
    output: 'Сотрудник admin: новый пароль сохранён. Запустите сервер и войдите с ним.\n',
  });
  const office = await start();
  expect(await office.call('getSession', {}, administrator)).toMatchObject({ status: 401 });
  const signIn = (password: string) => office.call('signIn', { login: 'admin', password });
  expect(await signIn(PASSWORD)).toMatchObject({ problem: { code: 'sign-in-failed' } });
  expect((await signIn(NEW_PASSWORD)).ok).toBe(true);
});

it('changes nothing while the server runs, and says to stop it first', async () => {
  const { dataDir, start } = await aStoppedOffice();
  const office = await start();
  const failed = await reset(dataDir, ['admin']);
  expect(failed).toEqual({ code: 1, output: expect.stringContaining('Сначала остановите сервер') });
  expect((await office.call('signIn', { login: 'admin', password: PASSWORD })).ok).toBe(true);
});

it('says what is wrong with the request, and changes nothing', async () => {
  const { dataDir, start } = await aStoppedOffice();
  const faults: [string[], string, string][] = [
    [[], NEW_PASSWORD, 'npm run reset-password -- ЛОГИН'],
    [['nobody'], NEW_PASSWORD, 'Сотрудника с логином «nobody» нет. Есть: admin, operator1, reception.'],
    [['admin'], 'short', 'не короче 8 знаков'],
    [['admin'], '', 'не короче 8 знаков'],
  ];
  for (const [args, input, words] of faults) {
    expect(await reset(dataDir, args, input)).toEqual({ code: 1, output: expect.stringContaining(words) });
  }
  const office = await start();
  expect((await office.call('signIn', { login: 'admin', password: PASSWORD })).ok).toBe(true);
});

it('makes no office where there is none', async () => {
  const dataDir = aDataDir();
  for (let times = 0; times < 2; times += 1) {
    expect(await reset(dataDir, ['admin'])).toEqual({
      code: 1,
      output: expect.stringContaining('нет данных офиса'),
    });
  }
});

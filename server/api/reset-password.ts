/** A new password for somebody of an office whose server is stopped: for the administrator who has forgotten theirs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { CONSOLE } from '../../contract/audit.ts';
import { login as loginSchema, password as passwordSchema, type Person } from '../../contract/people.ts';
import { text } from '../../texts/index.ts';
import { DatabaseRefused } from '../log/errors.ts';
import { openOfficeDatabase, type OfficeDatabase } from '../log/office-database.ts';
import { dataFault } from './data-words.ts';
import { DATABASE_FILE } from './open-data.ts';

export type Reset = { ok: true; name: string } | { ok: false; reason: string };

export interface ResetRequest {
  readonly dataDir: string;
  readonly login: string;
  /** Asks for the password once it is known whose it will be; null when the two given were not the same. */
  readonly askPassword: (name: string) => Promise<string | null>;
}

/** Holds the data for as long as it takes, so that no server starts in between; signs the person out everywhere. */
export async function resetPassword({ dataDir, login, askPassword }: ResetRequest): Promise<Reset> {
  const path = join(dataDir, DATABASE_FILE);
  // Opening would make a new one.
  if (!existsSync(path)) return no('server.reset-no-office', { directory: dataDir });
  const opened = await openOfficeDatabase(path).catch((error: unknown) => refusalOf(error, dataDir));
  if ('ok' in opened) return opened;
  try {
    const person = await personOf(opened, login);
    if (person === null) return no('server.reset-no-such-login', { login, logins: await loginsOf(opened) });
    const password = await askPassword(person.name);
    if (password === null) return no('server.reset-not-the-same');
    if (!passwordSchema.safeParse(password).success) return no('server.reset-password-short');
    await opened.people.setPassword(person.id, await hash(password), null);
    const about = { subject: person, details: {}, changes: [] };
    await opened.audit.add({ at: Date.now(), kind: 'password-reset', actor: CONSOLE, ...about });
    return { ok: true, name: person.name };
  } finally {
    await opened.close();
  }
}

const no = (...words: Parameters<typeof text>): Reset => ({ ok: false, reason: text(...words) });

function refusalOf(error: unknown, directory: string): Reset {
  if (error instanceof DatabaseRefused && error.reason === 'in-use') return no('server.reset-stop-first');
  const reason = dataFault(error, directory);
  if (reason === null) throw error;
  return { ok: false, reason };
}

/** The login as it is kept, however it was typed. */
async function personOf({ people }: OfficeDatabase, typed: string): Promise<Person | null> {
  const login = loginSchema.safeParse(typed);
  return login.success ? ((await people.findByLogin(login.data))?.person ?? null) : null;
}

async function loginsOf({ people }: OfficeDatabase): Promise<string> {
  return (await people.list()).map(({ login }) => login).join(', ');
}

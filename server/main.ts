/** `npm start`: reads the settings, opens the office, says where it is, closes it in order. */
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { text, type TextKey } from '../texts/index.ts';
import { versionOf } from './api/build-of.ts';
import { dataFault } from './api/data-words.ts';
import { serveOffice, type RunningOffice } from './api/serve.ts';
import { smtpSender } from './messages/smtp-sender.ts';
import { addressesOf, backupDirOf, readSettings, type Settings } from './settings.ts';

const PAGES: readonly [TextKey, string][] = [
  ['server.page-home', '/'],
  ['server.page-kiosk', '/kiosk'],
  ['server.page-display', '/display'],
  ['server.page-desk', '/desk'],
  ['server.page-manager', '/manager'],
  ['server.page-printers', '/printers'],
];

/** What the system says when a port or a folder cannot be had. */
const SYSTEM_FAULTS: Readonly<Partial<Record<string, TextKey>>> = {
  EADDRINUSE: 'server.port-taken',
  EADDRNOTAVAIL: 'server.host-unknown',
  ENOTFOUND: 'server.host-unknown',
  EEXIST: 'server.data-no-directory',
  ENOTDIR: 'server.data-no-directory',
  ENOENT: 'server.data-no-directory',
  EACCES: 'server.data-no-directory',
  EPERM: 'server.data-no-directory',
  EROFS: 'server.data-no-directory',
};

function fail(reason: string): never {
  console.error(text('server.cannot-start', { reason }));
  process.exit(1);
}

function reasonOf(error: unknown, { PORT, HOST, DATA_DIR }: Settings): string {
  const fault = dataFault(error, DATA_DIR);
  if (fault !== null) return fault;
  const key = SYSTEM_FAULTS[(error as NodeJS.ErrnoException | null)?.code ?? ''];
  if (key !== undefined) return text(key, { port: PORT, host: HOST, directory: DATA_DIR });
  return error instanceof Error ? error.message : String(error);
}

function announce({ url, setupToken }: RunningOffice): void {
  console.log(text('server.open'));
  for (const [key, path] of PAGES) console.log(`  ${text(key).padEnd(16)} ${url}${path}`);
  if (setupToken !== null) console.log(`\n${text('server.set-up')}\n  ${url}/setup#${setupToken}\n`);
  process.send?.({ url, setupToken });
}

// The database holds names and phones: nobody else on this computer reads it.
process.umask(0o077);

const read = readSettings(process.env);
if (!read.ok) {
  for (const { name, fault } of read.faults) console.error(text('server.setting-wrong', { name, fault }));
  process.exit(1);
}
const { settings } = read;
const { SMTP_URL: server, MAIL_FROM: from } = settings;
const logger = pino({ level: settings.LOG_LEVEL });
const demo =
  settings.DEMO_SPEED === undefined
    ? null
    : { speed: settings.DEMO_SPEED, startAt: settings.DEMO_START ?? Date.now() };

const office = await serveOffice({
  dataDir: settings.DATA_DIR,
  backupDir: backupDirOf(settings),
  version: versionOf(fileURLToPath(new URL('../../package.json', import.meta.url))),
  host: settings.HOST,
  port: settings.PORT,
  timezone: settings.OFFICE_TIMEZONE,
  publicUrl: settings.PUBLIC_URL ?? null,
  trustedProxies: settings.TRUSTED_PROXY === undefined ? [] : addressesOf(settings.TRUSTED_PROXY),
  sender: server === undefined || from === undefined ? null : smtpSender({ server, from }),
  voice: settings.VOICE,
  pagesDir: fileURLToPath(new URL('../pages', import.meta.url)),
  logger,
  demo,
  onFatal: (error) => {
    // Going on in an unknown state is worse than a restart: whoever supervises us starts us again.
    logger.fatal({ err: error }, 'the log and the memory disagree');
    process.exit(1);
  },
}).catch((error: unknown) => fail(reasonOf(error, settings)));
announce(office);

let closing = false;
async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  console.log(text('server.stopping'));
  await office.stop();
  console.log(text('server.stopped'));
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());
// `npm run demo` is our parent: when it is gone, nobody would ever stop us.
process.on('disconnect', () => void close());

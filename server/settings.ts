/** Every setting of the server, in one place: environment variables with one schema. A wrong one stops the start. */
import { join, resolve } from 'node:path';
import { domainToASCII } from 'node:url';
import express from 'express';
import { z } from 'zod';
import { ru } from 'zod/locales';

const isTimezone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const isProxyList = (list: string): boolean => {
  try {
    // Express compiles the list when it is set.
    express().set('trust proxy', addressesOf(list));
    return true;
  } catch {
    return false;
  }
};

/** The addresses of a list separated by commas. */
export const addressesOf = (list: string): string[] => list.split(',').map((address) => address.trim());

/** A letter's sender: an address, or a name and an address in angle brackets. */
function senderOf(given: string): { name: string; address: string } {
  const [, name = '', address = given] = /^"?([^"<>]*?)"?\s*<([^<>]*)>$/.exec(given.trim()) ?? [];
  return { name: name.trim(), address: address.trim() };
}

const SMTP_PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/** A name in other letters as DNS knows it. @throws Error for what is no name */
function hostOf(hostname: string): string {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  const host = domainToASCII(decodeURIComponent(hostname));
  if (host === '') throw new Error('no name of a host');
  return host;
}

/** @throws Error for what is no address of a mail server */
function mailServerOf(given: string) {
  const { protocol, hostname, port, username, password } = new URL(given);
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') throw new Error('no mail server');
  return {
    host: hostOf(hostname),
    port: port === '' ? SMTP_PORTS[protocol] : Number(port),
    secure: protocol === 'smtps:',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

const fields = z.object({
  /** Port of the office's pages and API; 0 takes any free one. */
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Address to listen on; 0.0.0.0 lets the screens of the office's network in. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder of the database. */
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .transform((path) => resolve(path)),
  /**
   * Folder of the backups, best on another disk; unless set, `backups` in the folder of the database. The folder it lies in has to be
   * there: a disk that is not plugged in is told of, and not replaced by a new folder.
   */
  BACKUP_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional(),
  /** Time zone of the office, for its days and hours; an office that is set up keeps its own. */
  OFFICE_TIMEZONE: z
    .string()
    .refine(isTimezone, 'нет такого часового пояса, нужен, например, Europe/Moscow')
    .default('Europe/Moscow'),
  /** Address under which phones reach this server, for the QR code on the ticket; found out by itself unless set. */
  PUBLIC_URL: z
    .url()
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /**
   * Addresses of the proxy in front of the server, if there is one: only then `X-Forwarded-For` and `X-Forwarded-Proto` are
   * believed. As Express has it: `loopback`, `uniquelocal`, addresses and subnets, separated by commas.
   */
  TRUSTED_PROXY: z.string().refine(isProxyList, 'перечислите адреса или подсети через запятую').optional(),
  /**
   * The mail server that takes messages to visitors: `smtps://user:password@host:465`, or `smtp://user:password@host:587`
   * to begin TLS on the way (STARTTLS). Nothing is sent unless it is set, and no address is asked for.
   */
  SMTP_URL: z
    .string()
    .transform((given, context) => {
      try {
        return mailServerOf(given);
      } catch {
        // The address is not repeated: there is a password in it.
        const message =
          'нужен адрес почтового сервера, например smtps://имя:пароль@mail.example.ru:465; ' +
          'знаки # % / ? @ : в имени и пароле пишутся кодом, например %23 вместо #';
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      }
    })
    .optional(),
  /** Whom those messages come from, `queue@example.ru` or `Очередь <queue@example.ru>`; the office's name unless one is given. */
  MAIL_FROM: z
    .string()
    .transform(senderOf)
    .refine(({ address }) => z.email().safeParse(address).success, {
      message: 'нужен адрес отправителя, например queue@example.ru или Очередь <queue@example.ru>',
      // Wrong is not missing: the other setting is not asked about then.
      abort: true,
    })
    .optional(),
  /**
   * Who speaks for kiosks and displays: RHVoice (a natural voice, from Debian's non-free packages), espeak-ng (robotic, in every
   * distribution), `auto` for the first of them that is installed, `off` for nobody: browsers then use their own voices.
   */
  VOICE: z.enum(['auto', 'rhvoice', 'espeak-ng', 'off']).default('auto'),
  /** How much the server tells in its log. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Demo only: how many times faster the office's clock runs; 0 stands still until it is moved. Set by `npm run demo`. */
  DEMO_SPEED: z.coerce.number().min(0).max(10_000).optional(),
  /** Demo only: the moment at which the demo's clock begins, epoch milliseconds. */
  DEMO_START: z.coerce.number().int().positive().optional(),
});

/** Neither is of use without the other. */
const schema = fields.superRefine(({ SMTP_URL, MAIL_FROM }, context) => {
  const fault = (name: string, message: string) => {
    context.addIssue({ code: 'custom', path: [name], message });
  };
  if (SMTP_URL !== undefined && MAIL_FROM === undefined)
    fault('MAIL_FROM', 'задан SMTP_URL, поэтому нужен и адрес отправителя писем');
  if (SMTP_URL === undefined && MAIL_FROM !== undefined)
    fault('SMTP_URL', 'задан MAIL_FROM, поэтому нужен и адрес почтового сервера');
});

export type Settings = z.output<typeof schema>;

export type SettingsResult =
  { ok: true; settings: Settings } | { ok: false; faults: { name: string; fault: string }[] };

const words = ru().localeError;

/** Where the backups are. */
export const backupDirOf = ({ BACKUP_DIR, DATA_DIR }: Settings): string =>
  BACKUP_DIR ?? join(DATA_DIR, 'backups');

/** @param env usually process.env; an empty variable counts as not set */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given, { error: (issue) => words(issue) ?? undefined });
  if (result.success) return { ok: true, settings: result.data };
  const faults = result.error.issues.map((issue) => ({ name: issue.path.join('.'), fault: issue.message }));
  return { ok: false, faults };
}

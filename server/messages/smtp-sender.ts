/**
 * Letters as e-mail over SMTP. The library's own transport does not tell whether a connection broke before the letter went
 * out or after, and that decides whether it may be sent again; so its connection is used here, a layer below.
 */
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { OwnProblem } from '../../contract/messages.ts';
import type { Letter, Sender } from './sender.ts';
import { outcomeOfError } from './smtp-outcome.ts';

/** Where letters are handed over. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise it is asked for before anything is said (STARTTLS). */
  readonly secure: boolean;
  /** Empty when the server asks for none. */
  readonly user: string;
  readonly password: string;
}

export interface SmtpOptions {
  readonly server: MailServer;
  /** Whose address the letters come from. The name before it is the office's own unless one is set. */
  readonly from: { readonly name: string; readonly address: string };
  readonly limits?: Partial<SmtpLimits>;
}

interface SmtpLimits {
  /** DNS, TCP and greeting. */
  readonly connectMs: number;
  /** A server that looks a letter through before it takes it may need a minute; giving up sooner leaves a doubt. */
  readonly answerMs: number;
}

const LIMITS: SmtpLimits = { connectMs: 20_000, answerMs: 120_000 };

export function smtpSender(options: SmtpOptions): Sender {
  return {
    send: async (letter, signal) => {
      const body = new LetterBody(await composed(letter, options));
      const connection = connectionTo(options);
      try {
        await deliver(connection, body, { letter, signal, options });
        connection.quit();
        return { kind: 'sent' };
      } catch (error) {
        connection.close();
        return outcomeOfError(error, { begun: body.begun, address: letter.to });
      }
    },
  };
}

/** Knows whether any of it was asked for: that happens when the server has said that it is ready for it. */
class LetterBody extends Readable {
  readonly #content: Buffer;
  begun = false;

  constructor(content: Buffer) {
    super();
    this.#content = content;
  }

  override _read(): void {
    this.begun = true;
    this.push(this.#content);
    this.push(null);
  }
}

function composed(letter: Letter, { from }: SmtpOptions): Promise<Buffer> {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return new MailComposer({
    from: { name: from.name === '' ? letter.from : from.name, address: from.address },
    to: { name: '', address: letter.to },
    subject: letter.subject,
    messageId: `<${letter.id}@${domain}>`,
    // No holiday notes in answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: letter.text,
    html: letter.html,
    attachments: letter.attachments.map((attachment) => ({ ...attachment })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

function connectionTo({ server, limits }: SmtpOptions): SMTPConnection {
  const { host, port, secure } = server;
  const { connectMs, answerMs } = { ...LIMITS, ...limits };
  const isOwn = isLoopback(host);
  return new SMTPConnection({
    host,
    port,
    secure,
    // Names and times of visits do not cross a network in the clear; certificates are checked.
    requireTLS: !secure && !isOwn,
    ignoreTLS: !secure && isOwn,
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: answerMs,
  });
}

/** This very computer: nothing said to it crosses a network. */
const isLoopback = (host: string): boolean => /^(localhost|::1|127(\.\d+){3})$/.test(host);

interface Delivery {
  readonly letter: Letter;
  readonly signal: AbortSignal;
  readonly options: SmtpOptions;
}

/** Resolves when the server took the letter. */
async function deliver(connection: SMTPConnection, body: LetterBody, delivery: Delivery): Promise<void> {
  const { letter, signal, options } = delivery;
  const { user, password } = options.server;
  let giveUp = (): void => undefined;
  const taken = new Promise<void>((resolve, reject) => {
    giveUp = () => reject(new Error('stopped' satisfies OwnProblem));
    const settle = (next: () => void) => (error?: Error | null) => {
      if (error == null) next();
      else reject(error);
    };
    const send = () => {
      connection.send({ from: options.from.address, to: letter.to }, body, settle(resolve));
    };
    connection.on('error', reject);
    connection.connect(
      settle(() => {
        if (user === '') send();
        else connection.login({ user, pass: password }, settle(send));
      }),
    );
  });
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();
  await taken.finally(() => {
    signal.removeEventListener('abort', giveUp);
  });
}

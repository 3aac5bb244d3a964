/** What an error of SMTP says about the letter, and about what to do next. */
import type { SendOutcome } from './sender.ts';

/** What the mail library tells with an error. */
interface SmtpError extends Error {
  /** The command that the server answered; `CONN` when it answered none. */
  readonly command?: string;
  /** The server's answer. */
  readonly response?: string;
  readonly responseCode?: number;
  readonly code?: string;
}

interface Attempt {
  /** Something of the letter itself was handed over. */
  readonly begun: boolean;
  readonly address: string;
}

const LONGEST_PROBLEM = 200;

/**
 * A refusal for good is one of this letter: of its address or of the letter itself (5yz after RCPT or DATA). A refusal
 * before that, or no connection, is the trouble of the office with its mail server, which will be mended; then each
 * letter is tried again. A connection that broke after the letter went out leaves a doubt.
 */
export function outcomeOfError(error: unknown, { begun, address }: Attempt): SendOutcome {
  const smtpError: SmtpError = error instanceof Error ? error : new Error(String(error));
  const { responseCode = 0 } = smtpError;
  const problem = problemOf(smtpError, address);
  if (begun && responseCode < 400) return { kind: 'unknown', problem };
  return { kind: 'not-sent', again: !isForGood(smtpError, begun), problem };
}

/** The session was out of step; the letter was not refused. */
const BAD_SEQUENCE = 503;

function isForGood({ command, code, responseCode = 0 }: SmtpError, begun: boolean): boolean {
  // Refused by the library: the address is none, or the letter is larger than the server takes.
  if (responseCode === 0) return code === 'EENVELOPE' || code === 'EMESSAGE';
  const isOfLetter = begun || command === 'RCPT TO' || command === 'DATA';
  return isOfLetter && responseCode >= 500 && responseCode !== BAD_SEQUENCE;
}

/** The server's words without addresses: they often repeat whom the letter was for. */
function problemOf({ response, message }: SmtpError, address: string): string {
  const local = address.slice(0, address.lastIndexOf('@'));
  return (response ?? message)
    .replaceAll(address, '…')
    .replace(/<?[^\s<>()"',;:]+@[^\s<>()"',;:]+>?/g, '…')
    .split(/(\s+)/)
    .map((word) => (isOnly(word, local) ? '…' : word))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_PROBLEM);
}

/** The name before the @, alone or in quotation marks. */
const isOnly = (word: string, local: string): boolean =>
  local !== '' && word.replace(/^[<("'«]+|[>)"'»:;,.]+$/g, '').toLowerCase() === local.toLowerCase();

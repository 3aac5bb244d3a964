/** Talks to the scheduler of CUPS on this computer: IPP over HTTP through its socket. */
import { request } from 'node:http';
import { userInfo } from 'node:os';
import type { PrintProblem } from '../transport.ts';
import { IPP_OPERATIONS, ippRequest, readIppAnswer, type IppAnswer, type IppAttributes } from './ipp.ts';
import { JOB_ATTRIBUTES, PRINTER_ATTRIBUTES, problemOfStatus } from './printer-state.ts';

/** Where the scheduler listens on Debian and its relatives. Its socket tells it who asks, a network port would not. */
export const CUPS_SOCKET = '/run/cups/cups.sock';
/** An answer with a few attributes of one printer or of some jobs. */
const LONGEST_ANSWER_BYTES = 1024 * 1024;
const FIRST_ERROR = 0x0100;
const NO_PAPER = Buffer.alloc(0);

export type CupsOptions = { readonly queue: string; readonly socketPath: string; readonly requestMs: number };

/** `reached` tells whether the scheduler may have taken the request. */
type Failure = { readonly problem: PrintProblem; readonly reached: boolean };
type Reply<T> = { readonly answer: T } | Failure;

export class CupsQueue {
  readonly #options: CupsOptions;
  readonly #uri: string;
  readonly #user: string;
  #requests = 0;

  constructor(options: CupsOptions) {
    this.#options = options;
    this.#uri = `ipp://localhost/printers/${encodeURIComponent(options.queue)}`;
    this.#user = userInfo().username;
  }

  async printer(signal: AbortSignal): Promise<Reply<IppAttributes>> {
    const reply = await this.#ask(IPP_OPERATIONS.getPrinterAttributes, signal, [
      ['requested-attributes', 'keyword', ...PRINTER_ATTRIBUTES],
    ]);
    return first(reply);
  }

  /** Puts a paper into the queue. @returns the number of its job */
  async print(paper: Uint8Array, jobName: string, signal: AbortSignal): Promise<Reply<number>> {
    const reply = await this.#ask(
      IPP_OPERATIONS.printJob,
      signal,
      [
        ['job-name', 'name', jobName],
        ['document-format', 'mimeType', 'application/vnd.cups-raw'],
      ],
      paper,
    );
    const told = first(reply);
    if ('problem' in told) return told;
    const [job] = told.answer.get('job-id') ?? [];
    return typeof job === 'number' ? { answer: job } : { problem: 'garbled', reached: true };
  }

  async job(job: number, signal: AbortSignal): Promise<Reply<IppAttributes>> {
    const reply = await this.#ask(IPP_OPERATIONS.getJobAttributes, signal, [
      ['job-id', 'integer', job],
      ['requested-attributes', 'keyword', ...JOB_ATTRIBUTES],
    ]);
    return first(reply);
  }

  /** Names and numbers of the jobs of this account that are not over. */
  async waitingJobs(signal: AbortSignal): Promise<Reply<readonly IppAttributes[]>> {
    const reply = await this.#ask(IPP_OPERATIONS.getJobs, signal, [
      ['my-jobs', 'boolean', true],
      ['which-jobs', 'keyword', 'not-completed'],
      ['requested-attributes', 'keyword', 'job-id', 'job-name'],
    ]);
    return 'problem' in reply ? reply : { answer: reply.answer.groups };
  }

  async cancel(job: number, signal: AbortSignal): Promise<Reply<IppAnswer>> {
    return this.#ask(IPP_OPERATIONS.cancelJob, signal, [['job-id', 'integer', job]]);
  }

  async #ask(
    operation: number,
    signal: AbortSignal,
    attributes: Parameters<typeof ippRequest>[2],
    paper: Uint8Array = NO_PAPER,
  ): Promise<Reply<IppAnswer>> {
    this.#requests += 1;
    const [first, ...others] = attributes;
    // The order matters to the protocol: the target, then who asks, then the rest; a job's number belongs to the target.
    const target = first?.[0] === 'job-id' ? [first] : [];
    const rest = first === undefined || target.length > 0 ? others : [first, ...others];
    const head = ippRequest(operation, this.#requests, [
      ['printer-uri', 'uri', this.#uri],
      ...target,
      ['requesting-user-name', 'name', this.#user],
      ...rest,
    ]);
    const reply = await this.#post(Buffer.concat([head, paper]), signal);
    if ('problem' in reply) return reply;
    const answer = readIppAnswer(reply.answer);
    if (answer === null) return { problem: 'garbled', reached: true };
    if (answer.status < FIRST_ERROR) return { answer };
    return { problem: problemOfStatus(answer.status), reached: false };
  }

  #post(body: Buffer, signal: AbortSignal): Promise<Reply<Buffer>> {
    const { socketPath, requestMs } = this.#options;
    return new Promise((resolve) => {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(requestMs)]);
      const failed = (error: NodeJS.ErrnoException) => resolve(failure(error, signal));
      const headers = {
        'Content-Type': 'application/ipp',
        'Content-Length': body.length,
        Host: 'localhost',
        // Over its own socket the scheduler checks by the system that the name is ours; no password is in it.
        Authorization: `PeerCred ${this.#user}`,
      };
      const sent = request({ socketPath, method: 'POST', path: '/', headers, signal: limit }, (response) => {
        const parts: Buffer[] = [];
        let length = 0;
        response.on('error', failed);
        response.on('data', (part: Buffer) => {
          parts.push(part);
          length += part.length;
          if (length > LONGEST_ANSWER_BYTES) response.destroy(new Error('too long an answer'));
        });
        response.on('end', () => {
          const { statusCode = 0 } = response;
          if (statusCode === 200) resolve({ answer: Buffer.concat(parts) });
          else
            resolve({
              problem: statusCode === 401 || statusCode === 403 ? 'no-access' : 'error',
              reached: false,
            });
        });
      });
      sent.on('error', failed);
      sent.end(body);
    });
  }
}

function failure(error: NodeJS.ErrnoException, signal: AbortSignal): Failure {
  if (signal.aborted) return { problem: 'stopped', reached: true };
  switch (error.code) {
    case 'ENOENT':
    case 'ECONNREFUSED':
      return { problem: 'refused', reached: false };
    case 'EACCES':
      return { problem: 'no-access', reached: false };
    default:
      return { problem: error.name === 'AbortError' ? 'not-answering' : 'closed', reached: true };
  }
}

function first(reply: Reply<IppAnswer>): Reply<IppAttributes> {
  if ('problem' in reply) return reply;
  const [group] = reply.answer.groups;
  return group === undefined ? { problem: 'garbled', reached: true } : { answer: group };
}

/** A stand-in for the scheduler of CUPS: speaks its protocol on a socket file, prints nothing, does as it is told. */
import { createServer, type IncomingMessage } from 'node:http';
import { ippRequest, readIppAnswer } from '../cups/ipp.ts';

type Job = {
  readonly id: number;
  readonly name: string;
  state: number;
  begun: boolean;
  readonly paper: Buffer;
};

export type StandInScheduler = {
  readonly jobs: readonly Job[];
  /** What it says of the printer; 3 is idle, 5 is stopped. */
  printer: { state: number; reasons: readonly string[]; accepting: boolean };
  /** What becomes of a job that is put in: through, kept waiting, begun and stuck, given up half way. */
  fate: 'done' | 'kept' | 'stuck' | 'aborted';
  /** Instead of an answer: the connection is closed, or nothing comes. */
  silent: 'closes' | 'hangs' | null;
  close(): Promise<void>;
};

const OPERATION = { print: 0x0002, cancel: 0x0008, job: 0x0009, jobs: 0x000a, printer: 0x000b };
const QUEUE = 'tickets';
const NOT_FOUND = 0x0406;
const FIRST_GROUP_BYTE = 8;
const JOB_GROUP = 0x02;
const PRINTER_GROUP = 0x04;
const STATES = { waiting: 3, processing: 5, cancelled: 7, aborted: 8, completed: 9 };

type Attributes = Parameters<typeof ippRequest>[2];

export function startScheduler(socketPath: string): Promise<StandInScheduler> {
  const jobs: Job[] = [];
  const scheduler: StandInScheduler = {
    jobs,
    printer: { state: 3, reasons: ['none'], accepting: true },
    fate: 'done',
    silent: null,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (scheduler.silent === 'closes') return request.socket.destroy();
      if (scheduler.silent === 'hangs') return;
      response.end(answer(scheduler, jobs, body));
    });
  });
  return new Promise((resolve) => server.listen(socketPath, () => resolve(scheduler)));
}

function answer(scheduler: StandInScheduler, jobs: Job[], body: Buffer): Buffer {
  const { printer, fate } = scheduler;
  const asked = parted(body);
  if (!asked.text.includes(`ipp://localhost/printers/${QUEUE}`)) return reply(NOT_FOUND);
  switch (asked.operation) {
    case OPERATION.printer:
      return reply(0, PRINTER_GROUP, [
        ['printer-state', 'integer', printer.state],
        ['printer-state-reasons', 'keyword', ...printer.reasons],
        ['printer-is-accepting-jobs', 'boolean', printer.accepting],
      ]);
    case OPERATION.print: {
      const begun = fate !== 'kept';
      const state = { done: 9, kept: 3, stuck: 5, aborted: 8 }[fate];
      const [name = ''] = /office-queue-paper-[\da-f-]+/.exec(asked.text) ?? [];
      const job = { id: jobs.length + 1, name, state, begun, paper: asked.paper };
      jobs.push(job);
      return reply(0, JOB_GROUP, [['job-id', 'integer', job.id]]);
    }
    case OPERATION.jobs:
      return Buffer.concat([
        reply(0).subarray(0, -1),
        ...jobs.filter(({ state }) => state < STATES.cancelled).map((job) => groupOf(JOB_GROUP, told(job))),
        Buffer.of(0x03),
      ]);
    default: {
      const job = jobs.find(({ id }) => id === asked.jobId);
      if (job === undefined) return reply(NOT_FOUND);
      if (asked.operation === OPERATION.cancel && job.state < STATES.cancelled) job.state = STATES.cancelled;
      return reply(0, JOB_GROUP, told(job));
    }
  }
}

function told(job: Job): Attributes {
  const begun: Attributes[number] = ['time-at-processing', 'integer', ...(job.begun ? [1_700_000_000] : [])];
  return [
    ['job-id', 'integer', job.id],
    ['job-name', 'name', job.name],
    ['job-state', 'integer', job.state],
    begun,
  ];
}

/** The attributes of an answer look like those of a request, with a group of their own. */
function groupOf(group: number, attributes: Attributes): Buffer {
  const plain = ippRequest(0, 0, []).length - 1;
  const noValue = attributes.filter(([, , value]) => value === undefined).map(([name]) => emptyOf(name));
  const body = ippRequest(0, 0, attributes).subarray(plain, -1);
  return Buffer.concat([Buffer.of(group), body, ...noValue]);
}

/** `no-value`, as for a job that was never begun. */
function emptyOf(name: string): Buffer {
  return Buffer.concat([Buffer.of(0x13, 0, name.length), Buffer.from(name), Buffer.of(0, 0)]);
}

function reply(status: number, group?: number, attributes: Attributes = []): Buffer {
  const head = ippRequest(status, 1, []).subarray(0, -1);
  return Buffer.concat([
    head,
    group === undefined ? Buffer.alloc(0) : groupOf(group, attributes),
    Buffer.of(0x03),
  ]);
}

function parted(body: Buffer) {
  const [attributes] =
    readIppAnswer(
      Buffer.concat([
        body.subarray(0, FIRST_GROUP_BYTE),
        Buffer.of(JOB_GROUP),
        body.subarray(FIRST_GROUP_BYTE + 1),
      ]),
    )?.groups ?? [];
  const text = body.toString('latin1');
  const uri = String(attributes?.get('printer-uri')?.[0]);
  return {
    operation: body.readUInt16BE(2),
    text: `${uri} ${String(attributes?.get('job-name')?.[0])}`,
    jobId: attributes?.get('job-id')?.[0],
    // The document begins behind the first end-of-attributes after the format's name.
    paper: body.subarray(text.indexOf('vnd.cups-raw') + 'vnd.cups-raw'.length + 1),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

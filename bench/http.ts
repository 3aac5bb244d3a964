/** A lean HTTP client: one request at a time on each kept connection, so that the machine's time goes to the server. */
import { Agent, request } from 'node:http';

export interface Posted {
  readonly status: number;
  readonly body: string;
}

export class Client {
  readonly #agent: Agent;
  readonly #base: URL;
  readonly #token: string;

  /** @param connections requests that can be under way at once */
  constructor(base: string, token: string, connections: number) {
    this.#base = new URL(base);
    this.#token = token;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  post(path: string, fields: unknown): Promise<Posted> {
    return this.#ask('POST', path, JSON.stringify(fields));
  }

  get(path: string): Promise<Posted> {
    return this.#ask('GET', path, '');
  }

  #ask(method: string, path: string, payload: string): Promise<Posted> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.#agent,
          host: this.#base.hostname,
          port: this.#base.port,
          path,
          method,
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(payload),
            Authorization: `Bearer ${this.#token}`,
          },
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (body += chunk));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, body });
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  /** As `post`, but anything except 200 is an error of the benchmark. */
  async must(path: string, fields: unknown): Promise<unknown> {
    const { status, body } = await this.post(path, fields);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${body}`);
    return JSON.parse(body) as unknown;
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Runs as many askers at once, each asking again when it was answered, for so long. @returns answers per second */
export async function rate(
  askers: number,
  milliseconds: number,
  ask: () => Promise<unknown>,
): Promise<number> {
  const begun = performance.now();
  let answers = 0;
  const one = async () => {
    while (performance.now() - begun < milliseconds) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: askers }, one));
  return answers / ((performance.now() - begun) / 1000);
}

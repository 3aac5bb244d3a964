/**
 * A server that the shell takes for an office's, and that protects nothing: it sends no policy, and its page is as one would be that
 * somebody else has got into. Behind the office's own server the shell's locks cannot be seen to hold: that one's policy holds as well.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  readonly url: string;
  /** What it was asked for, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** What the page's script has met with; `undefined` while it is under way. */
interface Tried {
  /** Scripts that were no file of the server and ran all the same. */
  readonly ran: readonly string[];
  /** What came of each attempt to reach the stranger. */
  readonly outcomes: Readonly<Record<string, 'came' | 'refused'>>;
}

declare global {
  interface Window {
    ran?: string[];
    tried?: Tried;
  }
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listener> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  // A live connection is asked for in this way.
  server.on('upgrade', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const THEIRS: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/image': ['image/svg+xml', PICTURE],
  '/style': ['text/css', 'body { color: red }'],
};
const SCRIPT = ['text/javascript', '(window.ran ??= []).push("a stranger’s file");'] as const;

/** Somebody else's server: it would give everything to everybody. */
export const openStranger = (): Promise<Listener> =>
  listen(({ url = '' }, response) => {
    const [type, body] = THEIRS[url] ?? SCRIPT;
    response
      .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': `${type}; charset=utf-8` })
      .end(body);
  });

const page = (inside: string) => `<!doctype html><html lang="ru"><title>Киоск</title>${inside}`;
const KIOSK = page(
  '<div id="app"><p>Голый киоск</p></div><script>(window.ran ??= []).push("inline")</script><script src="/own.js"></script>',
);

/** @param stranger where its page tries to go, and its redirects lead */
export function openBareOffice(stranger: string): Promise<Listener> {
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  return listen(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, stranger);
    if (pathname === '/api/health') response.end(JSON.stringify({ status: 'ok', seq: 0 }));
    else if (pathname === '/own.js')
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(`(${tryEverything.toString()})(${JSON.stringify(stranger)})`);
    else if (pathname === '/kiosk' && searchParams.has('to'))
      response.writeHead(302, { Location: searchParams.get('to') ?? '' }).end();
    else if (pathname === '/kiosk') response.writeHead(200, html).end(KIOSK);
    else response.writeHead(200, html).end(page('<p>Другая страница</p>'));
  });
}

/** Runs in the page, as a file of the server: no driver's rights are in it. Everything by which a page reaches somebody else. */
async function tryEverything(stranger: string): Promise<void> {
  type Outcome = 'came' | 'refused';
  const loading = (element: HTMLElement): Promise<Outcome> =>
    new Promise((resolve) => {
      element.onload = () => resolve('came');
      element.onerror = () => resolve('refused');
      document.head.append(element);
    });
  const fetching = (url: string): Promise<Outcome> =>
    fetch(url).then(
      () => 'came',
      () => 'refused',
    );
  const picture = new Image();
  picture.src = `${stranger}/image`;
  const attempts: Record<string, Promise<Outcome>> = {
    image: loading(picture),
    script: loading(Object.assign(document.createElement('script'), { src: `${stranger}/script` })),
    style: loading(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${stranger}/style` }),
    ),
    fetch: fetching(`${stranger}/fetch`),
    redirect: fetching(`/kiosk?to=${encodeURIComponent(`${stranger}/redirected`)}`),
    socket: new Promise((resolve) => {
      const socket = new WebSocket(`${stranger.replace('http:', 'ws:')}/socket`);
      socket.onopen = () => resolve('came');
      socket.onerror = () => resolve('refused');
    }),
  };
  navigator.sendBeacon(`${stranger}/beacon`);
  try {
    eval('(window.ran ??= []).push("eval")');
  } catch {
    // As it should be.
  }
  const outcomes = Object.fromEntries(
    await Promise.all(
      Object.entries(attempts).map(async ([name, outcome]) => [name, await outcome] as const),
    ),
  );
  window.tried = { ran: window.ran ?? [], outcomes };
}

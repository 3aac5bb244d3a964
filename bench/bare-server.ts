/**
 * The bare limit, as a process of its own: an Express route that does one group-committed insert, one that does one socket.io
 * broadcast, and a page that asks for the latter with a key and shows it. What our office adds to this is what it costs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { Server } from 'socket.io';
import { openConnection } from '../server/log/connection.ts';

const directory = mkdtempSync(join(tmpdir(), 'queue-bare-'));
const writer = await openConnection(join(directory, 'bare.sqlite'), 'writer');
await writer.run('CREATE TABLE rows (id INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT');

type Waiting = { readonly data: string; readonly done: () => void };
let waiting: Waiting[] = [];
let writing = false;

/** Whoever comes while a commit is under way shares the next one. */
async function write(): Promise<void> {
  writing = true;
  await new Promise((resolve) => setImmediate(resolve));
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    const rows = JSON.stringify(batch.map(({ data }) => data));
    // One statement is a transaction by itself: BEGIN and COMMIT would be two more hops to a thread and back.
    await writer.run('INSERT INTO rows (data) SELECT value FROM json_each(?)', rows);
    for (const { done } of batch) done();
  }
  writing = false;
}

const app = express();
app.disable('x-powered-by');
app.disable('etag');
const http = createServer(app);
const io = new Server(http);
app.use(express.json());
app.post('/insert', async (request, response) => {
  await new Promise<void>((done) => {
    waiting.push({ data: JSON.stringify(request.body), done });
    if (!writing) void write();
  });
  response.json({ done: true });
});
const MINUTE_MS = 60_000;
/** As many days of free times as are asked for, out of the air. */
app.get('/times', (request, response) => {
  const [days, slots] = [Number(request.query.days), Number(request.query.slots)];
  response.json({
    days: Array.from({ length: days }, (_, day) => ({
      date: `2026-11-${day}`,
      works: true,
      note: '',
      times: Array.from(
        { length: slots },
        (_slot, slot) => 1_764_000_000_000 + (day * slots + slot) * MINUTE_MS,
      ),
    })),
  });
});
/** A desk and a display with nothing to them: the key goes out, the number comes in. */
app.get('/', (_request, response) => {
  response.send(`<!doctype html>
    <p id="number"></p>
    <script src="/socket.io/socket.io.min.js"></script>
    <script>
      const socket = io({ transports: ['websocket'] });
      socket.on('connect', () => (document.body.dataset.connected = 'yes'));
      socket.on('view', (view) => (document.querySelector('#number').textContent = view.number));
      addEventListener('keydown', (event) => {
        if (event.key !== 'F2') return;
        event.preventDefault();
        fetch('/broadcast', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ number: window.number }),
        });
      });
    </script>`);
});
app.post('/broadcast', (request, response) => {
  io.emit('view', request.body);
  response.json({ done: true });
});
app.get('/metrics', (_request, response) => {
  const { user, system } = process.cpuUsage();
  response.send(`process_cpu_seconds_total ${(user + system) / 1e6}`);
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` });
});

process.on('disconnect', () => {
  void writer.close().then(() => {
    rmSync(directory, { recursive: true, force: true });
    process.exit(0);
  });
});

import { beforeEach, expect, it, vi } from 'vitest';

const appendSwitch = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { commandLine: { appendSwitch } } }));

/** As each process begins: with nobody trusted yet. */
async function inNewProcess() {
  vi.resetModules();
  return import('./trusted.ts');
}
beforeEach(() => appendSwitch.mockClear());

it('has the office’s server on plain HTTP trusted, for this process alone', async () => {
  const { trustServer, isTrusted } = await inNewProcess();
  const office = 'http://192.168.1.10:8080';
  expect(isTrusted(office)).toBe(false);
  trustServer(office);
  expect(appendSwitch.mock.calls).toEqual([['unsafely-treat-insecure-origin-as-secure', office]]);
  expect(isTrusted(office)).toBe(true);
  // Nobody beside it.
  for (const other of ['http://192.168.1.11:8080', 'http://192.168.1.10:8081', 'http://127.0.0.1.example.ru'])
    expect(isTrusted(other)).toBe(false);
});

it.each(['https://queue.example.ru', 'http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:8080'])(
  'leaves %s to Chromium, which trusts it by itself',
  async (origin) => {
    const { trustServer, isTrusted } = await inNewProcess();
    trustServer(origin);
    expect(appendSwitch).not.toHaveBeenCalled();
    expect(isTrusted(origin)).toBe(true);
  },
);

it('trusts nobody before a server is set', async () => {
  const { trustServer } = await inNewProcess();
  trustServer(null);
  expect(appendSwitch).not.toHaveBeenCalled();
});

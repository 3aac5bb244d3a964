import { afterEach, expect, it, vi } from 'vitest';
import type { KioskBridge } from './bridge.ts';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn(), executeInMainWorld: vi.fn() },
  ipcRenderer: { on: vi.fn(), send: vi.fn(), invoke: vi.fn() },
}));
vi.mock('electron', () => electron);

afterEach(() => vi.restoreAllMocks());

it('a size of the glass that the shell did not take is said, and ends nothing', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const refused = new Error('No handler registered');
  electron.ipcRenderer.invoke.mockRejectedValue(refused);
  await import('./preload.ts');
  const [, bridge] = electron.contextBridge.exposeInMainWorld.mock.calls[0] as [string, KioskBridge];
  expect(bridge.glass.tellInches(19)).toBeUndefined();
  // An unhandled rejection would fail the run.
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.any(String), refused));
});

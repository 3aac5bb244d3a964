/** What opens out of the desk's window: a slip in the system's browser, and nothing else. */
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn(() => Promise.resolve()) },
  shell: { openExternal: vi.fn<(url: string) => Promise<void>>() },
}));
vi.mock('electron', () => electron);

const { isDeskOf, openSlipsElsewhere } = await import('./desk-page.ts');

const OFFICE = 'http://192.168.1.10:8080';
const SLIP = `${OFFICE}/api/booking/own/48271935/slip.pdf`;

type Handler = (details: { url: string }) => { action: string };

/** What becomes of a window that the page asks for. */
function ask(url: string, origin: string | null = OFFICE): { action: string } {
  const setWindowOpenHandler = vi.fn<(handler: Handler) => void>();
  openSlipsElsewhere({ webContents: { setWindowOpenHandler } } as unknown as BrowserWindow, () => origin);
  return setWindowOpenHandler.mock.calls[0]![0]({ url });
}

beforeEach(() => {
  vi.clearAllMocks();
  electron.shell.openExternal.mockResolvedValue();
});

describe('the desk’s page', () => {
  it('is one page of one server', () => {
    const isDesk = isDeskOf(() => OFFICE);
    expect(isDesk(`${OFFICE}/desk`)).toBe(true);
    for (const url of [`${OFFICE}/manager`, 'http://192.168.1.11:8080/desk', 'about:blank'])
      expect(isDesk(url)).toBe(false);
  });

  it('opens a slip in the system’s browser, never a window here', () => {
    expect(ask(SLIP)).toEqual({ action: 'deny' });
    expect(electron.shell.openExternal.mock.calls).toEqual([[SLIP]]);
  });

  it.each([
    [SLIP, null],
    [SLIP.replace('.10', '.11'), OFFICE],
    [SLIP.replace('slip.pdf', 'slip.exe'), OFFICE],
    [SLIP.replace('48271935', '..%2f..'), OFFICE],
    [`${OFFICE}/manager`, OFFICE],
    ['file:///etc/passwd', OFFICE],
    ['mailto:somebody@example.org', OFFICE],
    ['nonsense', OFFICE],
  ])('opens nothing else: %s of %s', (url, origin) => {
    expect(ask(url, origin)).toEqual({ action: 'deny' });
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  });

  it('says so when the system has no browser', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    electron.shell.openExternal.mockRejectedValue(new Error('no handler'));
    ask(SLIP);
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce());
    expect(told).toHaveBeenCalledOnce();
  });
});

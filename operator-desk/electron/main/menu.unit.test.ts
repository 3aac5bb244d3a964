import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));

const { menuItems, textItems } = await import('./menu.ts');

const act = {
  putOnTop: vi.fn(),
  handBack: vi.fn(),
  zoom: vi.fn(),
  askServer: vi.fn(),
  reload: vi.fn(),
  close: vi.fn(),
};
const items = (over: object = {}) => menuItems({ onTop: true, hasHotkey: true, ...over }, act);

describe('the window’s menu', () => {
  it('takes no key: what is written beside the words is heard elsewhere', () => {
    for (const { accelerator, registerAccelerator, role } of [...items(), ...textItems(true, '')])
      if (accelerator !== undefined || role !== undefined) expect(registerAccelerator).toBe(false);
  });

  it('offers to copy words that are marked, and all else only where something is written', () => {
    const labels = (...given: Parameters<typeof textItems>) => textItems(...given).map(({ label }) => label);
    expect(labels(false, ' ')).toEqual([]);
    expect(labels(false, 'Анна Петровна')).toEqual(['Копировать']);
    expect(labels(true, '')).toEqual(['Вырезать', 'Копировать', 'Вставить']);
  });

  it('is ticked while the window stands on top', () => {
    expect(items({ onTop: true })).toContainEqual(
      expect.objectContaining({ type: 'checkbox', checked: true }),
    );
    expect(items({ onTop: false })).toContainEqual(expect.objectContaining({ checked: false }));
  });

  it('says the key from other programs, or that another program has it', () => {
    expect(items()).toContainEqual(expect.objectContaining({ accelerator: 'Ctrl+Alt+O' }));
    const taken = items({ hasHotkey: false });
    expect(taken).toContainEqual({ label: 'Клавиши Ctrl+Alt+O заняты другой программой', enabled: false });
    expect(taken).not.toContainEqual(expect.objectContaining({ accelerator: 'Ctrl+Alt+O' }));
  });
});

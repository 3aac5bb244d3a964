import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { focusHeading, keepingHeading } from './heading.ts';

const LOADING = '<button>Назад</button><h1 tabindex="-1">Загружаем…</h1>';
const LOADED = '<button>Назад</button><h1 tabindex="-1">Вы записаны</h1>';
const load = () => {
  document.body.innerHTML = LOADED;
};

beforeEach(() => {
  document.body.innerHTML = LOADING;
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the heading', () => {
  it('is where a new page begins', async () => {
    await focusHeading();
    expect(document.activeElement?.textContent).toBe('Загружаем…');
    expect(scrollTo).toHaveBeenCalledWith(0, 0);
  });

  it('takes those along who were at the one before', async () => {
    await focusHeading();
    await keepingHeading(load);
    expect(document.activeElement?.textContent).toBe('Вы записаны');
  });

  it('leaves alone whoever was elsewhere', async () => {
    await keepingHeading(load);
    expect(document.activeElement).toBe(document.body);
  });
});

import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Printer } from '../../contract/printers.ts';
import type { TestPaper as Paper } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { HALL, SCREEN } from '../testing/printers.ts';
import TestPaper from './TestPaper.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

function show(printer: Printer | null = HALL, saved: Printer | null = printer) {
  const wrapper = mountAttached(TestPaper, { props: { name: 'Принтер в зале', printer, saved } });
  const press = async () => {
    await wrapper.get('button').trigger('click');
    await flushPromises();
  };
  return { wrapper, press, news: () => wrapper.get('[role=status]').text() };
}

describe('TestPaper', () => {
  it('prints with the settings of the form and looks until something is known', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { wrapper, press, news } = show(HALL, null);
    call.mockResolvedValueOnce(fine({ state: 'printing' }));
    await press();
    expect(call).toHaveBeenCalledWith('printTestPaper', { commandId: expect.any(String), printer: HALL });
    expect(news()).toBe('Печатаем пробный талон…');
    call
      .mockResolvedValueOnce(fine({ state: 'printing' }))
      .mockResolvedValueOnce(fine({ state: 'confirmed' }));
    await vi.advanceTimersByTimeAsync(1100);
    vi.useRealTimers();
    await flushPromises();
    expect(news()).toBe('Напечатан: принтер подтвердил, что обработал его.');
    await expectAccessible(wrapper);
  });

  it.each<[Paper, string]>([
    [{ state: 'sent' }, 'видно только по бумаге'],
    [{ state: 'unknown', problem: 'hung' }, 'посмотрите на принтер'],
    [{ state: 'not-sent', problem: 'kiosk-browser' }, 'только через программу киоска'],
  ])('tells honestly: %o', async (paper, words) => {
    const { wrapper, press, news } = show();
    call.mockResolvedValueOnce(fine(paper));
    await press();
    expect(news()).toContain(words);
    await expectAccessible(wrapper);
  });

  it('claims nothing when the server was not heard any more', async () => {
    const { wrapper, press } = show();
    call.mockResolvedValueOnce(refused('no-connection'));
    await press();
    expect(wrapper.get('[role=alert]').text()).not.toBe('');
    expect(wrapper.find('.standing').exists()).toBe(false);
  });

  it('sends no settings that are none', async () => {
    const { wrapper, press, news } = show(null);
    await press();
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.emitted('wrong')).toHaveLength(1);
    expect(news()).toBe('Сначала исправьте отмеченное.');
  });

  it('waits for a virtual printer to be saved', async () => {
    const { wrapper, news } = show(SCREEN, null);
    expect(wrapper.get('button').element.disabled).toBe(true);
    expect(news()).toContain('после сохранения');
    await wrapper.setProps({ saved: SCREEN });
    expect(wrapper.get('button').element.disabled).toBe(false);
    await expectAccessible(wrapper);
  });
});

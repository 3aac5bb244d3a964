import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { printerCondition } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { printerState } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import PrinterCard from './PrinterCard.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset().mockResolvedValue(fine({ done: true })));

const show = (over: Record<string, unknown> = {}) =>
  mountAttached(PrinterCard, { props: { printer: { ...printerState(), virtual: 'ready', ...over } } });

describe('PrinterCard', () => {
  it('says how the printer is, and what waits for it', async () => {
    const wrapper = show({ condition: 'paper-out', virtual: 'paper-out', queued: 3, unknown: 1 });
    expect(wrapper.get('[role=status]').text()).toBe('нет бумаги');
    expect(wrapper.text()).toContain('В очереди на печать: 3');
    expect(wrapper.text()).toContain('Неизвестно, вышел ли талон: 1');
    expect(wrapper.get('[aria-pressed=true]').text()).toBe('Вынуть бумагу');
    await expectAccessible(wrapper);
  });

  it.each([
    ['Вынуть бумагу', 'paper-out'],
    ['Открыть крышку', 'cover-open'],
    ['Выключить', 'off'],
    ['Завесить', 'hangs'],
    ['Сломать нож', 'error'],
    ['Замедлить', 'slow'],
    ['Не отвечать', 'mute'],
    ['Отвечать бессмыслицу', 'garbling'],
    ['Оборвать связь посреди бумаги', 'closing'],
    ['Исправить', 'ready'],
  ])('«%s» makes it %s', async (words, condition) => {
    const wrapper = show({ virtual: 'paper-low' });
    await wrapper
      .findAll('button')
      .find((button) => button.text() === words)!
      .trigger('click');
    expect(call).toHaveBeenCalledWith('setVirtualPrinter', { printerId: 'printer-1', condition });
  });

  it('says why it could not', async () => {
    call.mockResolvedValue(refused('printer-unknown'));
    const wrapper = show();
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Такого принтера нет');
  });

  it('does nothing to a real one', async () => {
    const wrapper = show({ virtual: null });
    expect(wrapper.find('button').exists()).toBe(false);
    expect(wrapper.text()).toContain('настоящий');
    await expectAccessible(wrapper);
  });

  it('has words for every condition', () => {
    for (const condition of printerCondition.options) {
      expect(show({ condition }).get('[role=status]').text()).not.toBe('');
    }
  });
});

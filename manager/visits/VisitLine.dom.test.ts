import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import type { VisitRow } from '../../contract/reports.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, NOW } from '../../test/support/views.ts';
import { visit, waitingVisit } from '../testing/fixtures.ts';
import VisitLine from './VisitLine.vue';

/** The cells of the visit's row. */
function show(row: VisitRow) {
  const line = () => h(VisitLine, { visit: row, now: NOW, timeZone: 'Europe/Moscow' });
  const wrapper = mountAttached(defineComponent(() => () => h('table', [h('tbody', [line()])])));
  return { wrapper, cells: wrapper.findAll('th, td').map((cell) => cell.text()) };
}

describe('VisitLine', () => {
  it('shows the wait and the service with their norms, and why the visitor was called', async () => {
    const { wrapper, cells } = show(visit('П031'));
    expect(cells).toEqual([
      'П\u00a0031',
      'Приём платежа',
      '10:00',
      '11,8 из 20',
      '8,0 из 10',
      'Окно 4Марина Сергеевна',
      'обслужен',
      'первый в очереди',
    ]);
    await expectAccessible(wrapper);
  });

  it.each([
    [{ kind: 'answer-promised', due: '2026-12-07' }, 'обещан ответ: понедельник, 7\u00a0декабря'],
    [{ kind: 'answer-promised', due: null }, 'обещан ответ к сроку'],
    [{ kind: 'sent-to-remote' }, 'решит без визита'],
    [{ kind: 'refused', why: 'documents-missing' }, 'отказано: не хватает документов'],
    [{ kind: 'refused', why: null }, 'отказано'],
  ] as const)('says what came of it: %o', async (outcome, words) => {
    const { wrapper, cells } = show(visit('П031', { outcome }));
    expect(cells[6]).toBe(`обслужен${words}`);
    await expectAccessible(wrapper);
  });

  it('says as well what came of the services before, unless they were solved', () => {
    const due = { kind: 'answer-promised', due: '2026-12-07' } as const;
    const earlier = [
      { serviceName: 'Справки', outcome: due },
      { serviceName: 'Договоры', outcome: { kind: 'solved' } as const },
    ];
    const { cells } = show(visit('П031', { earlier }));
    expect(cells[6]).toBe('обслуженСправки: обещан ответ: понедельник, 7\u00a0декабря');
  });

  it('marks what is over the norm in words', () => {
    const { cells } = show(visit('П031', { waitMs: 1_452_000, serviceMs: 660_000 }));
    expect(cells[3]).toBe('24,2выше нормы из 20');
    expect(cells[4]).toBe('11,0выше нормы из 10');
  });

  it('counts on while the visitor waits, and leaves the rest open', () => {
    const { cells } = show(waitingVisit('П031', at('10:30')));
    expect(cells.slice(3)).toEqual(['12,0 из 20', '—', '—', 'ждёт', '—']);
  });

  it('says when an early appointment holder came, not when the wait begins', () => {
    const early = { ...waitingVisit('П031', at('11:20')), issuedAt: at('10:35'), appointmentAt: at('11:20') };
    expect(show(early).cells.slice(2, 4)).toEqual(['10:35', '0,0 из 20']);
  });

  it('says how a visitor with a right to be called before others came', () => {
    const appointmentAt = at('10:20');
    const booked = visit('П031', { visitorClass: 'appointment', appointmentAt });
    expect(show(booked).cells[1]).toContain('по записи на 10:20');
    expect(show(visit('П031', { visitorClass: 'out-of-turn' })).cells[1]).toContain('вне очереди');
  });
});

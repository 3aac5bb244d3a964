import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DoubtfulPaper } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, OFFICE, printerState } from '../../test/support/views.ts';
import { call, called, done, live, no, openPage } from '../fake-desk.ts';
import DoubtsDialog from './DoubtsDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const paper = (number: string, askedAt: number): DoubtfulPaper => ({
  printJobId: `job-${number}`,
  paper: { kind: 'ticket', ticketId: `ticket-${number}`, number },
  printerId: 'printer-1',
  printerName: 'Киоск у входа',
  askedAt,
});
const PAPERS = [paper('Д047', at('10:20')), paper('К104', at('10:31'))];

/** What the server lists; a settled one is listed no more. */
let listed: DoubtfulPaper[] = [];
/** What the server says to a word. */
let answer: unknown = done;

async function mount(papers = PAPERS) {
  const global = openPage(null);
  listed = [...papers];
  answer = done;
  call.mockImplementation(async (name, { printJobId }) => {
    if (name === 'listDoubtfulPapers') return { ok: true, answer: { papers: listed } };
    listed = listed.filter((one) => one.printJobId !== printJobId);
    return answer;
  });
  const printers = [printerState({ unknown: papers.length })];
  const wrapper = mountAttached(DoubtsDialog, { props: { printers, timeZone: OFFICE.timezone }, global });
  await flushPromises();
  return wrapper;
}
type Dialog = Awaited<ReturnType<typeof mount>>;

const rowsOf = (wrapper: Dialog) => wrapper.findAll('li').map((row) => row.text().replaceAll(/\s+/g, ' '));

async function press(wrapper: Dialog, row: number, words: string): Promise<void> {
  const buttons = wrapper.findAll('li')[row]!.findAll('button');
  await buttons.find((button) => button.text() === words)!.trigger('click');
  await flushPromises();
}

describe('DoubtsDialog', () => {
  it('lists the tickets to look for, each with what to say of it', async () => {
    const wrapper = await mount();
    expect(rowsOf(wrapper)).toEqual([
      'Д 047Киоск у входа, 10:20Талон вышелНапечатать ещё раз',
      'К 104Киоск у входа, 10:31Талон вышелНапечатать ещё раз',
    ]);
    const button = wrapper.get('li button');
    const described = document.getElementById(button.attributes('aria-describedby') ?? '');
    expect(described?.textContent).toBe('Д\u00a0047');
    await expectAccessible(wrapper);
  });

  it('lists slips by what is on them', async () => {
    const slip = {
      kind: 'slip',
      appointmentId: 'appointment-1',
      shortCode: '07482193',
      appointmentAt: at('15:20'),
    } as const;
    const wrapper = await mount([{ ...paper('Д047', at('10:20')), paper: slip }]);
    expect(rowsOf(wrapper)).toEqual([
      'Талон записи 07 482 193Киоск у входа, 10:20. На талоне: 23 ноября, 15:20Талон вышелНапечатать ещё раз',
    ]);
    const described = wrapper.get('li button').attributes('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Талон записи');
    await expectAccessible(wrapper);
  });

  it('takes each word once, and leaves every row in its place', async () => {
    const wrapper = await mount();
    await press(wrapper, 0, 'Талон вышел');
    expect(call).toHaveBeenCalledWith(
      'settlePrintJob',
      expect.objectContaining({ printJobId: 'job-Д047', paper: 'came-out' }),
    );
    expect(rowsOf(wrapper)[0]).toContain('Отмечено: талон вышел.');
    expect(document.activeElement).toBe(wrapper.findAll('li')[0]!.element);
    await press(wrapper, 1, 'Напечатать ещё раз');
    expect(call).toHaveBeenCalledWith(
      'settlePrintJob',
      expect.objectContaining({ printJobId: 'job-К104', paper: 'print-again' }),
    );
    expect(rowsOf(wrapper)[1]).toContain('с пометкой «Повтор»');
    expect(wrapper.find('li button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('says when a colleague was faster', async () => {
    const wrapper = await mount();
    answer = no('print-job-not-doubtful');
    await press(wrapper, 0, 'Напечатать ещё раз');
    expect(wrapper.get('[role=alert]').text()).toContain('уже разобрались');
    expect(rowsOf(wrapper)[0]).toContain('Уже разобрались.');
    await expectAccessible(wrapper);
  });

  it('keeps the buttons of a word that was not taken', async () => {
    const wrapper = await mount();
    answer = no('printer-unknown');
    call.mockResolvedValueOnce(answer);
    await press(wrapper, 0, 'Напечатать ещё раз');
    expect(wrapper.get('[role=alert]').text()).toContain('Такого принтера нет');
    expect(wrapper.findAll('li')[0]!.findAll('button')).toHaveLength(2);
  });

  it('follows what others do, and what comes up meanwhile', async () => {
    const wrapper = await mount();
    listed = [PAPERS[1]!, paper('П001', at('10:40'))];
    await wrapper.setProps({ printers: [printerState({ unknown: 3 })] });
    await flushPromises();
    expect(rowsOf(wrapper).map((row) => row.slice(0, 5))).toEqual(['Д 047', 'К 104', 'П 001']);
    expect(rowsOf(wrapper)[0]).toContain('Уже разобрались.');
  });

  it('rests while the server is lost, and looks again when it is back', async () => {
    const wrapper = await mount([]);
    expect(wrapper.text()).toContain('больше нет');
    live.status.value = 'lost';
    await flushPromises();
    listed = PAPERS;
    live.status.value = 'live';
    await flushPromises();
    expect(rowsOf(wrapper)).toHaveLength(2);
    expect(new Set(called())).toEqual(new Set(['listDoubtfulPapers']));
  });
});

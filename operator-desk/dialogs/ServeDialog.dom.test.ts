import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DeskView } from '../../contract/views/desk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, freeDesk } from '../../test/support/views.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import ServeDialog from './ServeDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const ALL = deskView().services.map(({ id }) => id);
const [FIRST = '', SECOND = ''] = ALL;

function mount(over: Partial<DeskView>, deskId = 'desk-3') {
  const view = deskView(over);
  const global = openPage(view);
  return mountAttached(ServeDialog, { props: { view, deskId }, global });
}
type Wrapper = ReturnType<typeof mount>;
const boxes = (wrapper: Wrapper) => wrapper.findAll<HTMLInputElement>('[type=checkbox]');
const checkedIn = (wrapper: Wrapper) => boxes(wrapper).filter(({ element }) => element.checked).length;
async function submit(wrapper: Wrapper) {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}

describe('ServeDialog', () => {
  it('offers all that the desk does and the person can, and sits down with what is left', async () => {
    const skills = [FIRST, SECOND];
    const wrapper = mount({ desk: null, skills });
    expect(checkedIn(wrapper)).toBe(2);
    await expectAccessible(wrapper);
    await boxes(wrapper)[1]!.setValue(false);
    answerWith(deskView({ desk: { ...freeDesk(), id: 'desk-3', serviceIds: [FIRST] } }));
    await submit(wrapper);
    expect(call).toHaveBeenCalledWith('openDesk', {
      deskId: 'desk-3',
      commandId: expect.any(String),
      serviceIds: [FIRST],
    });
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('begins at one’s own desk with what is served there', () => {
    const wrapper = mount({ desk: { ...freeDesk(), serviceIds: [SECOND] } }, 'desk-4');
    expect(boxes(wrapper)).toHaveLength(ALL.length);
    expect(checkedIn(wrapper)).toBe(1);
  });

  it('sends nothing where nothing is chosen, and says so', async () => {
    const wrapper = mount({ desk: null, skills: [FIRST, SECOND] });
    for (const box of boxes(wrapper)) await box.setValue(false);
    await submit(wrapper);
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Отметьте хотя бы одну услугу');
    await expectAccessible(wrapper);
  });

  it('says why not, and stays', async () => {
    const wrapper = mount({ desk: null, skills: [FIRST, SECOND] });
    call.mockResolvedValue(no('service-not-yours', { serviceName: 'Приём платежа', deskNumber: 3 }));
    await submit(wrapper);
    expect(wrapper.text()).toContain('Услугу «Приём платежа» вы в окне 3 принимать не можете');
    expect(wrapper.emitted('close')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { normsReport, emptyNorms } from '../testing/reports.ts';
import ByClass from './ByClass.vue';

describe('ByClass', () => {
  it('shows the waits by how visitors stand in the queue', async () => {
    const wrapper = mountAttached(ByClass, { props: { report: normsReport() } });
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows[0]).toBe('вне очереди61,993\u00a0%');
    expect(rows[1]).toContain('общая очередь');
    await expectAccessible(wrapper);
  });

  it('says that there is nothing yet', () => {
    const wrapper = mountAttached(ByClass, { props: { report: emptyNorms() } });
    expect(wrapper.text()).toContain('ещё никого не обслужили');
  });
});

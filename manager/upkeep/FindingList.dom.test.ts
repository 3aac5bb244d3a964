import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeStatus, troubledStatus } from '../testing/upkeep.ts';
import FindingList from './FindingList.vue';

const show = ({ findings, backups } = officeStatus()) =>
  mountAttached(FindingList, { props: { findings, backups, timeZone: 'Europe/Moscow' } });

it('says that nothing is wrong', async () => {
  const wrapper = show();
  expect(wrapper.text()).toContain('Всё в порядке');
  await expectAccessible(wrapper);
});

it('says what is wrong, how bad it is not by colour alone, and what to do', async () => {
  const wrapper = show(troubledStatus());
  const rows = wrapper.findAll('li');
  expect(rows).toHaveLength(14);
  expect(rows[0]!.get('h2').text()).toMatch(/^срочно\s+База данных офиса повреждена$/);
  expect(rows[0]!.text()).toContain('npm run restore');
  expect(rows[4]!.get('h2').text()).toMatch(/^внимание/);
  expect(rows[4]!.text()).toContain('Папки /mnt/backup/office нет');
  expect(wrapper.text()).not.toContain('Всё в порядке');
  await expectAccessible(wrapper);
});

import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { proposal } from '../testing/proposal.ts';
import CatalogueSection from './CatalogueSection.vue';

it('shows the services by group with their norms', async () => {
  const { groups, services } = proposal();
  const wrapper = mountAttached(CatalogueSection, { props: { groups, services } });
  expect(wrapper.findAll('.groups > li').map((group) => group.text())).toEqual([
    'ДДоговорИзменить договор20\u00a0мин',
    'ПОплатаПриём платежа10\u00a0мин',
  ]);
  await expectAccessible(wrapper);
});

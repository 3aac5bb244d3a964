/** The pages in the order and under the headings of the navigation. */
import { Activity, Gauge, ListOrdered, MonitorCheck, Settings, Users } from '@lucide/vue';
import type { Component } from 'vue';
import { t } from '../ui/words.ts';
import type { Page } from './route.ts';

export const PAGE_ICONS: Readonly<Record<Page, Component>> = {
  now: Activity,
  norms: Gauge,
  visits: ListOrdered,
  settings: Settings,
  devices: MonitorCheck,
  people: Users,
};

interface NavSection {
  title: string | null;
  pages: readonly Page[];
}

/** Only what the person may open. */
export function navSections(administrator: boolean): NavSection[] {
  const sections: NavSection[] = [
    { title: null, pages: ['now'] },
    { title: t('manager.nav-reports'), pages: ['norms', 'visits'] },
  ];
  if (administrator) {
    sections.push({ title: t('manager.nav-office'), pages: ['settings', 'devices', 'people'] });
  }
  return sections;
}

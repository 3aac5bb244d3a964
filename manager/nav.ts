/** The pages in the order and under the headings of the navigation. */
import {
  Activity,
  BellRing,
  CalendarCheck,
  CalendarRange,
  ChartLine,
  Clock,
  Ear,
  Gauge,
  History,
  HeartPulse,
  Languages,
  LayoutList,
  ListOrdered,
  Mail,
  MessageSquareText,
  Monitor,
  MonitorCheck,
  Plug,
  Pointer,
  Presentation,
  Printer,
  ScrollText,
  Scale,
  Settings,
  TicketCheck,
  UserRoundCheck,
  Users,
} from '@lucide/vue';
import type { Component } from 'vue';
import { t } from '../ui/words.ts';
import { ADMINISTRATOR_PAGES, type Page } from './route.ts';

export const PAGE_ICONS: Readonly<Record<Page, Component>> = {
  now: Activity,
  norms: Gauge,
  course: ChartLine,
  specialists: UserRoundCheck,
  'call-order': Scale,
  year: CalendarRange,
  visits: ListOrdered,
  ratings: MessageSquareText,
  'help-calls': BellRing,
  words: Ear,
  messages: Mail,
  schedule: Clock,
  services: LayoutList,
  appointments: CalendarCheck,
  kiosk: Pointer,
  display: Monitor,
  slides: Presentation,
  languages: Languages,
  paper: TicketCheck,
  printers: Printer,
  settings: Settings,
  devices: MonitorCheck,
  people: Users,
  keys: Plug,
  changes: History,
  status: HeartPulse,
  audit: ScrollText,
};

interface NavSection {
  title: string | null;
  pages: readonly Page[];
}

const SECTIONS: readonly NavSection[] = [
  { title: null, pages: ['now'] },
  {
    title: t('manager.nav-reports'),
    pages: [
      'norms',
      'course',
      'visits',
      'specialists',
      'call-order',
      'ratings',
      'help-calls',
      'words',
      'messages',
      'year',
    ],
  },
  {
    title: t('manager.nav-office'),
    pages: [
      'schedule',
      'services',
      'appointments',
      'kiosk',
      'display',
      'slides',
      'languages',
      'paper',
      'printers',
      'settings',
      'devices',
      'people',
      'keys',
      'changes',
      'status',
      'audit',
    ],
  },
];

/** Only what the person may open. */
export const navSections = (administrator: boolean): NavSection[] =>
  SECTIONS.map(({ title, pages }) => ({
    title,
    pages: pages.filter((page) => administrator || !ADMINISTRATOR_PAGES.has(page)),
  })).filter(({ pages }) => pages.length > 0);

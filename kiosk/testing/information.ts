/** What an office has to be read, for tests. */
import type { Information } from '../flow/types.ts';

const DAY = { opens: '08:00', closes: '18:00', breaks: [{ from: '13:00', to: '14:00' }] };

export const information: Information = {
  address: 'Белгород, проспект Славы, 25',
  languages: [],
  schedule: {
    week: [DAY, DAY, DAY, DAY, DAY, null, null],
    exceptions: [{ date: '2026-11-27', hours: null, note: 'санитарный день' }],
  },
  remote: { phone: '8 800 100-00-00', website: '', callBack: '' },
  pages: [{ id: 'payment', title: 'Как оплатить', icon: 'wallet', text: '# Где\n\n- на сайте' }],
};

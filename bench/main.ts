/** `npm run bench`: the figures of the product, each beside its bare limit measured in the same run. */
import { benchBooking } from './booking.ts';
import { benchBytes } from './bytes.ts';
import { benchDisplays } from './display.ts';
import { benchKey } from './key.ts';
import { benchKiosk } from './kiosk.ts';
import { benchNext } from './next.ts';
import { benchStartUp } from './start-up.ts';
import { benchTickets } from './tickets.ts';

const BENCHES = {
  tickets: benchTickets,
  displays: benchDisplays,
  bytes: benchBytes,
  next: benchNext,
  startup: benchStartUp,
  booking: benchBooking,
  key: benchKey,
  kiosk: benchKiosk,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}

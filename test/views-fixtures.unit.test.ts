import { describe, expect, it } from 'vitest';
import {
  bookingDay as bookingDaySchema,
  bookingOffice as bookingOfficeSchema,
  slip as slipSchema,
} from '../contract/booking.ts';
import { deskView as deskSchema } from '../contract/views/desk.ts';
import { displayView as displaySchema } from '../contract/views/display.ts';
import { kioskView as kioskSchema } from '../contract/views/kiosk.ts';
import { managerView as managerSchema } from '../contract/views/manager.ts';
import { printersView as printersSchema } from '../contract/views/printers.ts';
import { slidesView as slidesSchema } from '../contract/views/slides.ts';
import { ticketView as ticketSchema } from '../contract/views/ticket.ts';
import {
  at,
  bookingDay,
  bookingOffice,
  deskView,
  displayView,
  kioskView,
  managerView,
  printersView,
  slidesView,
  slip,
  ticketView,
} from './support/views.ts';

describe('the fixtures of the views', () => {
  it.each([
    ['kiosk', kioskSchema, kioskView()],
    ['display', displaySchema, displayView()],
    ['slides', slidesSchema, slidesView()],
    ['desk', deskSchema, deskView()],
    ['manager', managerSchema, managerView()],
    ['ticket', ticketSchema, ticketView()],
    ['printers', printersSchema, printersView()],
    ['booking office', bookingOfficeSchema, bookingOffice()],
    ['booking day', bookingDaySchema, bookingDay('2026-11-26')],
    ['slip', slipSchema, slip()],
  ])('%s is what the contract says, with no field more', (_, schema, view) => {
    expect(schema.parse(view)).toEqual(view);
  });

  it('show the whole default catalogue: thirteen services in six groups', () => {
    const { groups } = kioskView();
    expect(groups).toHaveLength(6);
    expect(groups.flatMap((group) => group.services)).toHaveLength(13);
  });

  it('tell the time of Belgorod', () => {
    expect(new Date(at('10:42')).toISOString()).toBe('2026-11-23T07:42:00.000Z');
  });
});

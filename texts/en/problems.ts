/**
 * Why the server says no and what to do next, for each code that the kiosk, the phone and the booking pages may get.
 * Placeholders are those of the Russian words.
 */
export const problems = {
  'problem.bad-request': 'We could not understand this. Please check what you entered and try again.',
  'problem.unauthenticated': 'You are not signed in, or not any more. Please sign in again.',
  'problem.forbidden': 'You do not have the right to do this. Please ask a member of staff.',
  'problem.not-found': 'There is no such page or appointment. Please check the address.',
  'problem.too-many-requests': 'Too many attempts. Please wait a minute and try again.',
  'problem.storage-failed': 'We could not save this; nothing has changed. Please try again in a minute.',
  'problem.disk-full': 'We could not save this; nothing has changed. Please tell a member of staff.',
  'problem.stopping': 'We are starting again. Please wait a few seconds and try again.',
  'problem.internal': 'Something went wrong. Please try again; if it does not help, tell a member of staff.',
  'problem.no-connection': 'No connection. Please wait a little and try again.',
  'problem.command-id-reused': 'You have sent this already, with other details. Please start again.',

  'problem.setup-needed': 'The office is not set up yet. Please tell a member of staff.',
  'problem.device-unknown': 'This screen has been switched off. Please tell a member of staff.',

  'problem.office-not-open': 'We are not open yet. Tickets are given out from {opensAt}.',
  'problem.office-closed': 'No more tickets are given out today. Please come during opening hours.',
  'problem.service-unknown': 'There is no such service. Please choose one from the list.',
  'problem.service-not-offered': 'This service is not available now. Please choose another.',
  'problem.ticket-unknown': 'There is no such ticket. Please check the number.',
  'problem.ticket-not-waiting':
    'Ticket {number} is not waiting any more: it was called, or has left the queue.',

  'problem.visit-not-over': 'The visit of ticket {number} is not finished yet. You can rate it afterwards.',
  'problem.visit-rated': 'The visit of ticket {number} has been rated already, thank you.',

  'problem.appointment-unknown':
    'There is no appointment with this code. Please check the code or ask a member of staff.',
  'problem.appointment-cancelled':
    'This appointment was cancelled. You can take a ticket for the general queue or book again.',
  'problem.appointment-used':
    'Ticket {number} was given out for this appointment. Please wait to be called; if you do not have the ticket, ask a member of staff.',
  'problem.appointment-missed':
    'The time of this appointment has passed. You can take a ticket or book another time.',
  'problem.appointment-other-day':
    '{serviceName, select, none {This appointment} other {The appointment for “{serviceName}”}} is on {appointmentAtDay}, {appointmentAt}. Come at that time, change the time, or take a ticket today.',
  'problem.appointment-past':
    '{serviceName, select, none {This appointment} other {The appointment for “{serviceName}”}} was on {appointmentAtDay}, {appointmentAt}. You can take a ticket for the general queue or book again.',
  'problem.appointment-other-office':
    '{name, select, none {There is no appointment with this code here. By its first digits it was made for another office: the address is on the appointment slip. Please check the code or take a ticket here} other {This appointment is at another office: {name}{address, select, none {} other {, {address}}}. Please go there for your time, or take a ticket here}}.',
  'problem.appointment-not-late': 'You are not late for this appointment: please check in for it.',
  'problem.appointment-at-home':
    'This is a visit to your home: a member of staff will come to you. If you need something now, please take a ticket.',
  'problem.phone-without-appointment':
    'There is no appointment for this number today. Please check the number or take a ticket.',
  'problem.slot-past': 'This time has passed. Please choose another.',
  'problem.slot-too-soon':
    'You can book until {minutes, plural, one {# minute} other {# minutes}} before the time. Please choose a later time or take a ticket.',
  'problem.slot-too-far':
    'You can book {days, plural, one {# day} other {# days}} ahead. Please choose an earlier day.',
  'problem.slot-outside-hours': 'The office is closed at this time. Please choose another.',
  'problem.slot-off-grid':
    'Times are {minutes, plural, one {# minute} other {# minutes}} apart. Please choose one from the list.',
  'problem.slot-taken': 'Somebody has just taken this time. Please choose another.',
  'problem.phone-holds-too-many':
    'This number already has {most, plural, one {# appointment} other {# appointments}}, and no more are possible. Please cancel one of them or change its time.',
  'problem.phone-booked-then': 'This number already has an appointment at this time. Please choose another.',
  'problem.booking-unknown':
    'There is no such appointment. Please check the code and the phone number, or call us: we can find it by name.',
  'problem.booking-moved':
    'This appointment was moved to {appointmentAtDay}, {appointmentAt}. Please check the new time and try again if you need to.',
  'problem.booking-moved-often':
    'The time was changed {most, plural, one {# time} other {# times}} already, and no more changes are possible. Please cancel it and book again, or call us.',
  'problem.home-visit-by-staff':
    'Home visits are changed by our staff. Please call us to change or cancel it.',
  'problem.booking-unchangeable':
    'This appointment cannot be changed any more: it was cancelled, or the visit is over. Please book again.',

  'problem.print-job-unknown': 'There is no such paper to print. Please print it again.',
  'problem.printer-unknown': 'There is no such printer. Please ask a member of staff.',

  'problem.voice-unavailable': 'The voice is not available now. Please read the text on the screen.',
} as const;

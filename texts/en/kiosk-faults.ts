/** The kiosk when something is out of order: what happens, and what to do; nothing is claimed that is not known. */
export const kioskFaults = {
  // no answer, or a late one
  'kiosk.silent-ticket':
    'No answer yet. Please wait: nothing will be lost, and there will be no second ticket. If you are in a hurry, please ask a member of staff.',
  'kiosk.silent-booking':
    'No answer yet. Please wait: you will not be booked twice. If you are in a hurry, ask a member of staff later: the booking may have been made.',
  'kiosk.silent-move':
    'No answer yet. Please wait: your booking will not be lost. If you are in a hurry, ask a member of staff later which time it has.',
  'kiosk.silent-look':
    'No answer yet. You can wait a little, or ask a member of staff if you are in a hurry.',
  'kiosk.give-up': 'Do not wait',
  'kiosk.unheard-ticket':
    'Please wait: when the connection is back, your ticket will be issued automatically. There will be no second one.',
  'kiosk.unheard-booking':
    'Please wait: when the connection is back, your booking will be made automatically. You will not be booked twice.',
  'kiosk.unheard-move':
    'Please wait: when the connection is back, the time will be changed automatically. Your booking will not be lost.',
  'kiosk.unheard-rating': 'Please wait: when the connection is back, your rating will be sent automatically.',
  'kiosk.unheard-look': 'Please wait: when the connection is back, the answer will come automatically.',
  'kiosk.unheard-paper': 'If a ticket is printed before that, please take it: it is valid.',

  // what a visitor cannot help: what is out of order only staff have to know
  'kiosk.trouble': 'Something went wrong. Please try again.',
  'kiosk.trouble-for-now': 'This does not work at the moment. Please wait a minute and try again.',
  'kiosk.trouble-connection': 'No connection. Please wait a little and try again.',

  // a ticket without its paper, aloud
  'kiosk.paper-trouble-said':
    'Your ticket was not printed. Your number is {number}. Please remember it: we will call you.',
  'kiosk.paper-check-said': 'Please see whether your ticket has come out. Your number is {number}.',

  // the day is too short, or over
  'kiosk.shut-other-day':
    '{serviceName, select, none {This appointment} other {The appointment for “{serviceName}”}} is on {appointmentAtDay}, {appointmentAt}. Please come at that time, or change it.',
  'kiosk.shut-past':
    '{serviceName, select, none {This appointment} other {The appointment for “{serviceName}”}} was on {appointmentAtDay}, {appointmentAt}. You can book again.',
  'kiosk.shut-cancelled': 'This appointment was cancelled. You can book again.',
  'kiosk.shut-other-office':
    '{name, select, none {There is no appointment with this code here. By its first digits it was made for another office: the address is on the appointment slip} other {This appointment is at another office: {name}{address, select, none {} other {, {address}}}. Please go there for your time}}.',
  'kiosk.shut-at-home': 'This is a visit to your home: a member of staff will come to you.',
  'kiosk.shut-no-phone':
    'There is no appointment for this number. Please check the number or ask a member of staff.',
  'kiosk.full':
    'All places before closing are probably taken. It is safer to book another day, or to do without a visit.',
  'kiosk.full-unbooked':
    'All places before closing are probably taken. It is safer to come another day, or to do without a visit.',
  'kiosk.full-midnight':
    'All places before midnight are probably taken, and whoever is still waiting then needs a new ticket.',

  // beside the same words in the language of the page, while nobody knows which languages the office has
  'kiosk.not-working': 'This kiosk is not working now. Please ask a member of staff.',

  // a slip held to the scanner while a screen is still in use
  'kiosk.slip-read-title': 'Booking code read',
  'kiosk.slip-read-shown':
    'If you have come for your booking, we can check you in. The ticket on the screen will close.',
  'kiosk.slip-read-typed':
    'If you have come for your booking, we can check you in. What has been typed will be erased.',
  'kiosk.slip-read-leave': 'Back to the screen',
  'kiosk.slip-read-use': 'Check in',
} as const;

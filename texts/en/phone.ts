/** The visitor's own ticket on the phone. Nothing here says why somebody is called before others (law 7). */
export const phone = {
  'phone.connecting': 'Finding your place in the queue…',
  'phone.no-server-title': 'No connection to the office',
  'phone.no-server': 'The page will open by itself when the connection is back.',

  'phone.title-waiting':
    '{number} — {ahead, plural, =0 {nobody before you} one {# before you} other {# before you}}',
  'phone.title-in-queue': '{number} — you are in the queue',
  'phone.title-called': '{number} — we are calling you, desk {desk}',
  'phone.title-serving': '{number} — you are being served',
  'phone.title-held': '{number} — your ticket is on hold',
  'phone.title-served': '{number} — your visit is finished',
  'phone.title-missed': '{number} — you did not come when called',
  'phone.title-left': '{number} — you have left the queue',
  'phone.title-not-served': '{number} — not served',

  'phone.your-ticket': 'Your ticket',
  'phone.appointment': 'Appointment at {time}',
  'phone.ahead': 'before you',
  'phone.in-queue': 'You are in the queue',
  'phone.wait-unknown': 'Waiting time not known yet',
  'phone.passed': 'The queue has moved {passed, plural, one {# place} other {# places}} of {all}',
  'phone.updates': 'This page updates by itself. It gets more exact near your turn.',
  'phone.soon': 'We will call you soon. Please stay in the waiting room.',

  'phone.called-title': 'We are calling you',
  'phone.called-desk': 'Desk',
  'phone.called': 'Please come now.',
  'phone.called-spoken': 'We are calling you. Please come to desk {desk} now.',
  'phone.serving-title': 'You are being served',
  'phone.serving': 'Desk {desk}',
  'phone.held-title': 'Your ticket is on hold',
  'phone.held': 'When you are ready, come to desk {desk}: your place is kept.',
  'phone.held-anywhere': 'When you are ready, come to a member of staff: your place is kept.',
  'phone.served-title': 'Thank you for coming',
  'phone.served': 'Your visit is finished. Have a good day!',
  'phone.missed-title': 'You did not come when called',
  'phone.missed': 'Please go to a member of staff or to reception: your place is kept.',
  'phone.missed-until':
    'Please go to a member of staff or to reception by {time}: your place is kept. Later you will need a new ticket.',
  'phone.missed-over':
    'You cannot come back with this ticket any more. Please take a new one at the kiosk or at reception.',
  'phone.left-title': 'You have left the queue',
  'phone.left': 'If you change your mind, take a new ticket at the kiosk.',
  'phone.not-served-title': 'We could not serve you',
  'phone.not-served':
    'We are sorry. Please take a new ticket during opening hours, or ask a member of staff to book a time for you.',

  'phone.signal-on': 'Turn on the signal',
  'phone.signal-offer':
    'Your phone will make a sound when one person is left before you, and when we call you.',
  'phone.signal-is-on': 'The signal is on. Keep this page open and the screen on.',
  'phone.signal-off': 'Turn off',

  'phone.documents': 'What to bring',

  'phone.leave': 'Leave the queue',
  'phone.leave-title': 'Leave the queue?',
  'phone.leave-words': 'Ticket {number} will stop working, and you cannot get the place back.',
  'phone.leave-stay': 'Stay in the queue',
  'phone.leave-busy': 'Leaving…',

  'phone.rate': 'How was your visit?',
  'phone.rate-words': 'What was good, what can we do better?',
  'phone.rate-words-hint': 'You need not answer. Please give no names or numbers: we do not need them.',
  'phone.rate-left': '{left, plural, one {# character} other {# characters}} left',
  'phone.rate-send': 'Send',
  'phone.rate-sending': 'Sending…',
  'phone.rated-title': 'Thank you for rating!',
  'phone.rated': 'The office manager reads what visitors say.',
  'phone.rated-low-title': 'We are sorry',
  'phone.rated-low': 'We are sorry it went badly. Thank you for telling us: we will try to do better.',
  'phone.rated-low-call': 'If we have not solved it, please call us or ask a member of staff.',
  'phone.rated-low-come': 'If we have not solved it, please ask a member of staff.',
  'phone.rated-already-title': 'This visit has been rated',
  'phone.rated-already': 'Thank you, your opinion matters to us.',

  'phone.unknown-title': 'There is no such ticket today',
  'phone.unknown':
    'A ticket is good for one day. Point your camera at the code on the ticket again, or take a new ticket at the kiosk.',
} as const;

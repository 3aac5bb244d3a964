/** The words of e-mails to visitors: what was agreed, when and where, what to bring, how to change it. */
export const letters = {
  'letter.subject.booked': 'Your appointment: {day} at {time}',
  'letter.subject.reminder': 'Reminder of your appointment: {day} at {time}',
  'letter.subject.moved': 'Your appointment was moved to {day}, {time}',
  'letter.subject.cancelled': 'Your appointment was cancelled: {day}, {time}',
  'letter.subject.home-booked': 'Our home visit to you: {day} at {time}',
  'letter.subject.home-reminder': 'Reminder of our home visit: {day} at {time}',
  'letter.subject.home-moved': 'Our home visit was moved to {day}, {time}',
  'letter.subject.home-cancelled': 'Our home visit was cancelled: {day}, {time}',

  'letter.hello': 'Dear {name},',

  'letter.news.booked': 'Your appointment is booked.',
  'letter.news.reminder': 'This is a reminder: you have an appointment with us.',
  'letter.news.moved': 'Your appointment was moved to a new time.',
  'letter.news.cancelled': 'Your appointment was cancelled.',
  'letter.news.moved-by-office':
    'Our opening hours have changed, and we had to move your appointment. We are sorry. If the new time does not suit you, please choose another.',
  'letter.news.cancelled-by-office':
    'Our opening hours have changed, and we had to cancel your appointment. We are sorry. Please choose another time.',
  'letter.news.home-booked': 'A member of our staff will come to your home.',
  'letter.news.home-reminder': 'This is a reminder: a member of our staff will come to your home.',
  'letter.news.home-moved': 'Our visit to your home was moved to a new time.',
  'letter.news.home-cancelled': 'Our visit to your home was cancelled.',
  'letter.news.home-moved-by-office':
    'Our hours have changed, and we had to move our visit to your home. We are sorry. If the new time does not suit you, please let us know.',
  'letter.news.home-cancelled-by-office':
    'Our hours have changed, and we had to cancel our visit to your home. We are sorry. Please contact us to agree on another time.',

  'letter.when': 'When',
  'letter.when-value': '{date}, {time}',
  'letter.when-it-was': 'It was booked for',
  'letter.what': 'Service',
  'letter.office': 'Office',
  'letter.address': 'Address',
  'letter.home': 'Where we will come',
  'letter.code': 'Appointment code',

  'letter.change': 'Change or cancel the appointment',
  'letter.change-home': 'Change or cancel the visit',
  'letter.book-again': 'Book again',

  'letter.end':
    'This letter was sent automatically: you need not answer it. If it reached you by mistake, simply delete it.',
} as const;

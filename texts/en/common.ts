/** Words that several screens share, visitors’ screens among them. */
export const common = {
  'common.minutes': '{max, plural, one {minute} other {minutes}}',
  'common.minutes-of': '{max, plural, one {minute} other {minutes}}',
  'common.minutes-short': '{minutes}\u00a0min',
  'common.wait-range': '{min}–{max}',
  'common.wait-up-to': 'up to {max}',
  'common.wait-none': 'no wait',
  'common.wait-unknown': 'not known yet',

  'common.round-the-clock': 'open 24 hours',
  'common.night': 'Night',
  'common.morning': 'Morning',
  'common.afternoon': 'Afternoon',
  'common.evening': 'Evening',

  'common.today': 'today',
  'common.tomorrow': 'tomorrow',

  'common.connection-lost': 'Connection lost. Trying to reconnect…',
  'common.page-outdated': 'The system has been updated. Please reload this page.',
  'common.page-reload': 'Reload',
  'common.try-again': 'Try again',

  'common.cancel': 'Cancel',
} as const;

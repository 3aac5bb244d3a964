/** The kiosk's spoken mode: what is said of controls, and how to go on. */
export const kioskSpoken = {
  'kiosk.spoken': 'Aloud',
  'kiosk.spoken-begins-glass':
    'I am reading aloud. Touch anything to hear what is there. Touch it again to choose it.',
  'kiosk.spoken-begins-keys':
    'I am reading aloud. To move, press the down and up arrows. To choose, press enter.',
  'kiosk.spoken-begins-next':
    'I am reading aloud. The button you have pressed moves on. The other button chooses.',
  'kiosk.spoken-begins-choose':
    'I am reading aloud. The button you have pressed chooses. The other button moves on.',
  'kiosk.spoken-other-keys':
    'To hear something again, press the right arrow. For louder or quieter, press plus or minus.',
  'kiosk.spoken-areas':
    'On the screen itself: top left, previous; top right, next; bottom left, repeat; bottom right, choose; between them, quieter and louder.',
  'kiosk.spoken-areas-low':
    'On the screen itself, below, in two rows. Top row: previous on the left, next on the right. Bottom row: repeat on the left, choose on the right; between them, quieter and louder.',
  'kiosk.spoken-keys-walk': 'Moving around the screen',
  'kiosk.spoken-keys-choose': 'Repeat, volume and choice',
  'kiosk.spoken-previous': 'Previous',
  'kiosk.spoken-next': 'Next',
  'kiosk.spoken-repeat': 'Repeat',
  'kiosk.spoken-choose': 'Choose',
  'kiosk.spoken-answers': '{count, plural, =0 {Nothing to choose} one {One choice} other {# choices}}',
  'kiosk.spoken-button': '{name}, button',
  'kiosk.spoken-disabled': '{name}, not available now',
  'kiosk.spoken-on': '{name}, on',
  'kiosk.spoken-checked': '{name}, ticked',
  'kiosk.spoken-unchecked': '{name}, not ticked',
  'kiosk.spoken-no-button': '{name}. This is text, it cannot be pressed: move on',
  'kiosk.spoken-erased': 'Erased: {sign}',
  'kiosk.spoken-wait': '{wait} to wait',
  'kiosk.spoken-ahead': 'ahead of you {count, plural, =0 {nobody} one {# person} other {# people}}',
  'kiosk.spoken-louder': 'Louder',
  'kiosk.spoken-quieter': 'Quieter',
} as const;

/** What a visitor reads and hears of the kiosk's shell: the server is not there. */
export const shellLost = {
  'shell.lost-title': 'This kiosk is out of order for now',
  'shell.lost-visitor': 'Please go to a member of staff: they will give you a ticket and answer questions.',
  'shell.lost-returns': 'The kiosk will come back by itself.',
} as const;

/** The kiosk: calling somebody, and the modes of the lower bar. */
export const kioskHelp = {
  'kiosk.help': 'Help',
  'kiosk.help-is-called': 'Called',
  'kiosk.help-is-coming': 'Coming',
  'kiosk.help-title': 'Call our staff?',
  'kiosk.help-text': 'They will come and help you here.',
  'kiosk.help-call': 'Call',
  'kiosk.help-not': 'No, thanks',
  'kiosk.help-called': 'Calling our staff',
  'kiosk.help-called-text': 'Please wait here. You can go on using the kiosk.',
  'kiosk.help-coming': 'On our way',
  'kiosk.help-coming-text': 'Somebody will be with you soon.',
  'kiosk.help-close': 'OK',
  'kiosk.help-cancel': 'Cancel the call',
  'kiosk.lower': 'Lower',
} as const;

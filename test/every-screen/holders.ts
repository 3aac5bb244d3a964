/** What holds something that may be too wide for it: both that measure the glass look there, so that they agree. */
export const HOLDERS = 'main, .scroll, .pane, .panel, dialog, .keys, .key';

/** Rounding, px. */
export const HOLDER_SLACK_PX = 1;

/** How long the conversation with a printer on the network waits for what, and why so long. */

/**
 * A paper older than this is not printed, and does not come out of a printer that kept it for want of paper. Whoever took the ticket saw the number on the screen and has gone to sit down; while
 * somebody loads paper (a few minutes) the papers can still be handed out, later they lie in the tray, and the next
 * visitor takes a number that is not theirs. A slip is of use while whoever asked for it stands there, no longer.
 */
export const MAX_PAPER_AGE_MS = 5 * 60_000;

/** All in milliseconds. */
export type WireLimits = {
  /** On one's own local network a printer accepts in a few; three seconds also cover one that wakes up. */
  readonly connectMs: number;
  /** A real-time answer takes 5–100; a loaded Wi-Fi printer was given ten times that. */
  readonly answerMs: number;
  /** In-order answer before the paper: something printed by another system may be ahead, 5 s of paper at most. */
  readonly turnMs: number;
  /**
   * How far apart answers owed to earlier connections may arrive: they leave the printer together, but a second small
   * packet waits for our delayed acknowledgement of the first, 40 on Linux, 200 on Windows. Spent only after trouble.
   */
  readonly quietMs: number;
  /** From the bytes to the proof: a ticket of 15 cm takes a slow printer (50 mm/s) 3 s and the knife 1 s; doubled and more. */
  readonly proofMs: number;
  /**
   * And so much more for each byte: a slip with twenty documents has 5 kB and may be 80 cm long, 16 s of a slow printer.
   * Taken for hung it would be printed again.
   */
  readonly proofPerByteMs: number;
  /** But no more than this for all of them: a picture has many bytes to a line, and a metre of paper takes a slow printer 20 s. */
  readonly mostForBytesMs: number;
  /** How often a printer that owes the proof is asked how it is. A person who loads paper sees the reaction at once. */
  readonly pollMs: number;
  /**
   * How long a printer that names its trouble may keep a half-printed paper, at most: one that was queued for a while has
   * less left. Then it is told to forget the paper.
   */
  readonly recoveryMs: number;
  /** For the last bytes to leave, and the other side to say goodbye; the next ticket waits for it. */
  readonly closeMs: number;
};

export const WIRE_LIMITS: WireLimits = {
  connectMs: 3_000,
  answerMs: 1_000,
  turnMs: 5_000,
  quietMs: 300,
  proofMs: 10_000,
  proofPerByteMs: 2.5,
  mostForBytesMs: 60_000,
  pollMs: 1_000,
  recoveryMs: MAX_PAPER_AGE_MS,
  closeMs: 1_000,
};

/** All in milliseconds. */
export type CupsLimits = {
  /** The scheduler is on this computer and answers in a few; it writes the paper to disk first. */
  readonly requestMs: number;
  /** From the job to its end: CUPS starts a program for the printer, which takes a second or two, and prints. */
  readonly proofMs: number;
  readonly proofPerByteMs: number;
  readonly mostForBytesMs: number;
  /** How often CUPS is asked what became of the job. */
  readonly pollMs: number;
};

export const CUPS_LIMITS: CupsLimits = {
  requestMs: 3_000,
  proofMs: 20_000,
  proofPerByteMs: 2.5,
  mostForBytesMs: 60_000,
  pollMs: 500,
};

/** All in milliseconds. */
export type RunnerLimits = {
  readonly maxPaperAgeMs: number;
  /** First pause after a failure; doubles. A cover that was shut meanwhile should not cost a visitor more. */
  readonly firstRetryMs: number;
  /** The longest pause: after paper is loaded, the first ticket comes while that person still stands there. */
  readonly longestRetryMs: number;
  /** How often an idle printer is asked, so that staff know of the trouble before a visitor does. */
  readonly idlePollMs: number;
  /** What a stopping server allows the paper under way: a ticket takes 1–3 s, supervisors kill after 10 s. */
  readonly stopGraceMs: number;
};

export const RUNNER_LIMITS: RunnerLimits = {
  maxPaperAgeMs: MAX_PAPER_AGE_MS,
  firstRetryMs: 1_000,
  longestRetryMs: 5_000,
  idlePollMs: 30_000,
  stopGraceMs: 4_000,
};

/** The Russian texts, a file for each place where they are read. Keys are `place.what`. Staff work in Russian; what visitors read is there in every language. */
import { askedWords } from './asked-words.ts';
import { booking } from './booking.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { deskAppointments } from './desk-appointments.ts';
import { deskAtOnce } from './desk-at-once.ts';
import { deskHelp } from './desk-help.ts';
import { deskInvite } from './desk-invite.ts';
import { deskOutcome } from './desk-outcome.ts';
import { deskSteps } from './desk-steps.ts';
import { deskWindow } from './desk-window.ts';
import { display } from './display.ts';
import { exports } from './exports.ts';
import { home } from './home.ts';
import { kiosk } from './kiosk.ts';
import { kioskFaults } from './kiosk-faults.ts';
import { kioskHelp } from './kiosk-help.ts';
import { kioskSpoken } from './kiosk-spoken.ts';
import { kioskWords } from './kiosk-words.ts';
import { letters } from './letters.ts';
import { managerAppointments } from './manager-appointments.ts';
import { managerAudit } from './manager-audit.ts';
import { managerChanges } from './manager-changes.ts';
import { managerConfig } from './manager-config.ts';
import { managerConfigParts } from './manager-config-parts.ts';
import { managerHelp } from './manager-help.ts';
import { managerDisplay } from './manager-display.ts';
import { managerKeys } from './manager-keys.ts';
import { managerKiosk } from './manager-kiosk.ts';
import { managerLanguages } from './manager-languages.ts';
import { managerMessages } from './manager-messages.ts';
import { managerPaper } from './manager-paper.ts';
import { managerPrinters } from './manager-printers.ts';
import { managerRatings } from './manager-ratings.ts';
import { managerReports } from './manager-reports.ts';
import { managerSchedule } from './manager-schedule.ts';
import { managerServices } from './manager-services.ts';
import { managerSlides } from './manager-slides.ts';
import { managerUpkeep } from './manager-upkeep.ts';
import { managerVoice } from './manager-voice.ts';
import { managerWork } from './manager-work.ts';
import { manager } from './manager.ts';
import { paper } from './paper.ts';
import { paperTest } from './paper-test.ts';
import { phone } from './phone.ts';
import { printerTroubles } from './printer-troubles.ts';
import { problems } from './problems.ts';
import { problemsStaff } from './problems-staff.ts';
import { rating } from './rating.ts';
import { restore } from './restore.ts';
import { server } from './server.ts';
import { services } from './services.ts';
import { shell } from './shell.ts';
import { shellLost } from './shell-lost.ts';
import { simulator } from './simulator.ts';
import { speech } from './speech.ts';
import { speechTickets } from './speech-tickets.ts';
import { staff } from './staff.ts';

/** What visitors read: another language has all of these. */
const forVisitors = {
  ...booking,
  ...common,
  ...kiosk,
  ...kioskFaults,
  ...kioskHelp,
  ...kioskSpoken,
  ...kioskWords,
  ...letters,
  ...paper,
  ...phone,
  ...problems,
  ...rating,
  ...shellLost,
  ...speechTickets,
} as const;

/** All that visitors read, in one language. */
export type VisitorTexts = Readonly<Record<keyof typeof forVisitors, string>>;

export const ru = {
  ...forVisitors,
  ...askedWords,
  ...desk,
  ...deskAppointments,
  ...deskAtOnce,
  ...deskHelp,
  ...deskInvite,
  ...deskOutcome,
  ...deskSteps,
  ...deskWindow,
  ...display,
  ...exports,
  ...home,
  ...manager,
  ...managerAppointments,
  ...managerAudit,
  ...managerChanges,
  ...managerConfig,
  ...managerConfigParts,
  ...managerHelp,
  ...managerDisplay,
  ...managerKeys,
  ...managerKiosk,
  ...managerLanguages,
  ...managerMessages,
  ...managerPaper,
  ...managerPrinters,
  ...managerRatings,
  ...managerReports,
  ...managerSchedule,
  ...managerServices,
  ...managerSlides,
  ...managerUpkeep,
  ...managerVoice,
  ...managerWork,
  ...paperTest,
  ...printerTroubles,
  ...problemsStaff,
  ...restore,
  ...server,
  ...services,
  ...shell,
  ...simulator,
  ...speech,
  ...staff,
} as const;

/** The printer's port behind the kiosk's page, for as long as that page is there. */
import type { Session, WebContents } from 'electron';
import { CHANNELS } from '../bridge.ts';
import { portAsker } from './ask-port.ts';
import { PrinterPort } from './printer-port.ts';

/** @param origin the office's server, which says where the printer is */
export function printerBehind(
  contents: WebContents,
  session: Pick<Session, 'fetch'>,
  origin: () => string | null,
): PrinterPort {
  const port = new PrinterPort(portAsker(session, origin), (news) => {
    if (!contents.isDestroyed()) contents.send(CHANNELS.portNews, news);
  });
  // A page that goes leaves its paper behind: nobody is there who could go on with it.
  const gone = () => void port.end();
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) gone();
  });
  contents.on('render-process-gone', gone);
  return port;
}

/** Nothing that a browser would ask a person about but what the shell says: nobody is there who could answer for the office. */
import type { Session } from 'electron';

/** @param allows whether a page of this origin may; it is asked for the page in a window's top frame alone */
export function limitPermissions(
  session: Session,
  allows: (permission: string, origin: string) => boolean,
): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl, isMainFrame }) =>
    decide(isMainFrame && allows(permission, plainOrigin(requestingUrl))),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, { isMainFrame }) =>
      isMainFrame && allows(permission, plainOrigin(requestingOrigin)),
  );
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** The system tells an origin with a slash at its end. */
const plainOrigin = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

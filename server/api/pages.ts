/** The screens' files, and the headers under which a browser shows them. */
import { join } from 'node:path';
import express, { type Router } from 'express';
import helmet from 'helmet';

/** Path → the HTML file of the application that answers it. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'home/index.html',
  '/setup': 'home/index.html',
  '/enter': 'home/index.html',
  '/printers': 'home/index.html',
  '/kiosk': 'kiosk/index.html',
  '/display': 'display/index.html',
  '/desk': 'operator-desk/index.html',
  '/manager': 'manager/index.html',
  '/t/:code': 'booking/ticket.html',
};

/** Strict: nothing but our own files runs; no other site frames us. Plain http on the office's network, so no upgrade. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'", 'ws:', 'wss:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
});

/** @param pagesDir where the build put them */
export function pages(pagesDir: string): Router {
  const router = express.Router();
  for (const [path, file] of Object.entries(PAGES)) {
    router.get(path, (_request, response) => {
      response.set('Cache-Control', 'no-cache').sendFile(join(pagesDir, file));
    });
  }
  // Names carry a hash of the content: what was fetched once never changes.
  router.use(
    '/assets',
    express.static(join(pagesDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(pagesDir, { index: false, redirect: false }));
  return router;
}

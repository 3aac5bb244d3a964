/** The screens' files, and the headers under which a browser shows them. */
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import { text } from '../../texts/index.ts';
import { isClientsFault } from './problems.ts';

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
  '/booking': 'booking/book.html',
  '/booking/:code': 'booking/book.html',
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
  router.use('/assets', express.static(join(pagesDir, 'assets'), { immutable: true, maxAge: '1y' }));
  router.use(express.static(pagesDir, { index: false, redirect: false }));
  router.use((_request, response) => {
    sendNotFound(response);
  });
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    // A path that leads out of the folder, or one that is no text: nothing of ours is there. No trace goes outside.
    if (isClientsFault(error) && !response.headersSent) sendNotFound(response);
    else next(error);
  });
  return router;
}

/** A visitor whose link was cut off while it was copied reads this. */
function sendNotFound(response: Response): void {
  const title = text('server.no-page');
  const words = text('server.no-page-words');
  response.status(404).type('html').send(`<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<body style="margin: 0; display: grid; min-height: 100vh; place-content: center; padding: 24px;
  background: #f6f4ef; color: #0c1b2a; font: 18px/1.5 system-ui, sans-serif">
<h1 style="margin: 0 0 8px; font-size: 28px">${title}</h1>
<p style="margin: 0">${words}</p>
</body>
</html>`);
}

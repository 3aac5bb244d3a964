/** Which address leads where: the API, its description, metrics, the pages. */
import type { Express } from 'express';
import { BUILD_HEADER } from '../../contract/build.ts';
import { handlersOf } from './handlers/index.ts';
import type { House } from './house.ts';
import type { LiveGateway } from './live.ts';
import { metrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';
import { pages, securityHeaders } from './pages.ts';
import { isLate } from './presses.ts';
import { apiRouter, MOUNT, type Api } from './router.ts';

export interface Screens {
  readonly dir: string;
  /** Null when no build has made them. */
  readonly build: string | null;
}

/**
 * @param screens where the build put the screens, and which one it was
 * @returns the API, whose commands need not go through Express
 */
export function mount(app: Express, house: House, live: LiveGateway, screens: Screens): Api {
  const { directory, clock, logger } = house;
  const { dir, build } = screens;
  const api = apiRouter({
    handlers: handlersOf(house),
    timezone: () => house.timezone(),
    identify: async (token) => {
      const principal = await directory.identify(token, clock.now());
      if (principal.kind === 'personal-account') noteUse(house, principal.key.id);
      return principal;
    },
    isLate: (asked, principal) => isLate(house, asked, principal),
    pathOf: (stored) => house.media.pathOf(stored),
    pathOfBackup: (name) => house.backups.pathOf(name),
    logger,
  });
  const registry = metrics(house, () => live.connections);
  app.disable('x-powered-by');
  app.disable('etag');
  // Made for whoever asks first: it takes longer than all the rest of a start, and most days nobody does.
  let document: ReturnType<typeof openApiDocument> | null = null;
  app.get('/api/openapi.json', (_request, response) => {
    response.json((document ??= openApiDocument()));
  });
  if (build !== null) {
    app.use(MOUNT, (_request, response, next) => {
      response.setHeader(BUILD_HEADER, build);
      next();
    });
  }
  app.use(MOUNT, api.router);
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  app.use(securityHeaders, pages(dir));
  return api;
}

function noteUse({ apiKeys, clock, logger }: House, keyId: string): void {
  apiKeys.used(keyId, clock.now(), (error) => {
    logger.error({ err: error }, 'the use of a key could not be noted');
  });
}

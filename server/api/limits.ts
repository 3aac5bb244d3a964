/** How often anybody without a session may ask: enough for a room full of phones, too little to guess a code. */
import type { Request } from 'express';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { problemOf } from './problems.ts';

const WINDOW_MS = 60_000;
/** From one address: phones of a waiting room may share one behind a router, each asking a few times a minute. */
const MOST_REQUESTS = 600;
/** The personal account's own server speaks for all its users. */
const MOST_REQUESTS_OF_KEY = 6_000;

/**
 * For the endpoints that are open to everybody; the check of health, asked for by programs all the time, is not counted.
 * @param hasKey whether the request shows a key of the personal account
 */
export function publicLimit(hasKey: (request: Request) => Promise<boolean>): RateLimitRequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: async (request) => ((await hasKey(request)) ? MOST_REQUESTS_OF_KEY : MOST_REQUESTS),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ baseUrl }) => baseUrl === '/api/health',
    handler: (_request, response) => {
      const problem = problemOf({ code: 'too-many-requests' }, 'UTC');
      response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
    },
  });
}

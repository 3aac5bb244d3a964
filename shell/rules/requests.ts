/** What is fetched comes from the office's server alone, and its pages run under a policy of the shell's own. */
import type { OnHeadersReceivedListenerDetails, Session } from 'electron';
import { mayFetch } from '../address.ts';

const POLICY = 'Content-Security-Policy';

/**
 * The server sends a policy too; a browser keeps to both, so a shell is as strict as the stricter of them, whatever stands
 * between it and its server. Inline styles are what Vue's transitions and measures need.
 */
export function officePolicy(origin: string): string {
  const { protocol, host } = new URL(origin);
  const live = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    `connect-src 'self' ${live}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "worker-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

type Headers = Record<string, string[]>;

/** The response's headers with the policy added to what they say already. */
export function withPolicy(headers: Headers, policy: string): Headers {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === POLICY.toLowerCase()) ?? POLICY;
  return { ...headers, [name]: [...(headers[name] ?? []), policy] };
}

const isDocument = ({ resourceType }: Pick<OnHeadersReceivedListenerDetails, 'resourceType'>): boolean =>
  resourceType === 'mainFrame' || resourceType === 'subFrame';

export function guardRequests({ webRequest }: Session, origin: () => string | null): void {
  webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayFetch(url, origin()) }));
  webRequest.onHeadersReceived((details, decide) => {
    const server = origin();
    const { responseHeaders } = details;
    if (server === null || responseHeaders === undefined || !isDocument(details)) decide({});
    else decide({ responseHeaders: withPolicy(responseHeaders, officePolicy(server)) });
  });
}

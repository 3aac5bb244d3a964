/** Asks without the page's cookies and outside of its rules: a new server's address is asked before it is the one. */
import { session } from 'electron';
import type { Fetch } from './ask-server.ts';

export const fetchAsNobody: Fetch = (url, init) => session.fromPartition('server-watch').fetch(url, init);

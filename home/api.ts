import { createApi } from '../ui/api.ts';

/** The office's API as a member of staff uses it, or somebody who is about to become one. */
export const api = createApi('staff');

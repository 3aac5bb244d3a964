import { createApi } from '../ui/api.ts';

/** The office's API as a member of staff uses it. */
export const api = createApi('staff');

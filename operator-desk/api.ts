import { createApi } from '../ui/api.ts';
import { pressOf } from './actions/pressed.ts';

/** The office's API as a member of staff uses it. */
export const api = createApi('staff', { pressOf });

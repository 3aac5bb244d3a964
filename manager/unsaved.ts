/** Whether something typed on the page that is open would be lost by leaving it. Said by the page's form. */
import { shallowRef } from 'vue';

export const unsaved = shallowRef(false);

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useRoute } from './useRoute.ts';

let scope: EffectScope;
beforeEach(() => {
  scope = effectScope();
  history.replaceState(null, '', '/booking');
});
afterEach(() => {
  scope.stop();
  vi.restoreAllMocks();
});
const routing = () => scope.run(useRoute)!;

describe('the way through the booking pages', () => {
  it('begins where the address says', () => {
    history.replaceState(null, '', '/booking?service=contract');
    expect(routing().route.value).toEqual({ page: 'day', serviceId: 'contract' });
  });

  it('goes on in the address, and follows the browser’s Back', () => {
    const { route, go } = routing();
    go({ page: 'day', serviceId: 'contract' });
    expect(location.pathname + location.search).toBe('/booking?service=contract');
    history.replaceState(null, '', '/booking');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(route.value).toEqual({ page: 'groups' });
  });

  it('goes back in the history when there is one of ours', () => {
    const back = vi.spyOn(history, 'back').mockImplementation(() => {});
    const routes = routing();
    routes.go({ page: 'day', serviceId: 'contract' });
    routes.back({ page: 'groups' });
    expect(back).toHaveBeenCalledOnce();
    expect(routes.route.value.page).toBe('day');
  });

  it('goes to the step before when the page was opened in the middle', () => {
    const back = vi.spyOn(history, 'back').mockImplementation(() => {});
    const { route, back: goBack } = routing();
    goBack({ page: 'groups' });
    expect(back).not.toHaveBeenCalled();
    expect(route.value).toEqual({ page: 'groups' });
  });

  it('stops listening when the page goes', () => {
    const { route } = routing();
    scope.stop();
    history.replaceState(null, '', '/booking?find');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(route.value).toEqual({ page: 'groups' });
  });
});

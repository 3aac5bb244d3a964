/**
 * Runs test files that replace modules one after another in one worker. Each gets all our modules anew, as if the worker were
 * its own, and only what is installed (Vue, the document) stays loaded: a worker for each file costs three times as much.
 */
import { TestRunner, type RunnerTestFile } from 'vitest';

/** The test library itself, which is under way. */
const STAYS = /\/vitest\/dist\/|@vitest\/|vitest-virtual-/;

/** What vitest itself forgets before each file where every file has a worker of its own; it has no public name there. */
interface WithModules {
  readonly workerState: {
    readonly evaluatedModules: {
      readonly idToModuleMap: ReadonlyMap<
        string,
        { promise?: unknown; exports?: unknown; evaluated: boolean; readonly importers: Set<string> }
      >;
    };
  };
}

export default class OwnModulesRunner extends TestRunner {
  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    const { idToModuleMap } = (this as unknown as WithModules).workerState.evaluatedModules;
    for (const [id, module] of idToModuleMap) {
      if (STAYS.test(id)) continue;
      module.promise = undefined;
      module.exports = undefined;
      module.evaluated = false;
      module.importers.clear();
    }
  }
}

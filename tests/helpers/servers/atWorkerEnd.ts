const KEY = Symbol.for('repere.test.atWorkerEnd')

// A symbol of ours on the global object, which its type cannot know.
const shared = globalThis as { [KEY]?: (() => Promise<void>)[] }

/** Has a work done when the worker ends, after its last test file (see `workerEnvironment`). */
export function atWorkerEnd(work: () => Promise<void>): void {
  shared[KEY] = [...(shared[KEY] ?? []), work]
}

/** Does what was left for the end. */
export async function endWorker(): Promise<void> {
  for (const work of shared[KEY] ?? []) await work()
  shared[KEY] = []
}

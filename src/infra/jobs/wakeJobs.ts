/** Shared by the bundles of one process: Next compiles routes and instrumentation apart. */
const WAKE = Symbol.for('repere.wakeJobs')

type Waker = { [WAKE]?: () => void }

// A symbol of ours on the global object, which its type cannot know.
const shared = globalThis as Waker

/** Tells this process's job runner, if it has one, that work was queued; another process finds it at its next look. */
export function wakeJobs(): void {
  shared[WAKE]?.()
}

/** Names the runner of this process. */
export function onWakeJobs(wake: () => void): void {
  shared[WAKE] = wake
}

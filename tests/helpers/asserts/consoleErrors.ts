const KEY = Symbol.for('repere.test.consoleErrors')

// A symbol of ours on the global object, which its type cannot know: a process has one console, and may read this module again.
const shared = globalThis as { [KEY]?: unknown[][] }

/** Keeps what this process writes with `console.error`, which goes on being shown. Does it once. */
export function watchConsoleErrors(): void {
  if (shared[KEY]) return
  const told: unknown[][] = []
  shared[KEY] = told
  const show = console.error
  console.error = (...said: unknown[]) => {
    told.push(said)
    show(...said)
  }
}

/** What was written with `console.error` since it was last asked: a test that expects some takes it, and so does not fail. */
export function takeConsoleErrors(): unknown[][] {
  return shared[KEY]?.splice(0) ?? []
}

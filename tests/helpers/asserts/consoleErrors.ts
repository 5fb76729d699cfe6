const told: unknown[][] = []
const KEY = Symbol.for('repere.test.consoleErrors')

/** Keeps what this process writes with `console.error`, which goes on being shown. Does it once. */
export function watchConsoleErrors(): void {
  // A mark of ours on a function, which its type cannot know.
  if (KEY in console.error) return
  const show = console.error
  const watched = (...said: unknown[]) => {
    told.push(said)
    show(...said)
  }
  console.error = Object.assign(watched, { [KEY]: true })
}

/** What was written with `console.error` since it was last asked: a test that expects some takes it, and so does not fail. */
export function takeConsoleErrors(): unknown[][] {
  return told.splice(0)
}

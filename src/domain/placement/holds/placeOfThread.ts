/** The place that a thread of its calendar names: `<place>:<seq>`. */
export function placeOfThread(thread: string): string {
  return thread.slice(0, Math.max(0, thread.lastIndexOf(':')))
}

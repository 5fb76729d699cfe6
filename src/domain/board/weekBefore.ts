const WEEK_MS = 7 * 86_400_000

/** A sheet reminded by hand after this instant is not reminded again at `now`. */
export function weekBefore(now: Date): Date {
  return new Date(now.getTime() - WEEK_MS)
}

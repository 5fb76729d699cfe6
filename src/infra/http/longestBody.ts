const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE
/** What a form of many parts adds to the file that it carries. */
const AROUND_A_FILE = 64 * KILOBYTE

/** Largest files, in megabytes, by the address that takes them; media have a limit of their own below it, told by their collection. */
const FILES: readonly [RegExp, number][] = [
  [/^\/api\/import-runs(\/|$)/, 100],
  [/^\/api\/media(\/|$)/, 16],
  [/^\/mes-fiches\/[^/]+\/modifier\/[^/]+\/agir$/, 16],
]
/** Everywhere else: texts and forms. */
const TEXTS = 1

/** The longest body that an address takes, in bytes, and its promise in whole megabytes. */
export function longestBody(pathname: string): { bytes: number; megabytes: number } {
  const megabytes = FILES.find(([address]) => address.test(pathname))?.[1] ?? TEXTS
  return { megabytes, bytes: megabytes * MEGABYTE + AROUND_A_FILE }
}

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

// The first is the same engine without its window, a third lighter.
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]

/** The Chromium to test with: `CHROMIUM_PATH`, the system's, Playwright's own; `null` where there is none. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const system = SYSTEM_NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)))
  const known = [process.env.CHROMIUM_PATH ?? '', ...system, chromium.executablePath()]
  return known.find((path) => path !== '' && isExecutable(path)) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Absent or not ours to start: the next place is tried.
    return false
  }
}

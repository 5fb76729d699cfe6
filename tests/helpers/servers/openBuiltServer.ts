import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { freePort } from '../../../scripts/test/freePort'
import { openTestPayload } from './openTestPayload'
import { startBuiltServer } from './startBuiltServer'

export type BuiltServer = {
  /** This process's own Payload, on the very base of the server: for factories, `signIn` and what was stored. */
  payload: Payload
  /** `http://localhost:<port>`, without a slash at its end. */
  url: string
  /** Its data folder: `mails/`, uploads, the SQLite file. */
  folder: string
  /** Stops the server; the base goes with the worker. */
  close: () => Promise<void>
}

/**
 * The built portal (`next start`) on the emptied base of this worker, SQLite or with `TEST_DATABASE=mongodb` MongoDB: for what only the bundles
 * show, asked over real HTTP by `openBrowser`. It shares base, files and secret with a Payload of this process, so that an
 * `aUser` may sign in on either. One per test file, in `beforeAll`; the build is made by the project's `buildOnce`. Jobs do not
 * run unless `settings` has `RUN_JOBS: 'true'` (mails are kept in `folder/mails`). `settings` is the environment of both. The base is an
 * installed one, unless `installed` is false.
 */
export async function openBuiltServer(
  settings: Record<string, string> = {},
  { installed = true } = {},
): Promise<BuiltServer> {
  ownPort ??= freePort()
  const port = await ownPort
  const url = `http://localhost:${port}`
  const shared = {
    SITE_URL: url,
    REPERE_SECRET: SECRET,
    LOG_LEVEL: 'error',
    ...NOT_OF_THIS_MACHINE,
    ...settings,
  }
  const base = await openTestPayload(shared)
  const { keepInstalled } = await import('@/features/shell/installation/read/isInstalled')
  if (installed) await keepInstalled(base.payload)
  // `openTestPayload` has told this process where the base and its folder are; the server inherits that.
  const stop = await startBuiltServer(port, shared)
  return { payload: base.payload, url, folder: base.folder, close: stop }
}

// Read once a process: the same for each server that a worker starts, one after the other.
let ownPort: Promise<number> | undefined
const SECRET = randomBytes(32).toString('hex')

const NOT_OF_THIS_MACHINE = {
  MEILI_URL: '',
  SMTP_URL: '',
  OIDC_ISSUER: '',
  GEOCODER_URL: '',
  CHROMIUM_PATH: '',
}

import { join } from 'node:path'
import { env } from '@/env'

/** The page that gives the last files, and where one of them is taken. */
export const DEGRADED_PATH = '/places/mode-degrade'
export const DEGRADED_DOWNLOAD_PATH = `${DEGRADED_PATH}/telecharger`

/** The folder that is read when the portal is down. */
export const degradedFolder = (): string =>
  env.DEGRADED_DIR ?? join(/* turbopackIgnore: true */ env.DATA_DIR, 'mode-degrade')

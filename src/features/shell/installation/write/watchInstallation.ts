import type { Payload } from 'payload'
import { env } from '@/env'
import { askInstalledWith } from '../read/installedHere'
import { isInstalled } from '../read/isInstalled'
import { installationCode } from './installationCode'

/** At a server's start: has what stands before the pages know whether the base is installed, and tells the code of one that is not on its terminal. */
export async function watchInstallation(payload: Payload): Promise<void> {
  askInstalledWith(() => isInstalled(payload))
  try {
    if (await isInstalled(payload)) return
    const code = await installationCode(payload)
    // Not a line of the log, which goes elsewhere and stays.
    process.stderr.write(
      `\n  Repère n’est pas encore installé. Ouvrez ${env.SITE_URL.replace(/\/$/, '')}/installation\n  avec ce code, qui sert une fois : ${code}\n\n`,
    )
  } catch (error) {
    payload.logger.error({ msg: 'The code of the installation could not be told', err: error })
  }
}

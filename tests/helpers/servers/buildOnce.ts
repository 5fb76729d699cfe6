import { buildPortal } from '../../../scripts/lib/buildPortal'
import { isBuildCurrent } from '../../../scripts/lib/buildStamp'

/** Builds the portal unless `.next` holds these very sources: once for all files of the project `built`. */
export default async function buildOnce(): Promise<void> {
  if (!isBuildCurrent()) await buildPortal()
}

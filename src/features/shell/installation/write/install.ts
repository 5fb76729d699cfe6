import type { Payload } from 'payload'
import {
  type InstallationFaults,
  type InstallationSettings,
  installationFaults,
} from '@/domain/installation/installationFaults'
import { SLUGS } from '@/domain/slugs'
import { isValidationError } from '@/infra/database/isValidationError'
import { loadGeography } from '@/infra/geography/loadGeography'
import { withLease } from '@/infra/lease/withLease'
import { isInstalled, keepInstalled } from '../read/isInstalled'
import { forgetInstallationCode } from './installationCode'

type Ask = { payload: Payload; settings: InstallationSettings }
export type InstallationEnd =
  | { done: true; email: string }
  | { done: false; faults: InstallationFaults }
  /** Somebody else was first, now or long ago. */
  | { done: false; closed: true }

/**
 * Gives an empty base its first administrator, its département and the name of its site, and closes the installation for ever. Of several
 * that come at once, on any process, one alone succeeds. Cut short, it is begun again: the account, whole, is what closes it.
 * @throws Error when another one holds the installation for too long.
 */
export async function install({ payload, settings }: Ask): Promise<InstallationEnd> {
  const { departements } = loadGeography()
  const faults = installationFaults(settings, (code) => departements.has(code))
  if (Object.keys(faults).length > 0) return { done: false, faults }
  const end = await withLease(payload, 'installation', () => installAlone({ payload, settings }))
  if (!end) throw new Error('The installation is held by another process')
  return end
}

async function installAlone({ payload, settings }: Ask): Promise<InstallationEnd> {
  if (await isInstalled(payload)) return { done: false, closed: true }
  const { siteName, department, name, password } = settings
  const email = settings.email.trim().toLowerCase()
  await payload.updateGlobal({
    slug: SLUGS.site,
    data: {
      name: siteName.trim(),
      department: loadGeography().departements.get(department)?.name ?? department,
      departmentCode: department,
    },
    depth: 0,
    overrideAccess: true,
  })
  try {
    await payload.create({
      collection: SLUGS.users,
      data: { name: name.trim(), email, roles: ['administrator'], active: true, password },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // Payload asks more of a domain than our own rule does.
    if (isValidationError(error) && error.data.errors.some(({ path }) => path === 'email'))
      return { done: false, faults: { email: 'invalid' } }
    throw error
  }
  await keepInstalled(payload)
  await forgetInstallationCode(payload)
  return { done: true, email }
}

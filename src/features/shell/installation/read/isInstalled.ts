import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { keepFact } from '@/infra/database/keepFact'
import { writeBesideRead } from '@/infra/database/laterWrites'
import { processWide } from '@/infra/processWide'

const FACT = 'installed'

/** The bases that this process knows to be installed: a base never stops being so. */
const known = processWide('installed', () => new Map<Payload, true>())

/**
 * Whether the base has had an account: the installation is then closed for ever, which the base keeps, so that it stays so when accounts are
 * deleted. Remembered by the process: an installed base is asked no more.
 */
export async function isInstalled(payload: Payload): Promise<boolean> {
  if (known.has(payload)) return true
  if (await payload.kv.has(FACT)) return remember(payload)
  const { totalDocs } = await payload.count({ collection: SLUGS.users, overrideAccess: true })
  if (totalDocs === 0) return false
  await writeBesideRead({ payload, key: 'installed', work: () => keepInstalled(payload) })
  return remember(payload)
}

/** Closes the installation of the base, for ever. */
export async function keepInstalled(payload: Payload): Promise<void> {
  await keepFact(payload, FACT, { at: clock.now().toISOString() })
  remember(payload)
}

function remember(payload: Payload): true {
  known.set(payload, true)
  return true
}

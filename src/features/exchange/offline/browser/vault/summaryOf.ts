import { leaseState, type OfflineLease } from '@/domain/offline/OfflineLease'
import { leaseOf } from './checkedLease'
import type { Vault } from './openVaults'

/** A copy as it is told of before it is opened. */
export type VaultSummary = {
  id: string
  rpId: string | null
  credentialIds: string[]
  tries: number
  sheets: number
  bytes: number
  madeAt: string | null
  expiresAt: string
  state: 'open' | 'past' | 'clockBack' | 'keysGone' | 'unfinished'
}

/** What stands in clear of a copy, and whether it may be opened as far as that tells. */
export function summaryOf(vault: Vault): VaultSummary {
  const lease = leaseOf(vault.lease)
  return {
    id: vault.id,
    rpId: vault.rpId,
    credentialIds: vault.keys.map(({ credentialId }) => credentialId),
    tries: vault.tries,
    sheets: vault.sheets,
    bytes: vault.bytes,
    madeAt: vault.madeAt,
    expiresAt: lease.expiresAt,
    state: stateOf(vault, lease),
  }
}

function stateOf(vault: Vault, lease: OfflineLease): VaultSummary['state'] {
  if (vault.keys.length === 0) return 'keysGone'
  const state = leaseState(lease, Date.now(), 0)
  if (state !== 'open') return state
  return vault.head === null ? 'unfinished' : 'open'
}

import type { OfflineLease } from '@/domain/offline/OfflineLease'
import type { SignedText } from '@/domain/offline/OfflineManifest'
import type { Head } from './Contents'
import { isSignedBy } from './checkServer'
import { Fault } from './Fault'
import type { Vault } from './openVaults'

/** Read for what it says in clear, before anything is open. */
export const leaseOf = ({ text }: SignedText): OfflineLease => JSON.parse(text) as OfflineLease

/**
 * A lease that is of this copy and of its person, and that the server signed: its key is read from `head`, which only ours can have written.
 * Before a first download there is no such key, and nothing to read either.
 * @throws Fault `untrusted`
 */
export async function checkedLease(
  { id, user }: Vault,
  head: Head | null,
  signed: SignedText,
): Promise<OfflineLease> {
  if (head && !(await isSignedBy(head.publicKey, signed))) throw new Fault('untrusted')
  const lease = leaseOf(signed)
  if (lease.device !== id || lease.user !== user) throw new Fault('untrusted')
  return lease
}

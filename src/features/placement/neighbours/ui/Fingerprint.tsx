import { fingerprint } from '@/domain/placement/neighbours/fingerprint'

/** The fingerprint of a key, in groups that are read aloud. */
export function Fingerprint({ keyId }: { keyId: string }) {
  return <code className="fingerprint">{fingerprint(keyId)}</code>
}

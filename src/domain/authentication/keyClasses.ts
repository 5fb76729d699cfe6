/** Where the secret of a key lives: what tells how far it is trusted. */
export const KEY_CLASSES = [
  { code: 'hardware', label: 'clé matérielle' },
  { code: 'platform', label: 'poste' },
  { code: 'synced', label: 'clé synchronisée' },
] as const
export type KeyClass = (typeof KEY_CLASSES)[number]['code']

type Authenticator = {
  /** The flag BE of the authenticator (WebAuthn level 3, 6.1.3): its secret may leave the device. */
  backupEligible: boolean
  /** How browsers reach it: `usb`, `nfc`, `ble`, `internal`, `hybrid`… */
  transports: readonly string[]
}

/** The class of a key: synchronised when its secret may be copied, else of the post when it is part of it, else a thing of its own. */
export function keyClassOf({ backupEligible, transports }: Authenticator): KeyClass {
  if (backupEligible) return 'synced'
  return transports.includes('internal') ? 'platform' : 'hardware'
}

/** The fingerprint of a key, from its id (base64url of a SHA-256): sixteen groups of four signs, to be read aloud on the telephone. */
export function fingerprint(keyId: string): string {
  const base64 = keyId.replaceAll('-', '+').replaceAll('_', '/')
  const hex = [...atob(base64)].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return (hex.match(/.{4}/g) ?? []).join(' ')
}

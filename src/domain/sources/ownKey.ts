const OWN = /^(repere(?:-[a-z0-9]+)?)--([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** The producer and the public id that a Repère's own exports write as one identifier (`repere-91--<uuid>`); `null` for any other. */
export function ownKey(key: string): { source: string; publicId: string } | null {
  const [, source, publicId] = OWN.exec(key) ?? []
  return source && publicId ? { source, publicId } : null
}

import type { Organisation } from '@/payload-types'

/** An address on one line, `2 rue des Tilleuls, 91150 Étampes`; empty when nothing is known. */
export function addressLine(address: Organisation['address']): string {
  const city = [address?.postcode, address?.city].filter(Boolean).join(' ')
  return [address?.street, city].filter(Boolean).join(', ')
}

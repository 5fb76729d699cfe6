import type { Organisation } from '@/payload-types'

type Lines = Organisation['phones']

/** The number that a person calls first: never the line of professionals. */
export function firstPhone(phones: Lines): string | null {
  return (phones ?? []).find(({ kind }) => kind !== 'professionnels')?.number ?? null
}

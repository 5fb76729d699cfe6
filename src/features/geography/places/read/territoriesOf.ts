import { expandCommune } from '@/infra/geography/expandCommune'

/** The codes of every territory that a commune lies in, narrowest first; none for an unknown or absent commune. */
export function territoriesOf(commune: string | null | undefined): string[] {
  return commune ? expandCommune(commune) : []
}

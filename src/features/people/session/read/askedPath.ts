import { headers } from 'next/headers'
import { COMMUNE_HEADER } from '@/infra/http/COMMUNE_HEADER'
import { withFamily } from '@/ui/filters/familyAddress'

/** The path of the page that is asked, with the family's commune where its address holds one: signing in does not lose it. */
export async function askedPath(path: string): Promise<string> {
  return withFamily(path, (await headers()).get(COMMUNE_HEADER) || null)
}

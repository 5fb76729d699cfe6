import { lawCodeOfId } from './lawCodes'

const ORIGIN = 'https://www.legifrance.gouv.fr'

/** The page of Légifrance of an article, a code, or a law, by its identifier. */
export function textAddress(id: string): string {
  if (id.startsWith('LEGIARTI')) return `${ORIGIN}/codes/article_lc/${id}`
  return lawCodeOfId(id) ? `${ORIGIN}/codes/id/${id}/` : `${ORIGIN}/loda/id/${id}/`
}

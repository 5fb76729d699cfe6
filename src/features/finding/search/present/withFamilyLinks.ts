import { withFamily } from '@/ui/filters/familyAddress'
import type { PageAnswer } from '../read/findForPage'

/** The same answer, whose links to sheets hold the family's commune (INSEE code): a copied one shows the same contacts. */
export function withFamilyLinks(outcome: PageAnswer, code: string | null): PageAnswer {
  if (outcome.state !== 'found' || !code) return outcome
  const linked = <Hit extends { url: string }>(hits: Hit[]): Hit[] =>
    hits.map((hit) => ({ ...hit, url: withFamily(hit.url, code) }))
  return {
    ...outcome,
    answer: { ...outcome.answer, hits: linked(outcome.answer.hits) },
    groups: outcome.groups?.map((group) => ({ ...group, hits: linked(group.hits) })) ?? null,
  }
}

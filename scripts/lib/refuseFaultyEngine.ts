import { UsageError } from './UsageError'

/** @throws UsageError that says what keeps the search engine of MEILI_URL from serving, and at which address. */
export async function refuseFaultyEngine(): Promise<void> {
  const { searchEngine } = await import('@/infra/search/select')
  const fault = await (await searchEngine()).faults()
  if (!fault) return
  const { address } = fault
  switch (fault.kind) {
    case 'unreachable':
      throw new UsageError(
        `Meilisearch ne répond pas à ${address} (${fault.cause}). Démarrez-le, corrigez MEILI_URL, ou retirez-la pour la recherche embarquée.`,
      )
    case 'refused':
      throw new UsageError(`Meilisearch, à ${address}, refuse la clé MEILI_KEY.`)
    case 'rights':
      throw new UsageError(
        `Il manque des droits à la clé MEILI_KEY (Meilisearch, ${address}) : ${fault.missing.join(', ')}.`,
      )
    default:
      throw new UsageError(
        `La clé MEILI_KEY n’atteint pas tous les index (Meilisearch, ${address}) : il lui faut ${fault.wanted}.`,
      )
  }
}

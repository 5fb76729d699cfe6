import { sayingKey } from '@/domain/text/everydayWords'

const MOST = 12

/** A saying that is understood is understood as something else than itself. */
export function validateMeans(
  means: string[] | null | undefined,
  { data, siblingData }: { data: unknown; siblingData?: unknown },
): string | true {
  const { off, said } = (siblingData ?? data ?? {}) as { off?: boolean | null; said?: string | null }
  if (off === true) return true
  const meant = (means ?? []).filter((one) => sayingKey(one) !== '')
  if (meant.length === 0) return 'Au moins un mot ou une expression, ou cochez « Ne plus comprendre ».'
  if (meant.length > MOST) return `${MOST} expressions au plus : les plus justes.`
  if (meant.some((one) => sayingKey(one) === sayingKey(said ?? '')))
    return 'La recherche comprend déjà l’expression elle-même : écrivez d’autres mots.'
  return true
}

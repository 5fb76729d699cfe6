import { useTranslations } from 'next-intl'
import { openingWords } from '@/domain/hours/openingWords'
import { atPlace } from '@/domain/territory/atPlace'
import { distanceWords } from '../distanceWords'
import type { NamedEmptier } from './namedEmptiers'

type Props = {
  emptier: NamedEmptier
  /** What is found without the filter, counted: `15 fiches`. */
  found: string
  gender: 'feminine' | 'masculine'
}

/** The same search without one filter: how many it finds, when the first opens or where the nearest is. */
export function EmptierLink({ emptier: { label, href, count, more }, found, gender }: Props) {
  const t = useTranslations('filters.emptier')
  return (
    <a href={href}>
      {t('without', { filter: label, found })}
      {more && moreWords(more)}
    </a>
  )

  function moreWords(told: NonNullable<NamedEmptier['more']>): string {
    if (told.kind === 'nearest')
      return t('nearest', { count, gender, place: atPlace(told.city), distance: distanceWords(told.km) })
    const when = openingWords(told.next)
    return t(told.closedNow ? 'closed' : 'opens', { count, gender, when })
  }
}

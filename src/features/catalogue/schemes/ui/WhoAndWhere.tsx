import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { territoryLabels } from '@/infra/geography/territoryLabel'
import type { ReadableScheme } from '../read/findScheme'

/** The facts by which a scheme is filtered: publics, ages, territory. */
export function WhoAndWhere({ scheme: { publics, ageMin, ageMax, territory } }: { scheme: ReadableScheme }) {
  const t = useTranslations('scheme')
  const ages = useAges(ageMin ?? null, ageMax ?? null)
  const who = [...(publics ?? []).map((code) => labelOf(PUBLICS, code)), ages].filter(Boolean)
  return (
    <dl className="facts small mt-4">
      {who.length > 0 && (
        <>
          <dt>{t('publics')}</dt>
          <dd>{who.join(', ')}</dd>
        </>
      )}
      {territory?.length ? (
        <>
          <dt>{t('territory')}</dt>
          <dd>{territoryLabels(territory, 'withKind').join(', ')}</dd>
        </>
      ) : null}
    </dl>
  )
}

function useAges(min: number | null, max: number | null): string {
  const t = useTranslations('scheme.ageRange')
  if (min !== null && max !== null) return t('both', { min, max })
  if (min !== null) return t('min', { min })
  return max === null ? '' : t('max', { max })
}

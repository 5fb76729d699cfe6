import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { labelOf } from '@/domain/labelOf'
import { MOBILISABLE_BY, MOBILISATION_MODES } from '@/domain/sheet/closedLists'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { SafeLink } from '@/ui/SafeLink'
import type { ReadableService } from '../read/findService'

/** How one asks for the service, who may, and how long it lasts. */
export function Mobilisation({ service }: { service: ReadableService }) {
  const t = useTranslations('service')
  const ts = useTranslations('scheme')
  const { mobilisableBy, mobilisationModes, mobilisationLink, mobilisationDetail, weeklyHours, weeks } =
    service
  const facts: [string, ReactNode][] = []
  if (mobilisableBy?.length)
    facts.push([ts('mobilisableBy'), mobilisableBy.map((code) => labelOf(MOBILISABLE_BY, code)).join(', ')])
  if (mobilisationModes?.length)
    facts.push([ts('modes'), mobilisationModes.map((code) => labelOf(MOBILISATION_MODES, code)).join(', ')])
  if (mobilisationLink)
    facts.push([
      ts('link'),
      <SafeLink key="link" href={mobilisationLink}>
        {hostOf(mobilisationLink)}
      </SafeLink>,
    ])
  if (mobilisationDetail) facts.push([ts('detail'), frenchSpaces(mobilisationDetail)])
  if (weeklyHours || weeks)
    facts.push([
      t('duration'),
      [weeklyHours && t('weeklyHours', { hours: weeklyHours }), weeks && t('weeks', { weeks })]
        .filter(Boolean)
        .join(', '),
    ])
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import { Check, CircleHelp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { UnitFit } from '@/domain/facility/unitFits'
import { frenchSpaces } from '@/ui/frenchSpaces'

const ICONS = { fits: Check, asks: CircleHelp, misfits: X }

/** What a unit answers to the child one looks for: what fits, what is to be checked by a call, what does not and why. */
export function UnitFits({ fits }: { fits: readonly UnitFit[] }) {
  const t = useTranslations('facilities')
  if (fits.length === 0) return null
  return (
    <ul className="fits xs">
      {fits.map(({ verdict, words }) => {
        const Icon = ICONS[verdict]
        return (
          <li key={words} className={verdict}>
            <Icon className="icon" aria-hidden />
            <span className="sr">{t(`verdict.${verdict}`)}</span> {frenchSpaces(words)}
          </li>
        )
      })}
    </ul>
  )
}

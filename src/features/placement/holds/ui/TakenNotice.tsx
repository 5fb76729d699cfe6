import { useTranslations } from 'next-intl'
import { atMoment } from '@/domain/placement/atMoment'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { TakenPlace } from '../read/takenPlace'

/** Tells whoever came second who took the place and when, above what is left; it takes the focus, with no script. */
export function TakenNotice({ taken, now }: { taken: TakenPlace; now: Date }) {
  const t = useTranslations('placementHolds.taken')
  const { place, facility, by, at } = taken
  const words =
    by && at
      ? t('text', { place, facility, by, at: atMoment(new Date(at), now) })
      : t('free', { place, facility })
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refusal, where to go on is here
    <p id={FAULTS_ID} className="notice late" role="alert" tabIndex={-1} autoFocus>
      {frenchSpaces(words)}
    </p>
  )
}

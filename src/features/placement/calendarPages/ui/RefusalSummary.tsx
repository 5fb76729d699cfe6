import { useTranslations } from 'next-intl'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { FaultSummary } from '@/ui/FaultSummary'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Refusal } from '../present/Refusal'

/** Why an act was not done, each fault a link to its field; nothing where nothing was refused. */
export function RefusalSummary({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslations('placeCalendar')
  if (!refusal) return null
  const { typed, faults, words } = refusal
  if (faults.length > 0)
    return (
      <FaultSummary
        title={t('notSaved.faults')}
        faults={faults.map(({ path, message }) => ({
          id: `${typed.act}-${typed.thread || typed.place}-${path}`,
          label: t(`field.${path === 'note' ? 'noteShort' : path}` as never),
          message,
        }))}
      />
    )
  return words ? (
    // biome-ignore lint/a11y/noAutofocus: after a refusal, where to go on is here
    <p id={FAULTS_ID} className="notice late" role="alert" tabIndex={-1} autoFocus>
      <span>
        <strong>{t('notSaved.stopped')}</strong> {frenchSpaces(words)}
      </span>
    </p>
  ) : null
}

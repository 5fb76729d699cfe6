import { CalendarX, Clock, PencilLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { hasEnded } from '@/domain/sheet/hasEnded'
import { frenchDay } from '@/ui/frenchDay'

type Dated = {
  validFrom?: string | null | undefined
  validUntil?: string | null | undefined
  _status?: string | null | undefined
}
/** `words`: the kind of sheet, by the texts that say its end and its start. */
type Props = { sheet: Dated; words: 'scheme' | 'guide'; now: Date; draft: boolean; path: string }

/** What must be known before anything is read: a draft, an end, a start to come. */
export function TimeNotices({ sheet, words, now, draft, path }: Props) {
  const { validFrom, validUntil, _status } = sheet
  const t = useTranslations(words)
  const ts = useTranslations('scheme')
  return (
    <>
      {draft && (
        <p className="notice soon">
          <PencilLine className="icon" aria-hidden />
          <span>
            {ts('draft')} {_status === 'published' ? null : ts('neverPublished')}{' '}
            <a href={path}>{ts('seePublished')}</a>
          </span>
        </p>
      )}
      {validUntil && hasEnded(validUntil, now) && (
        <p className="notice late">
          <CalendarX className="icon" aria-hidden />
          {t('ended', { day: frenchDay(new Date(validUntil)) })}
        </p>
      )}
      {validFrom && new Date(validFrom) > now && (
        <p className="notice info">
          <Clock className="icon" aria-hidden />
          {t('notYet', { day: frenchDay(new Date(validFrom)) })}
        </p>
      )}
    </>
  )
}

import { Flag } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { currentReader } from '@/features/people/session/read/currentReader'
import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'

type Props = {
  /** The sheet's number. */
  number: string
  /** The anchor of the section on the page, or `fiche`. */
  section: string
}

/** « Signaler une erreur », for signed-in people, never on paper. */
export async function ReportLink({ number, section }: Props) {
  const { user } = await currentReader()
  if (!user) return null
  const t = await getTranslations('reports')
  return (
    <p className="no-print">
      <a
        className="xs dim"
        href={`/signaler/${number}?section=${encodeURIComponent(section)}`}
        aria-label={t('linkOf', { section: sectionLabel(number, section) })}
      >
        <Flag className="icon" aria-hidden /> {t('link')}
      </a>
    </p>
  )
}

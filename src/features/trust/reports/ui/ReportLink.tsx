import { Flag } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { currentReader } from '@/features/people/session/read/currentReader'
import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'

type Props = {
  /** The sheet's number. */
  number: string
  /** The anchor of the section on the page; `null`: the form asks where the error is. */
  section: string | null
}

/**
 * « Signaler une erreur », for signed-in people, never on paper: in full in the box of trust; beside a section it shows under the
 * pointer and the focus, on a touch screen as a flag at the end of its title, and knows its section.
 */
export async function ReportLink({ number, section }: Props) {
  const { user } = await currentReader()
  if (!user) return null
  const t = await getTranslations('reports')
  if (section === null)
    return (
      <p className="way no-print">
        <a className="fact" href={`/signaler/${number}`}>
          <Flag className="icon" aria-hidden /> {t('link')}
        </a>
      </p>
    )
  return (
    <p className="no-print tell-here">
      <a
        className="xs dim"
        href={`/signaler/${number}?section=${encodeURIComponent(section)}`}
        aria-label={t('linkOf', { section: sectionLabel(number, section) })}
      >
        <Flag className="icon" aria-hidden /> <span>{t('link')}</span>
      </a>
    </p>
  )
}

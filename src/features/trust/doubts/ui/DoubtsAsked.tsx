import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { SheetDoubts } from '../SheetDoubts'

type Props = {
  doubts: SheetDoubts
  /** Where reports are answered and changes decided; `null` behind the link of a mail. */
  hrefs: { reports: string; changes: string } | null
}

/** What is open on a sheet, above the button that says that all of it is right. Nothing when nothing is. */
export function DoubtsAsked({ doubts: { reports, changes }, hrefs }: Props) {
  const t = useTranslations('doubts')
  if (reports.length === 0 && changes.length === 0) return null
  return (
    <section className="card soonCard" aria-labelledby="doutes">
      <h2 id="doutes" className="state soon">
        <TriangleAlert className="icon" aria-hidden /> {t('title')}
      </h2>
      <p className="small">{t('lead')}</p>
      <ul className="lines">
        {reports.map(({ section, reason, since, texts }) => (
          <li key={`${section} ${reason}`}>
            <strong>{t('report', { section })}</strong> {reason}{' '}
            <span className="small dim">{t('since', { day: frenchDay(new Date(since)) })}</span>
            {texts.map((text) => (
              <p key={text} className="small">{`«\u00a0${frenchSpaces(text)}\u00a0»`}</p>
            ))}
          </li>
        ))}
        {changes.map(({ id, since, lines }) => (
          <li key={id}>
            <strong>{t('change', { fields: lines.map(({ label }) => label).join(', ') })}</strong>{' '}
            <span className="small dim">{t('since', { day: frenchDay(new Date(since)) })}</span>
            {lines
              .filter(({ before, after }) => before || after)
              .map(({ label, before, after }) => (
                <p key={label} className="small">
                  {t('fromTo', { label, before: before || '–', after: after || '–' })}
                </p>
              ))}
          </li>
        ))}
      </ul>
      {hrefs && (
        <p className="actions small">
          {reports.length > 0 && <a href={hrefs.reports}>{t('answer')}</a>}
          {changes.length > 0 && <a href={hrefs.changes}>{t('decide')}</a>}
        </p>
      )}
    </section>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { LikeSheet } from '../LikeSheet'
import type { NewSheetRow } from '../present/newSheetRows'

type Props = { like: LikeSheet; rows: readonly NewSheetRow[]; byEditor?: boolean; children: ReactNode }

/** A sheet that exists beside what is proposed, why they look alike, and what to do with it. */
export function LikeSheetCard({ like, rows, byEditor = false, children }: Props) {
  const t = useTranslations('newSheets')
  const shown = rows.filter(({ code, lines }) => lines.length > 0 || (like.lines[code] ?? []).length > 0)
  const text = (lines: readonly string[]) => (lines.length > 0 ? frenchSpaces(lines.join('\n')) : t('absent'))
  return (
    <section className="group" aria-labelledby={`like-${like.number}`}>
      <h2 id={`like-${like.number}`}>
        {frenchSpaces(like.name)} <span className="num dim">{like.number}</span>
      </h2>
      <p>
        {like.standing === 'draft' && <span className="tag">{t('draft')}</span>}{' '}
        {t('because', { reasons: frenchSpaces(like.reasons.join(' · ')) })}
      </p>
      {shown.map(({ code, label, lines }) => (
        <div key={code}>
          <h3 className="label mt-4">{label}</h3>
          <div className="diff">
            <div>
              <b>{t(byEditor ? 'proposed' : 'yours')}</b>
              {text(lines)}
            </div>
            <div>
              <b>{t('existing')}</b>
              {text(like.lines[code] ?? [])}
            </div>
          </div>
        </div>
      ))}
      <div className="actions">{children}</div>
    </section>
  )
}

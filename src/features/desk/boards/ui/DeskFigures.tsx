import { getTranslations } from 'next-intl/server'
import { daysBetween } from '@/ui/frenchDay'
import type { DeskCount } from '../read/countDesk'
import type { DeskShare } from '../read/deskShare'

type Props = {
  counts: readonly DeskCount[]
  share: DeskShare
  /** The day of the oldest report that waits. */
  oldestReport: string | null
  now: Date
}

const NUMBER = new Intl.NumberFormat('fr-FR')

/** The figures one sees first, coloured only where something waits, each of them the link to its list. */
export async function DeskFigures({ counts, share, oldestReport, now }: Props) {
  const t = await getTranslations('boards.figure')
  const shown = counts.filter(({ list }) => list.isFigure)
  return (
    <ul className="desk-figures">
      {shown.map(({ list, count, href }) => (
        <li key={list.code}>
          <a href={href} className={count > 0 ? `figure ${list.tone}` : 'figure'}>
            <b className="figure-value num">{NUMBER.format(count)}</b>
            <span className="figure-words">
              {t(list.code, {
                count,
                published: share.published,
                days: oldestReport ? daysBetween(new Date(oldestReport), now) : 0,
              })}
            </span>
          </a>
        </li>
      ))}
      {share.share !== null && (
        <li>
          <a className="figure" href="/fraicheur">
            <b className="figure-value num">{t('percent', { share: share.share })}</b>
            <span className="figure-words">{t('share')}</span>
          </a>
        </li>
      )}
    </ul>
  )
}

import { Inbox } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { kindWords } from '@/features/desk/boards/present/kindWords'
import type { BoardCount } from '@/features/desk/boards/read/countBoards'

const FIRST = 5

/** The first lines of the board that hold something, counted as the board counts them. */
export function DueStrip({ boards }: { boards: readonly BoardCount[] }) {
  const t = useTranslations('home')
  const words = useTranslations('boards')
  const lines = boards.flatMap(({ list, counts }) =>
    counts.flatMap((each) => (each.count > 0 ? [{ list, ...each }] : [])),
  )
  return (
    <section className="todo" aria-label={t('todo')}>
      <Inbox className="icon" aria-hidden />
      <strong>{t('todo')}</strong>
      {lines.length === 0 && <span>{t('nothingDue')}</span>}
      {lines.slice(0, FIRST).map(({ list, kind, count, href }) => (
        <a key={`${list.code} ${kind}`} href={href}>
          {words(`list.${list.code}.name`)}
          {' : '}
          {list.family === 'verification'
            ? words('nature', { count, ...kindWords(kind) })
            : words(`list.${list.code}.count`, { count })}
        </a>
      ))}
      <a className="last" href="/bureau">
        {t('openDesk')}
      </a>
    </section>
  )
}

import { Inbox } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { DeskCount } from '@/features/desk/boards/read/countDesk'

const FIRST = 6

/** The first lists of the desk that hold something, what harms most first, counted as the desk counts them: each number leads to its list. */
export function DueStrip({ boards }: { boards: readonly DeskCount[] }) {
  const t = useTranslations('home')
  const words = useTranslations('boards')
  const full = boards.filter(({ count }) => count > 0)
  return (
    <section className="todo" aria-labelledby="a-faire">
      <h2 id="a-faire">
        <Inbox className="icon" aria-hidden /> {t('todo')}
      </h2>
      {full.length === 0 && <p>{t('nothingDue')}</p>}
      <ul>
        {full.slice(0, FIRST).map(({ list, count, href }) => (
          <li key={list.code}>
            <span>{words(`list.${list.code}.name`)}</span>
            <a href={href}>{words(`list.${list.code}.count`, { count })}</a>
          </li>
        ))}
      </ul>
      <a className="last" href="/bureau">
        {t('openDesk')}
      </a>
    </section>
  )
}

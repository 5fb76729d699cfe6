import { Inbox } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { DueCounts } from '../read/countDue'

const LINKS: Record<keyof DueCounts, string> = {
  overdue: '/recherche?type=scheme&freshness=overdue',
  dueSoon: '/recherche?type=scheme&freshness=dueSoon',
  ending: '/admin/collections/schemes?sort=validUntil',
  drafts: '/admin/collections/schemes?where%5B_status%5D%5Bequals%5D=draft',
}
const ORDER = ['overdue', 'dueSoon', 'ending', 'drafts'] as const

/** What waits for the editors, in one line. */
export function DueStrip({ counts }: { counts: DueCounts }) {
  const t = useTranslations('home')
  const due = ORDER.filter((name) => counts[name] > 0)
  return (
    <section className="todo" aria-label={t('todo')}>
      <Inbox className="icon" aria-hidden />
      <strong>{t('todo')}</strong>
      {due.length === 0 && <span>{t('nothingDue')}</span>}
      {due.map((name) => (
        <a key={name} href={LINKS[name]}>
          {t(`due.${name}`, { count: counts[name] })}
        </a>
      ))}
      <a className="last" href="/admin">
        {t('openAdmin')}
      </a>
    </section>
  )
}

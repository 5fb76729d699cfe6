import { Inbox } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { adminListAddress } from '@/features/desk/admin/read/adminListAddress'
import { type DueCounts, dueLists } from '@/features/desk/admin/read/countDue'

const ORDER = ['overdue', 'dueSoon', 'endingSoon', 'drafts', 'withoutOwner'] as const

/** What waits for the editors, in one line. */
export function DueStrip({ counts, now }: { counts: DueCounts; now: Date }) {
  const t = useTranslations('home')
  const words = useTranslations('desk')
  const lists = dueLists(now)
  const due = ORDER.filter((name) => counts[name] > 0)
  return (
    <section className="todo" aria-label={t('todo')}>
      <Inbox className="icon" aria-hidden />
      <strong>{t('todo')}</strong>
      {due.length === 0 && <span>{t('nothingDue')}</span>}
      {due.map((name) => (
        <a key={name} href={adminListAddress(lists[name])}>
          {words(name, { count: counts[name] })}
        </a>
      ))}
      <a className="last" href="/admin">
        {t('openAdmin')}
      </a>
    </section>
  )
}

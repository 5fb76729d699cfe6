import { Bell } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { NOTICES_PATH } from '../NOTICES_PATH'

/** The way to the notices on places, with how many are not read: in the frame, for those who are told. */
export function NoticesLink({ unread }: { unread: number }) {
  const t = useTranslations('placementNotices')
  return (
    <a className="bell" href={NOTICES_PATH}>
      <Bell className="icon" aria-hidden />
      {unread > 0 && (
        <span className="num" aria-hidden>
          {unread}
        </span>
      )}
      <span className="sr">{unread > 0 ? t('navCount', { count: unread }) : t('nav')}</span>
    </a>
  )
}

import { useTranslations } from 'next-intl'
import type { BoardCode } from '@/domain/board/boardLists'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { relativeDay } from '@/ui/relativeDay'
import type { BoardRow } from '../BoardRow'

/** What a line says under its name: what it hangs on, where, why it is there, who answers for it. */
export function useLineWords(row: BoardRow, code: BoardCode, now: Date): string[] {
  const t = useTranslations('boards')
  const { of, city, at, detail, owner, email, reminders, remindedAt, purpose } = row
  const ago = (day: string) => relativeDay(new Date(day), now)
  // A purpose is any code that a mail carries: its words are looked up, not typed.
  const purposes = t.raw('purpose') as Record<string, string>
  const urgency: Partial<Record<BoardCode, (string | null)[]>> = {
    overdue: [at && t('line.late', { days: daysBetween(new Date(at), now) })],
    dueSoon: [at && t('line.due', { day: frenchDay(new Date(at), 'short') })],
    never: [t('line.never')],
    units: at
      ? [t('line.placesSaid', { when: ago(at) }), detail && t('line.by', { name: detail })]
      : [t('line.placesNever')],
    orphans: [at && t('line.invited', { when: ago(at) })],
    orphanFacilities: [at && t('line.invited', { when: ago(at) })],
    invitations: [
      email,
      detail,
      at && t('line.invited', { when: ago(at) }),
      t('line.reminders', { count: reminders ?? 0 }),
    ],
    requests: [email, at && t('line.asked', { when: ago(at) }), detail && t('line.words', { words: detail })],
    mails: [purpose && (purposes[purpose] ?? purpose), at && t('line.refusedOn', { when: ago(at) }), detail],
  }
  const hasOwner = code === 'overdue' || code === 'dueSoon' || code === 'never' || code === 'silent'
  return [
    of,
    city,
    ...(urgency[code] ?? []),
    hasOwner ? (owner ? t('line.owner', { name: owner }) : t('line.noOwner')) : null,
    remindedAt ? t('line.reminded', { when: ago(remindedAt) }) : null,
  ].flatMap((word) => word || [])
}

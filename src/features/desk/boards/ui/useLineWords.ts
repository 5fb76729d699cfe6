import { useTranslations } from 'next-intl'
import type { BoardCode } from '@/domain/board/boardLists'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { relativeDay } from '@/ui/relativeDay'
import type { BoardRow } from '../BoardRow'

/** What a line says under its name: what it hangs on, where, why it is there, who answers for it; on paper by exact days. */
export function useLineWords(row: BoardRow, code: BoardCode, now: Date): { screen: string; paper: string } {
  const t = useTranslations('boards')
  const ago = (day: string) => relativeDay(new Date(day), now)
  const on = (day: string) => t('line.on', { day: frenchDay(new Date(day)) })
  const late = (day: string) => t('line.late', { days: daysBetween(new Date(day), now) })
  const since = (day: string) => t('line.lateSince', { day: frenchDay(new Date(day)) })
  const words = (told: Told) => lineWords({ row, code, t, ...told }).join(' · ')
  return { screen: words({ when: ago, late }), paper: words({ when: on, late: since }) }
}

type Told = Record<'when' | 'late', (day: string) => string>
type Line = Told & { row: BoardRow; code: BoardCode; t: ReturnType<typeof useTranslations<'boards'>> }

function lineWords({ row, code, t, when, late }: Line): string[] {
  const { of, city, at, detail, owner, email, reminders, remindedAt, purpose } = row
  // A purpose is any code that a mail carries: its words are looked up, not typed.
  const purposes = t.raw('purpose') as Record<string, string>
  const urgency: Partial<Record<BoardCode, (string | null)[]>> = {
    overdue: [at && late(at)],
    dueSoon: [at && t('line.due', { day: frenchDay(new Date(at), 'short') })],
    never: [t('line.never')],
    units: at
      ? [t('line.placesSaid', { when: when(at) }), detail && t('line.by', { name: detail })]
      : [t('line.placesNever')],
    orphans: [at && t('line.invited', { when: when(at) })],
    orphanFacilities: [at && t('line.invited', { when: when(at) })],
    invitations: [
      email,
      detail,
      at && t('line.invited', { when: when(at) }),
      t('line.reminders', { count: reminders ?? 0 }),
    ],
    requests: [
      email,
      at && t('line.asked', { when: when(at) }),
      detail && t('line.words', { words: detail }),
    ],
    mails: [purpose && (purposes[purpose] ?? purpose), at && t('line.refusedOn', { when: when(at) }), detail],
  }
  const hasOwner = code === 'overdue' || code === 'dueSoon' || code === 'never' || code === 'silent'
  return [
    of,
    city,
    ...(urgency[code] ?? []),
    hasOwner ? (owner ? t('line.owner', { name: owner }) : t('line.noOwner')) : null,
    remindedAt ? t('line.reminded', { when: when(remindedAt) }) : null,
  ].flatMap((word) => word || [])
}

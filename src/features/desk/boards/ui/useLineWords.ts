import { useTranslations } from 'next-intl'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { relativeDay } from '@/ui/relativeDay'
import type { BoardRow } from '../BoardRow'

/** What a line says under its name, and its state in a few words: on paper by exact days. */
export type LineWords = { why: { screen: string; paper: string }; state: string }

/** What a line hangs on, where, why it is there; the words of its list, `code`, tell what its facts mean. */
export function useLineWords(row: BoardRow, code: string, now: Date): LineWords {
  const t = useTranslations('boards')
  const ago = (day: string) => relativeDay(new Date(day), now)
  const on = (day: string) => t('line.on', { day: frenchDay(new Date(day)) })
  const words = (when: When) =>
    [row.of, row.city, ...reasons({ row, code, t, when })].flatMap((word) => word || [])
  return {
    why: { screen: words(ago).join(' · '), paper: words(on).join(' · ') },
    state: stateWords(row, code, t, now),
  }
}

type When = (day: string) => string
type Words = ReturnType<typeof useTranslations<'boards'>>
type Told = { row: BoardRow; code: string; t: Words; when: When }

/** Why the line is in its list, fact by fact; a list that has no words of its own tells its detail. */
function reasons({ row, code, t, when }: Told): (string | null)[] {
  const { at, detail, email, reminders, remindedAt, purpose, times, sheets } = row
  // A purpose is any code that a mail carries: its words are looked up, not typed.
  const purposes = t.raw('purpose') as Record<string, string>
  const concerns = sheets === null ? null : t('line.concerns', { count: sheets })
  const own: Record<string, () => (string | null)[]> = {
    reports: () => [
      times && times > 1 ? t('line.times', { count: times }) : null,
      detail && t('line.words', { words: detail }),
    ],
    rates: () => [detail && at ? t(`line.rate.${detail}`, { day: frenchDay(new Date(at)) }) : null],
    national: () => [detail, concerns, at && t('line.seen', { when: when(at) })],
    legal: () => [detail, at && t('line.effect', { day: frenchDay(new Date(at)) }), concerns],
    links: () => [detail, at && t('line.failing', { when: when(at) }), concerns],
    complements: () => [detail, at && t('line.moved', { when: when(at) })],
    bulletins: () => [at && t('line.prepared', { when: when(at) })],
    endingSoon: () => [at && t('line.ends', { day: frenchDay(new Date(at)) })],
    plans: () => [at && t('line.planned', { day: frenchDay(new Date(at)) }), detail],
    units: () =>
      at
        ? [t('line.placesSaid', { when: when(at) }), detail && t('line.by', { name: detail })]
        : [t('line.placesNever')],
    silent: () => [at ? t('line.heard', { when: when(at) }) : t('line.never')],
    orphans: () => [at && t('line.invited', { when: when(at) })],
    orphanFacilities: () => [at && t('line.invited', { when: when(at) })],
    invitations: () => [
      email,
      detail,
      at && t('line.invited', { when: when(at) }),
      t('line.reminders', { count: reminders ?? 0 }),
    ],
    requests: () => [
      email,
      at && t('line.asked', { when: when(at) }),
      detail && t('line.words', { words: detail }),
    ],
    changes: () => [detail && t('line.by', { name: detail }), at && t('line.asked', { when: when(at) })],
    newSheets: () => [detail && t('line.by', { name: detail }), at && t('line.asked', { when: when(at) })],
    missed: () => [
      times ? t('line.searched', { count: times }) : null,
      at && t('line.last', { when: when(at) }),
    ],
    drafts: () => [detail, at && t('line.touched', { when: when(at) })],
    mails: () => [
      purpose && (purposes[purpose] ?? purpose),
      at && t('line.refusedOn', { when: when(at) }),
      detail,
    ],
  }
  return [...(own[code]?.() ?? [detail]), remindedAt ? t('line.reminded', { when: when(remindedAt) }) : null]
}

/** The state as one sees it first: how late, by when, since when; else what the list is. */
function stateWords({ at }: BoardRow, code: string, t: Words, now: Date): string {
  const day = at ? new Date(at) : null
  if (code === 'overdue' || code === 'muchRead')
    return day ? t('state.late', { days: daysBetween(day, now) }) : t('state.undated')
  if (!day) return t(`list.${code}.state`)
  if (code === 'dueSoon') return t('state.due', { day: frenchDay(day, 'short') })
  if (code === 'endingSoon') return t('state.ends', { days: daysBetween(now, day) })
  if (code === 'reports') return t('state.reported', { day: frenchDay(day, 'short') })
  return t(`list.${code}.state`)
}

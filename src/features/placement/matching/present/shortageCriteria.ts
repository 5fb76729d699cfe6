import { ageAtArrival } from '@/domain/placement/matching/ageAtArrival'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'

/** What was looked for and not found, without anybody: ages in completed years (months under three), never a month of birth. */
type ShortageCriteria = {
  children: { months: number; sex: string; needs: readonly string[] }[]
  siblings: string | null
  legalTitle: string | null
  urgency: string
  duration: string
  expectedDays: number | null
  modes: readonly string[]
  commune: string | null
  maxMinutes: number | null
  /** Month of the wished arrival, `YYYY-MM`. */
  wishedMonth: string
}

const MONTHS_UNDER = 36

/** The criteria of a profile that are kept of a search without result. */
export function shortageCriteria(profile: PlacementProfile): ShortageCriteria {
  const { siblings, legalTitle, urgency, duration, expectedDays, modes, commune, maxMinutes, wishedFrom } =
    profile
  return {
    children: profile.children.map(({ birthMonth, sex, needs }) => {
      const { to } = ageAtArrival(birthMonth, wishedFrom)
      // Whole years once they are enough: the month of birth would tell a child.
      return { months: to < MONTHS_UNDER ? to : Math.floor(to / 12) * 12, sex, needs }
    }),
    siblings,
    legalTitle,
    urgency,
    duration,
    expectedDays,
    modes,
    commune,
    maxMinutes,
    wishedMonth: wishedFrom.slice(0, 7),
  }
}

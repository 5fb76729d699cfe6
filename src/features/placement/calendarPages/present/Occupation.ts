/** What a place is on a day, the strongest first: of two that meet, the first is what is shown. */
export const OCCUPATIONS = ['outOfService', 'absence', 'stay', 'planned', 'hold', 'preparation'] as const
export type OccupationKind = (typeof OCCUPATIONS)[number]

/** What takes a place from a day to another (`YYYY-MM-DD`, both included; `to` is `null` until further notice). */
export type Occupation = { kind: OccupationKind; thread: string; from: string; to: string | null }

/** What a day of a place is: `closed` where it is not in service, `reserved` where it is paid to stay empty. */
export type DayKind = OccupationKind | 'free' | 'reserved' | 'closed'

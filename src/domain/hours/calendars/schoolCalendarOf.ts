/** The school holidays that a zone has published; days `YYYY-MM-DD`, both ends included; nothing is known outside `from` and `to`. */
export type SchoolCalendar = {
  from: string
  to: string
  holidays: readonly (readonly [from: string, to: string])[]
}

/**
 * Holidays of all three zones. Arrêté du 7 décembre 2022 (2025-2026) and arrêté du 22 octobre 2025 (2026-2027 and 2027-2028)
 * fixant le calendrier scolaire; the days as `vacances-scolaires-france` 0.12.0 (August 2026) lists them.
 */
const COMMON = [
  ['2025-10-18', '2025-11-02'],
  ['2025-12-20', '2026-01-04'],
  ['2026-05-14', '2026-05-16'],
  ['2026-07-04', '2026-08-31'],
  ['2026-10-17', '2026-11-01'],
  ['2026-12-19', '2027-01-03'],
  ['2027-05-06', '2027-05-08'],
  ['2027-07-03', '2027-08-31'],
  ['2027-10-23', '2027-11-07'],
  ['2027-12-18', '2028-01-02'],
  ['2028-05-26', '2028-05-27'],
  ['2028-07-04', '2028-08-15'],
] as const
const KNOWN = { from: '2025-09-01', to: '2028-08-15' }

const A: SchoolCalendar = {
  ...KNOWN,
  holidays: [
    ...COMMON,
    ['2026-02-07', '2026-02-22'],
    ['2026-04-04', '2026-04-19'],
    ['2027-02-13', '2027-02-28'],
    ['2027-04-10', '2027-04-25'],
    ['2028-02-19', '2028-03-05'],
    ['2028-04-22', '2028-05-08'],
  ],
}
const B: SchoolCalendar = {
  ...KNOWN,
  holidays: [
    ...COMMON,
    ['2026-02-14', '2026-03-01'],
    ['2026-04-11', '2026-04-26'],
    ['2027-02-20', '2027-03-07'],
    ['2027-04-17', '2027-05-02'],
    ['2028-02-05', '2028-02-20'],
    ['2028-04-08', '2028-04-23'],
  ],
}
const C: SchoolCalendar = {
  ...KNOWN,
  holidays: [
    ...COMMON,
    ['2026-02-21', '2026-03-08'],
    ['2026-04-18', '2026-05-03'],
    ['2027-02-06', '2027-02-21'],
    ['2027-04-03', '2027-04-18'],
    ['2028-02-12', '2028-02-27'],
    ['2028-04-15', '2028-05-01'],
  ],
}
/** Académie de Corse, 2025-2026 (published by the rector, as corsenetinfos.corsica gave it on 18 August 2025); no later one is known here. */
const CORSE: SchoolCalendar = {
  from: '2025-09-02',
  to: '2026-08-31',
  holidays: [
    ['2025-09-08', '2025-09-08'],
    ['2025-10-18', '2025-11-02'],
    ['2025-12-20', '2026-01-04'],
    ['2026-02-14', '2026-03-01'],
    ['2026-04-11', '2026-04-26'],
    ['2026-05-15', '2026-05-15'],
    ['2026-07-04', '2026-08-31'],
  ],
}
/** Académie de Martinique, 2025-2026 (arrêté of the rector of 21 March 2023). */
const MARTINIQUE: SchoolCalendar = {
  from: '2025-09-01',
  to: '2026-07-31',
  holidays: [
    ['2025-10-18', '2025-11-02'],
    ['2025-12-20', '2026-01-04'],
    ['2026-02-07', '2026-02-22'],
    ['2026-03-28', '2026-04-12'],
    ['2026-05-14', '2026-05-17'],
    ['2026-07-04', '2026-07-31'],
  ],
}
/** Académie de La Réunion, 2025-2026 and 2026-2027 (calendrier-scolaire.education, after the rectorat). Off from the evening of a day of class. */
const REUNION: SchoolCalendar = {
  from: '2025-08-19',
  to: '2027-07-31',
  holidays: [
    ['2025-10-11', '2025-10-26'],
    ['2025-12-20', '2026-01-20'],
    ['2026-02-28', '2026-03-15'],
    ['2026-05-02', '2026-05-17'],
    ['2026-07-04', '2026-08-17'],
    ['2026-10-10', '2026-10-25'],
    ['2026-12-19', '2027-01-31'],
    ['2027-03-17', '2027-03-29'],
    ['2027-05-06', '2027-05-18'],
    ['2027-07-03', '2027-07-31'],
  ],
}

/** Départements of each calendar, by académies. Those of Guadeloupe, Guyane, Mayotte and the collectivities are not known here. */
const ZONES: readonly (readonly [SchoolCalendar, string])[] = [
  [A, '25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69 16 17 79 86'],
  [
    B,
    '04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 27 50 61 76 18 28 36 37 41 45 08 10 51 52 22 29 35 56 67 68',
  ],
  [C, '77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95'],
  [CORSE, '2A 2B'],
  [MARTINIQUE, '972'],
  [REUNION, '974'],
]
const BY_DEPARTEMENT = new Map(
  ZONES.flatMap(([calendar, codes]) => codes.split(' ').map((code) => [code, calendar] as const)),
)

/** The school calendar of a département; none where nobody has published one that is held here. */
export function schoolCalendarOf(departement: string | null): SchoolCalendar | null {
  return BY_DEPARTEMENT.get(departement ?? '') ?? null
}

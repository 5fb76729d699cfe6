import { shareOf } from '@/domain/freshness/shareOf'
import type { Column } from '@/infra/tables/Column'
import type { Freshness, FreshnessSeries, WeekCount } from '../read/readFreshness'

type Line = {
  week: string
  by: string
  name: string
  published: number | null
  inTime: number | null
  value: number | null
  unit: string
}

/** The columns of the figures of freshness, for a spreadsheet. */
export const FRESHNESS_COLUMNS: Column<Line>[] = [
  { header: 'Semaine du lundi', value: ({ week }) => week },
  { header: 'Compté par', value: ({ by }) => by },
  { header: 'Nom', value: ({ name }) => name },
  { header: 'Fiches publiées', value: ({ published }) => published },
  { header: 'Dans leur délai', value: ({ inTime }) => inTime },
  { header: 'Valeur', value: ({ value }) => value },
  { header: 'Unité', value: ({ unit }) => unit },
]

const HOUR = 3_600_000

/** Every figure of the page as a line, those of reports last; owners only where they were given. */
export function freshnessTable({ all, kinds, themes, owners, answers }: Freshness): Line[] {
  const told = (by: string, series: readonly FreshnessSeries[]) =>
    series.flatMap(({ label, weeks }) => weeks.map((week) => shareLine(by, label, week)))
  const figure = (name: string, value: number | null, unit: string): Line => ({
    week: '',
    by: 'Signalements',
    name,
    published: null,
    inTime: null,
    value,
    unit,
  })
  const hours = (span: number | null) => (span === null ? null : Math.round(span / HOUR))
  return [
    ...all.map((week) => shareLine('Toute la base', 'Toute la base', week)),
    ...told('Nature', kinds),
    ...told('Thème', themes),
    ...told('Responsable', owners ?? []),
    figure('Délai médian jusqu’à la réponse', hours(answers.median), 'heures'),
    figure('Neuf sur dix répondus en', hours(answers.p90), 'heures'),
    figure('Répondus', answers.answered, 'signalements'),
    figure('En attente', answers.pending, 'signalements'),
  ]
}

const shareLine = (by: string, name: string, count: WeekCount): Line => ({
  week: count.week,
  by,
  name,
  published: count.published,
  inTime: count.inTime,
  value: shareOf(count),
  unit: '%',
})

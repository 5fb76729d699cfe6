import { NATIONAL_EVENTS, type NationalEvent } from '@/domain/nationalSheet/nationalStates'
import type { NationalCounts } from '@/features/intake/imports/DirectoryReport'
import type { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import type { NationalPlan } from './planNational'
import type { Survey } from './surveyFiles'

/** Figures that a report keeps: the whole guide marks some thousands. */
const MOST_FIGURES = 300

/** The counts of a plan, for the report and for the feed. */
export function nationalCounts(plan: NationalPlan, survey: Survey): NationalCounts {
  const { planned, gone } = plan
  const differing = (what: keyof NationalCounts['differences']) =>
    planned.filter(({ differences }) => differences?.[what]).length
  return {
    files: survey.files,
    sheets: planned.length,
    events: eventCounts(plan),
    differences: {
      text: differing('text'),
      place: differing('place'),
      addresses: differing('addresses'),
      around: differing('around'),
      date: differing('date'),
    },
    gone: gone.map(({ known: { code, title }, movedTo }) => ({ code, title, movedTo })),
    unknownTags: [...survey.unknownTags].map(([tag, count]) => ({ tag, count })),
    figures: [...survey.figures]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'fr'))
      .slice(0, MOST_FIGURES),
  }
}

function eventCounts({ planned, gone }: NationalPlan): Record<NationalEvent, number> {
  const counted = [
    ...planned.map(({ event }) => event),
    ...gone.map(({ movedTo }) => (movedTo ? 'moved' : 'gone')),
  ]
  // Every event has its count, be it none.
  return Object.fromEntries(
    NATIONAL_EVENTS.map(({ code }) => [code, counted.filter((event) => event === code).length]),
  ) as Record<NationalEvent, number>
}

/** Puts the counts of a plan where every report has its own, and names the sheets that have gone. */
export function tellPlan(report: ReportBuilder, plan: NationalPlan): void {
  const events = eventCounts(plan)
  Object.assign(report.counts, {
    created: events.new,
    changed:
      events.changed +
      events.addresses +
      events.around +
      events.date +
      plan.planned.filter(({ event }) => event === 'moved').length,
    unchanged: events.unchanged,
    missing: plan.gone.length,
  })
  for (const { event, known, sheet } of plan.planned)
    if (event === 'new' && known)
      report.warn([
        { row: 0, column: sheet.code, value: sheet.title, rule: 'revenue à la source : de nouveau publiée' },
      ])
  for (const { known, movedTo } of plan.gone)
    report.warn([
      {
        row: 0,
        column: known.code,
        value: known.title,
        rule: movedTo
          ? `disparue, ${movedTo} semble la remplacer : à décider`
          : 'disparue de la source : à décider',
      },
    ])
}

import { describe, expect, it } from 'vitest'
import { fromHoursWords } from '@/domain/hours/fromHoursWords'
import { hoursWords } from '@/domain/hours/hoursWords'
import type { HoursRule, OpeningHours } from '@/domain/hours/OpeningHours'
import { tidyHours } from '@/domain/hours/tidyHours'

const morning = { opens: '09:00', closes: '12:30' }
const evening = { opens: '14:00', closes: '24:00' }
const week: HoursRule = { days: ['mo', 'tu', 'we', 'th', 'fr'], ranges: [morning] }

const HOURS: [string, OpeningHours][] = [
  ['a week', [week]],
  ['days apart, until midnight', [{ days: ['mo', 'we', 'sa'], ranges: [morning, evening] }]],
  [
    'every day, round the clock',
    [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], ranges: [{ opens: '00:00', closes: '24:00' }] }],
  ],
  ['public holidays', [week, { days: ['ph'], ranges: [{ opens: '10:00', closes: '11:05' }] }]],
  [
    'a comment',
    [
      { ...week, comment: 'sur rendez-vous (mairie)' },
      { days: ['sa'], ranges: [], comment: 'sur rendez-vous' },
    ],
  ],
  [
    'odd weeks',
    [
      week,
      { days: ['sa'], ranges: [morning], weeks: 'odd' },
      { days: ['su'], ranges: [morning], weeks: 'even' },
    ],
  ],
  [
    'ranks in the month',
    [
      { days: ['we'], ranges: [morning], nth: [1] },
      { days: ['mo', 'tu'], ranges: [evening], nth: [2, 4] },
      { days: ['fr'], ranges: [morning], nth: [-1] },
    ],
  ],
  [
    'school holidays',
    [week, { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], ranges: [], school: 'holidays' }],
  ],
  [
    'seasons',
    [
      week,
      { days: ['mo', 'tu'], ranges: [evening], season: { from: '07-01', to: '08-31' } },
      { days: ['we'], ranges: [], season: { from: '12-24', to: '12-24' } },
    ],
  ],
  [
    'a season of odd weeks',
    [week, { days: ['mo'], ranges: [evening], season: { from: '02-01', to: '03-15' }, weeks: 'odd' }],
  ],
]

describe('the words of hours', () => {
  it.each(HOURS)('are read back as the same hours: %s', (_, hours) => {
    const text = hoursWords(hours).join('\n')
    expect(fromHoursWords(text)).toStrictEqual({ hours: tidyHours(hours), left: '' })
    expect(fromHoursWords(text.replaceAll('\u00a0', ' '))?.hours).toStrictEqual(tidyHours(hours))
  })

  it('leave what comes after them', () => {
    const text = `${hoursWords([week]).join('\n')}\nFermé au mois d’août.\n\nSonner.`
    expect(fromHoursWords(text)).toStrictEqual({ hours: [week], left: 'Fermé au mois d’août.\n\nSonner.' })
  })

  it.each(['Sur rendez-vous', 'lundi 9h-12h', 'lun. 12 h – 9 h', 'lun.–ven. 9 h – 12 h environ', ''])(
    'are nothing else: %s',
    (text) => expect(fromHoursWords(text)).toBeNull(),
  )
})

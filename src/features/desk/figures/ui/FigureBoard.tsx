import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { delayUnit } from '@/features/trust/reports/present/delayUnit'
import { type Figures, readFigures } from '../read/readFigures'

type Figure = {
  name: 'published' | 'inTime' | 'late' | 'confirmed' | 'reports' | 'answer' | 'units'
  value: string
  note?: string
  isLate?: boolean
}

/** What those who answer for the base look at first: figures before words, coloured only where something is late. */
export async function FigureBoard({ payload, now }: { payload: Payload; now: Date }) {
  const [t, figures] = await Promise.all([getTranslations('figures'), readFigures(payload, now)])
  const number = new Intl.NumberFormat('fr-FR')
  const sum = (field: 'published' | 'late' | 'never' | 'confirmed') =>
    figures.kinds.reduce((total, kind) => total + kind[field], 0)
  const [published, late, never] = [sum('published'), sum('late'), sum('never')]
  const share = published === 0 ? null : Math.floor(((published - late - never) / published) * 100)
  const shown: Figure[] = [
    { name: 'published', value: number.format(published), note: kindLine(figures, 'published', number) },
    ...(share === null ? [] : [{ name: 'inTime' as const, value: t('percent', { share }) }]),
    {
      name: 'late',
      value: number.format(late),
      note: [kindLine(figures, 'late', number), t('never', { count: never })]
        .filter(Boolean)
        .join('\u00a0; '),
      isLate: late > 0,
    },
    { name: 'confirmed', value: number.format(sum('confirmed')) },
    { name: 'reports', value: number.format(figures.reports.open) },
    answerFigure(figures, t),
    { name: 'units', value: number.format(figures.units) },
  ]
  return (
    <section className="mb-6" aria-labelledby="chiffres">
      <div className="head">
        <h2 id="chiffres">{t('title')}</h2>
      </div>
      <dl className="figures">
        {shown.map(({ name, value, note, isLate }) => (
          <div key={name} className={isLate ? 'late' : undefined}>
            <dt>{t(name)}</dt>
            <dd className="value num">{value}</dd>
            {note && <dd className="xs dim">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}

type Words = Awaited<ReturnType<typeof getTranslations<'figures'>>>

function answerFigure({ reports }: Figures, t: Words): Figure {
  const words = delayUnit(reports.answer.median)
  return {
    name: 'answer',
    value: words ? t(words.unit, { count: words.count }) : t('none'),
    note: t('answered', { count: reports.answer.count }),
  }
}

/** « 98 dispositifs, 101 partenaires »: the kinds of which there is one at least. */
const kindLine = ({ kinds }: Figures, field: 'published' | 'late', number: Intl.NumberFormat): string =>
  kinds
    .filter((kind) => kind[field] > 0)
    .map((each) => {
      const { label, plural } = sheetKindSpec(each.kind)
      return `${number.format(each[field])}\u00a0${(each[field] === 1 ? label : plural).toLowerCase()}`
    })
    .join(', ')

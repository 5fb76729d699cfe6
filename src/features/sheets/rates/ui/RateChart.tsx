import Big from 'big.js'
import { useTranslations } from 'next-intl'
import { figureWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import { frenchDecimal, storedDecimal } from '@/domain/rates/decimal'
import type { Rate } from '@/domain/rates/Rate'
import { ChartFigure } from '@/ui/charts/ChartFigure'
import { Hatch } from '@/ui/charts/Hatch'
import { CHART, chartPath, type RateChartShape } from '../present/chartPath'

/** How a rate moved: drawn by the server, no script; its finding in a sentence, its figures in a table. Nothing where there is too little to draw. */
export function RateChart({ rate, today }: { rate: Rate; today: string }) {
  const t = useTranslations('rates')
  const shape = rate.kind === 'scale' ? null : chartPath(rate, today)
  if (!shape) return null
  const { points, hasFrancs, hasGap, future } = shape
  const words = (amount: string | null) => (amount === null ? '' : figureWords(amount, rate.unit, rate.base))
  return (
    <section aria-labelledby="evolution">
      <h2 id="evolution">{t('chartTitle')}</h2>
      <ChartFigure
        finding={[
          finding(shape, words, t),
          future && t('chartFuture'),
          hasGap && t('chartGap'),
          hasFrancs && t('chartFrancs'),
        ]
          .filter(Boolean)
          .join(' ')}
        tableName={t('chartData')}
        headers={[t('effect'), t('amount')]}
        rows={points.map(({ day, amount }) => [dayWords(day), amount === null ? t('none') : words(amount)])}
      >
        <Drawing shape={shape} words={words} />
      </ChartFigure>
    </section>
  )
}

type Words = ReturnType<typeof useTranslations<'rates'>>

/** What the drawing shows, said: from where to where, and by how much. */
function finding({ points }: RateChartShape, words: (amount: string | null) => string, t: Words): string {
  const given = points.filter(({ amount }) => amount !== null)
  const [first, last] = [given[0], given.at(-1)]
  if (!first?.amount || !last?.amount) return ''
  const asked = { first: words(first.amount), last: words(last.amount), to: monthWords(last.day) }
  if (first.amount === last.amount) return t('chartSame', { last: asked.last, from: monthWords(first.day) })
  const change =
    Number(first.amount) === 0 ? null : new Big(last.amount).minus(first.amount).div(first.amount).times(100)
  const percent = change && storedDecimal(change.round(change.abs().lt(10) ? 1 : 0))
  return t('chartRise', {
    ...asked,
    from: monthWords(first.day),
    change: percent ? `${change.gt(0) ? '+' : ''}${frenchDecimal(percent)}\u00a0%` : asked.last,
    count: given.length,
  })
}

const monthWords = (day: string): string => dayWords(day).split('\u00a0').slice(1).join('\u00a0')

function Drawing({ shape, words }: { shape: RateChartShape; words: (amount: string | null) => string }) {
  const { points, first, last, todayX, years } = shape
  const ground = CHART.height - CHART.bottom
  const lastGiven = points.findLast(({ amount }) => amount !== null)
  const isWide = last.x > CHART.width / 2
  return (
    <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true">
      <Hatch id="hachures" />
      <path className="ground" d={shape.ground} />
      {shape.future && <path className="surface" d={shape.future} />}
      {shape.future && <path fill="url(#hachures)" d={shape.future} />}
      <line className="axis" x1="0" x2={CHART.width} y1={ground} y2={ground} />
      <path className="step" d={shape.line} />
      {todayX !== null && <line className="today" x1={todayX} x2={todayX} y1={CHART.top} y2={ground} />}
      <text x={first.x} y={first.y - 8}>
        {words(points[0]?.amount ?? null)}
      </text>
      <circle cx={last.x} cy={last.y} r="4" />
      <text
        x={isWide ? CHART.width - CHART.right : last.x}
        y={last.y - 12}
        textAnchor={isWide ? 'end' : 'start'}
        className="strong"
      >
        {words(lastGiven?.amount ?? null)}
      </text>
      {years.map(({ x, year }) => (
        <text
          key={`${x}`}
          x={x}
          y={CHART.height - 6}
          textAnchor={x < 24 ? 'start' : x > CHART.width - 24 ? 'end' : 'middle'}
          className="year"
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

import { useTranslations } from 'next-intl'
import { type BoardOutcome, readOutcome } from '@/domain/board/boardOutcome'

/** What became of the lines of the last gesture, as the address tells it: « 12 rappels envoyés, 3 déjà rappelées cette semaine ». */
export function BoardReport({ params }: { params: URLSearchParams }) {
  const t = useTranslations('boards')
  const outcome = readOutcome(params)
  if (!outcome || outcome.lines.length === 0) return null
  const words = outcome.lines.map((line) => {
    const said = wordsOf(t, outcome, line)
    const isNamed = line.outcome !== 'done' && line.numbers.length > 0
    return isNamed ? t('outcome.with', { words: said, numbers: line.numbers.join(', ') }) : said
  })
  const isDone = outcome.lines.some((line) => line.outcome === 'done')
  return (
    <p className={isDone ? 'notice ok' : 'notice soon'} role="status">
      {[...(isDone ? [] : [t('nothingDone')]), ...words].join(', ')}.
    </p>
  )
}

function wordsOf(
  t: ReturnType<typeof useTranslations<'boards'>>,
  { gesture }: BoardOutcome,
  { outcome, count }: BoardOutcome['lines'][number],
): string {
  return outcome === 'done' ? t(`outcome.done.${gesture}`, { count }) : t(`outcome.${outcome}`, { count })
}

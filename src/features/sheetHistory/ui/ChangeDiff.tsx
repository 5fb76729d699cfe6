import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ShownChange } from '../HistoryEntry'

type Props = { change: ShownChange; words: { was: string; is: string }; level: 2 | 3 }

/** A part before and after. */
export function ChangeDiff({ change: { label, was, is }, words, level }: Props) {
  const t = useTranslations('sheetHistory')
  const Title = level === 2 ? 'h2' : 'h3'
  const text = (lines: readonly string[]) => (lines.length > 0 ? frenchSpaces(lines.join('\n')) : t('absent'))
  return (
    <>
      <Title className={level === 2 ? 'head' : 'mt-4'}>{label}</Title>
      <div className="diff">
        <div className="was">
          <b>{words.was}</b>
          <del>{text(was)}</del>
        </div>
        <div className="is">
          <b>{words.is}</b>
          <ins>{text(is)}</ins>
        </div>
      </div>
    </>
  )
}

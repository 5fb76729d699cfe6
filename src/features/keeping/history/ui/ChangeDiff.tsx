import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ShownChange } from '../HistoryEntry'

type Props = { change: ShownChange; words: { was: string; is: string } }

/** A part before and after. */
export function ChangeDiff({ change: { label, was, is }, words }: Props) {
  const t = useTranslations('sheetHistory')
  const text = (lines: readonly string[]) => (lines.length > 0 ? frenchSpaces(lines.join('\n')) : t('absent'))
  return (
    <>
      <h2 className="label mt-4">{label}</h2>
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

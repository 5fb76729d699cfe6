import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { wordDiff } from '../present/wordDiff'

/** A text with what was taken away and what was added, by words; said in words too for who hears it, and for black and white paper. */
export function Words({ was, is }: { was: string; is: string }) {
  const t = useTranslations('bulletins.before')
  return wordDiff(frenchSpaces(was), frenchSpaces(is)).map(({ kind, text }, at) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of one text never change places
    if (kind === 'same' || !text.trim()) return <span key={at}>{text}</span>
    const said = (
      <>
        <span className="sr">{t(kind === 'gone' ? 'removed' : 'added')}</span>
        {text}
        <span className="sr">{t('end')}</span>
      </>
    )
    return kind === 'gone' ? <del key={at}>{said}</del> : <ins key={at}>{said}</ins>
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of one text never change places
  })
}

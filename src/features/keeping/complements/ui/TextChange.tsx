import { useTranslations } from 'next-intl'
import { each } from '@/features/catalogue/nationalReading/ui/each'
import { wordDiff } from '@/features/keeping/changes/present/wordDiff'
import { frenchSpaces } from '@/ui/frenchSpaces'

/** A national text as it was and as it is, what differs marked by words on each side. */
export function TextChange({ was, is }: { was: string; is: string }) {
  const t = useTranslations('complements')
  const runs = wordDiff(was, is)
  const side = (kept: 'gone' | 'new') =>
    each(
      runs.filter(({ kind }) => kind === 'same' || kind === kept),
      ({ kind, text }) => {
        if (kind === 'same') return frenchSpaces(text)
        return kind === 'gone' ? (
          <del className="marked">{frenchSpaces(text)}</del>
        ) : (
          <ins className="marked">{frenchSpaces(text)}</ins>
        )
      },
    )
  return (
    <div className="diff">
      <div className="was">
        <b>{t('then')}</b>
        {was ? side('gone') : t('absent')}
      </div>
      <div className="is">
        <b>{t('now')}</b>
        {is ? side('new') : t('absent')}
      </div>
    </div>
  )
}

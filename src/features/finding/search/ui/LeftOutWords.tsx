import { useTranslations } from 'next-intl'

/** Says which of the words typed were left out, so that something was found. */
export function LeftOutWords({ words }: { words: readonly string[] }) {
  const t = useTranslations('search')
  if (words.length === 0) return null
  const quoted = words.map((word) => t('droppedWord', { word })).join(', ')
  return <p className="notice info small">{t('dropped', { words: quoted })}</p>
}

import { useTranslations } from 'next-intl'

/** The papers to bring, each with its box to tick; nothing without any. */
export function PaperDocuments({ documents }: { documents: readonly string[] }) {
  const t = useTranslations('print')
  if (documents.length === 0) return null
  return (
    <section>
      <h2>{t('documents')}</h2>
      <ul className="check">
        {documents.map((text) => (
          <li key={text}>
            <i />
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { FileText } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** The interview under way, on the home page; nothing while it holds no sheet. */
export function InterviewBox({ count }: { count: number }) {
  const t = useTranslations('interview')
  if (count === 0) return null
  return (
    <section className="card mb-6" aria-labelledby="entretien">
      <h2 className="text-base" id="entretien">
        <FileText className="icon" aria-hidden /> {t('underWay', { count })}
      </h2>
      <p className="small dim">{t('boxText')}</p>
      <p className="small">
        <a className="inline-block py-3" href="/entretien">
          {t('prepare')}
        </a>
      </p>
    </section>
  )
}

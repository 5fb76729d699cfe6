import { ArrowLeft, Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PrintButton } from './PrintButton.client'

type Props = {
  /** Where one comes from, and its name. */
  back: { path: string; label: string }
  /** Address of the PDF, where this server makes them. */
  pdf?: string | null
}

/** Print, take away as a PDF, go back: what stands above a sheet of paper and never goes on it. */
export function PaperActions({ back, pdf = null }: Props) {
  const t = useTranslations('print')
  return (
    <>
      <PrintButton label={t('print')} />
      {pdf && (
        <a className="btn quiet" href={pdf}>
          <Download className="icon" aria-hidden />
          {t('pdf')}
        </a>
      )}
      <a className="btn quiet" href={back.path}>
        <ArrowLeft className="icon" aria-hidden />
        {back.label}
      </a>
    </>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FitPaper } from './FitPaper.client'

/** A sheet of paper (`#feuille`) as it will be printed, made to hold on one page; `step`: how far its words were shrunk already. */
export function PaperPreview({ step = 0, children }: { step?: number; children: ReactNode }) {
  const t = useTranslations('print')
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the sheet on a phone */}
      <section className="paper-scroll" aria-label={t('preview')} tabIndex={0}>
        {children}
      </section>
      <FitPaper id="feuille" step={step} />
    </>
  )
}

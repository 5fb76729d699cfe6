import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FitPaper } from './FitPaper.client'

type Props = {
  /** How far its words were shrunk already, and may be. */
  step?: number
  smallest?: number
  children: ReactNode
}

/** A sheet of paper (`#feuille`) as it will be printed, made to hold on one page; on a phone the whole of it is seen, smaller. */
export function PaperPreview({ step = 0, smallest = 6, children }: Props) {
  const t = useTranslations('print')
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where a browser cannot make the sheet smaller, a keyboard must be able to scroll it */}
      <section className="paper-scroll" aria-label={t('preview')} tabIndex={0}>
        {children}
      </section>
      <FitPaper id="feuille" step={step} smallest={smallest} />
    </>
  )
}

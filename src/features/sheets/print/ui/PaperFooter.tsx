import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { QrTarget } from '@/features/sheets/print/qrTarget'
import { frenchDay } from '@/ui/frenchDay'
import { QrCode } from '@/ui/QrCode'

/** `qr`: `null` on a page made of several sheets, which has no address of its own. */
type Props = { qr: QrTarget | null; now: Date; children?: ReactNode }

/** The foot of a printed sheet: where its latest state is, the day of printing, then what is said besides. */
export function PaperFooter({ qr, now, children }: Props) {
  const t = useTranslations('print')
  return (
    <footer>
      {qr && (
        <span className="qr">
          <QrCode text={qr.url} label={t('qr', { url: qr.url })} />
        </span>
      )}
      <span>
        {qr && (
          <>
            {t(`target.${qr.kind}`)} <strong>{qr.url.replace(/^https?:\/\/(www\.)?/, '')}</strong>
            <br />
          </>
        )}
        {t('printed', { day: frenchDay(now) })} {children}
      </span>
    </footer>
  )
}

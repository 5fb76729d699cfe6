import { useTranslations } from 'next-intl'
import { REPORT_FAULTS } from '@/domain/report/ReportFault'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const INFOS = ['sent', 'inHand', 'corrected', 'notAnError'] as const

/** What the last form did, or why it did not, as the address tells it; nothing for anything else. */
export function ReportOutcome({ params }: { params: URLSearchParams }) {
  const t = useTranslations('reports')
  const fault = REPORT_FAULTS.find((known) => known === params.get('erreur'))
  const info = INFOS.find((known) => known === params.get('info'))
  return <OutcomeNotice fault={fault ? t(`fault.${fault}`) : null} info={info ? t(`info.${info}`) : null} />
}

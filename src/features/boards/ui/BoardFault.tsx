import { useTranslations } from 'next-intl'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const FAULTS = ['none', 'tooMany', 'invalid', 'refused'] as const

/** Why the last gesture was not done at all, as the address tells it; nothing for anything else. */
export function BoardFault({ fault }: { fault: string | null }) {
  const t = useTranslations('boards')
  const known = FAULTS.find((each) => each === fault)
  return <OutcomeNotice info={null} fault={known ? t(`fault.${known}`) : null} />
}

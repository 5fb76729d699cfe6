import { BadgeCheck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { currentDoubtsKey } from '@/features/trust/doubts/read/currentDoubtsKey'
import { confirmScheme } from '../write/confirmScheme'
import { StillRightButton } from './StillRightButton'

type Props = { payload: Payload; sheet: { id: string; number: string; name: string } }

/** « Toujours exact »: the editor says today that the sheet is right; where something waits on it, on the page that shows it first. */
export async function VerifyButton({ payload, sheet: { id, number, name } }: Props) {
  if (await currentDoubtsKey(payload, id)) return <StillRightButton number={number} name={name} quiet />
  const t = await getTranslations('scheme')
  return (
    <form action={confirmScheme}>
      <input type="hidden" name="number" value={number} />
      <button type="submit" className="btn quiet">
        <BadgeCheck className="icon" aria-hidden />
        {t('verify')}
      </button>
    </form>
  )
}

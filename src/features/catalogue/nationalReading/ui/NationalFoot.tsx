import { useTranslations } from 'next-intl'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { publisherAddress } from '@/domain/nationalSheet/nationalAddress'
import { frenchDay } from '@/ui/frenchDay'
import { SafeLink } from '@/ui/SafeLink'

/** What the licence of the source asks under each sheet: who publishes it, where, and the date of its file. */
export function NationalFoot({ sheet: { code, url, modifiedOn } }: { sheet: NationalSheet }) {
  const t = useTranslations('nationalSheets')
  const address = url ?? publisherAddress(code)
  return (
    <p className="national-foot small dim">
      {t.rich(modifiedOn ? 'foot' : 'footUndated', {
        day: modifiedOn ? frenchDay(new Date(modifiedOn)) : '',
        link: () => <SafeLink href={address}>{address}</SafeLink>,
      })}
    </p>
  )
}

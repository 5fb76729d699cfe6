import { EyeOff, PencilLine, Unplug } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { RESTRICTABLE_PART_LABELS } from '@/domain/sheet/restrictedFields'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import type { KeptPart } from '@/features/sheets/present/keptParts'
import { frenchDay } from '@/ui/frenchDay'

type Props = {
  sheet: Parameters<typeof closuresOf>[0] &
    Parameters<typeof departementOfPlace>[0] & { kept: KeptPart[]; missingSince?: string | null }
  draft: boolean
  agent: boolean
  now: Date
}

/** What must be known before anything is read: a draft, a closure, what may not be told on, a source that forgot it. */
export function SheetNotices({ sheet, draft, agent, now }: Props) {
  const t = useTranslations('directory')
  const shown = sheet.kept.filter(({ withheld }) => !withheld)
  return (
    <>
      {draft && (
        <p className="notice soon">
          <PencilLine className="icon" aria-hidden />
          {t('draft')}
        </p>
      )}
      <ClosureNotice closures={closuresOf(sheet)} departement={departementOfPlace(sheet)} now={now} />
      {shown.map(({ part, audience }) => (
        <p key={part} className="notice late">
          <EyeOff className="icon" aria-hidden />
          <span>
            {t.rich(audience === 'agents' ? 'confidentialAgents' : 'confidentialPartners', {
              part: labelOf(RESTRICTABLE_PART_LABELS, part),
              strong: (words) => <strong>{words}</strong>,
            })}
          </span>
        </p>
      ))}
      {sheet.missingSince && (
        <p className="notice soon">
          <Unplug className="icon" aria-hidden />
          {t(agent ? 'missing' : 'missingPublic', { day: frenchDay(new Date(sheet.missingSince)) })}
        </p>
      )}
    </>
  )
}

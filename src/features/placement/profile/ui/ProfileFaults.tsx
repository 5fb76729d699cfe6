import { useTranslations } from 'next-intl'
import type { Fault } from '@/domain/facility/Fault'
import { FaultSummary } from '@/ui/FaultSummary'

const OF_CHILD = /^child\.(\d)\.(\w+)$/

/** Everything to mend in a form of `ProfileFields`, each a link to its field; `others` name the fields that the form adds. */
export function ProfileFaults({
  faults,
  others = {},
}: {
  faults: readonly Fault[]
  others?: Readonly<Record<string, string>>
}) {
  const t = useTranslations('placementProfile')
  const labelOf = (path: string) => {
    const [, at, name] = OF_CHILD.exec(path) ?? []
    if (!name) return others[path] ?? t(`field.${path}`)
    const label = t(`field.${name}`)
    return at === '0' ? label : t('field.ofChild', { label, rank: Number(at) + 1 })
  }
  return (
    <FaultSummary
      title={t('toMend')}
      faults={faults.map(({ path, message }) => ({ id: path, label: labelOf(path), message }))}
    />
  )
}

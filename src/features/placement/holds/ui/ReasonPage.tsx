import { useTranslations } from 'next-intl'
import { OPTIONS_PATH } from '@/features/placement/matching/SEARCH_PATH'
import { Crumbs } from '@/ui/Crumbs'
import { FaultSummary } from '@/ui/FaultSummary'
import { FieldFault } from '@/ui/FieldFault'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = {
  request: { id: string; reference: string }
  /** What stands in the way, in words. */
  words: string | null
  /** Whether a rule stands there, which a coordinator alone passes over. */
  isRule: boolean
  /** The press as it was sent, its reason apart. */
  fields: readonly (readonly [name: string, value: string])[]
  typed: string
  fault: string | null
  results: string
}

/** Asks why a rule, or a refusal that is remembered, is passed over; then the option is put. */
export function ReasonPage({ request, words, isRule, fields, typed, fault, results }: Props) {
  const t = useTranslations('placementHolds')
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/places', text: t('places') },
          { href: `/places/demandes/${request.id}`, text: t('request', { reference: request.reference }) },
        ]}
        here={t('motif.title')}
      />
      <h1>{t('motif.title')}</h1>
      <p className="notice soon" role="alert">
        {t('motif.lead')} {words && frenchSpaces(words)}
      </p>
      <p>{t(isRule ? 'motif.rule' : 'motif.remembered')}</p>
      <FaultSummary
        title={t('toMend')}
        faults={fault ? [{ id: 'motif', label: t('motif.field'), message: fault }] : []}
      />
      <form noValidate method="post" action={OPTIONS_PATH} className="answers">
        {fields.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, with names that repeat
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label htmlFor="motif">{t('motif.field')}</label>
          <p className="small dim" id="motif-help">
            {t('motif.help')}
          </p>
          <textarea
            id="motif"
            name="motif"
            rows={3}
            maxLength={500}
            required
            defaultValue={typed}
            aria-invalid={Boolean(fault)}
            aria-describedby={fault ? 'motif-help motif-fault' : 'motif-help'}
          />
          <FieldFault id="motif-fault" message={fault ?? undefined} />
        </div>
        <p className="actions">
          <button type="submit" className="btn">
            {t('motif.send')}
          </button>
          <a className="btn quiet" href={results}>
            {t('motif.back')}
          </a>
        </p>
      </form>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import type { Fault } from '@/domain/facility/Fault'
import type { AdmissionFacts } from '@/domain/placement/AdmissionFacts'
import { momentWords } from '@/domain/placement/momentWords'
import { lackingFacts } from '@/domain/placement/requests/admission'
import { FaultSummary } from '@/ui/FaultSummary'
import { wordsOfDay } from '../../notices/present/wordsOfDay'
import { ProfileField } from '../../profile/ui/ProfileField'
import { toAdmissionForm } from '../present/toAdmissionForm'
import { requestPath } from '../requestPaths'

type Props = {
  id: string
  facts: AdmissionFacts | null
  /** By when they are due, and whether they were late. */
  due: { at: string; isLate: boolean } | null
  typed: URLSearchParams | null
  faults: readonly Fault[]
  now: Date
}

/** What is looked at before an admission, in an emergency within 48 hours after; it is open while something lacks. */
export function AdmissionForm({ id, facts, due, typed, faults, now }: Props) {
  const t = useTranslations('placementRequests.admission')
  const words = useTranslations('placementRequests.field')
  const form = typed ?? toAdmissionForm(facts)
  const base = { form, faults }
  const options = [
    { code: 'oui', label: t('yes') },
    { code: 'non', label: t('no') },
  ]
  const lacks = lackingFacts(facts)
  return (
    <details className="fold" id="admission" open={faults.length > 0 || (due !== null && lacks.length > 0)}>
      <summary>{t('title')}</summary>
      <p className="small dim">{t('lead')}</p>
      <Said facts={facts} due={due} lacks={lacks} now={now} />
      <FaultSummary
        title={t('toMend')}
        faults={faults.map(({ path, message }) => ({ id: path, label: words(path), message }))}
      />
      <form method="post" action={requestPath(id, 'agir')} className="grid gap-4" noValidate>
        <input type="hidden" name="action" value="admission" />
        <ProfileField
          {...base}
          name="groupEffect"
          label={t('groupEffect')}
          hint={t('groupEffectHint')}
          rows={3}
          maxLength={400}
        />
        <div className="profileRow">
          <ProfileField
            {...base}
            name="childHeard"
            label={t('childHeard')}
            options={options}
            choose={t('unsaid')}
          />
          <ProfileField {...base} name="childHeardOn" label={t('childHeardOn')} type="date" />
        </div>
        <ProfileField
          {...base}
          name="trustedThirdPartySought"
          label={t('thirdParty')}
          options={options}
          choose={t('unsaid')}
        />
        <div className="profileRow">
          <ProfileField
            {...base}
            name="schoolKept"
            label={t('schoolKept')}
            options={options}
            choose={t('unsaid')}
          />
          <ProfileField
            {...base}
            name="schoolMinutes"
            label={t('schoolMinutes')}
            inputMode="numeric"
            maxLength={3}
          />
        </div>
        <p>
          <button type="submit" className="btn">
            {t('save')}
          </button>
        </p>
      </form>
    </details>
  )
}

function Said({
  facts,
  due,
  lacks,
  now,
}: Pick<Props, 'facts' | 'due' | 'now'> & { lacks: readonly string[] }) {
  const t = useTranslations('placementRequests.admission')
  if (lacks.length === 0 && facts?.completedAt)
    return (
      <p className={due?.isLate ? 'soon' : 'ok'}>
        {t('complete', { day: wordsOfDay(facts.completedAt) })}
        {due?.isLate ? ` · ${t('completedLate')}` : ''}
      </p>
    )
  return (
    <>
      <p>{t('lacks', { list: lacks.join(', ') })}</p>
      {due && (
        <p className={due.isLate ? 'late' : 'soon'}>
          {t(due.isLate ? 'late' : 'due', { moment: momentWords(new Date(due.at), now) })}
        </p>
      )}
    </>
  )
}

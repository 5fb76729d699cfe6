import { useTranslations } from 'next-intl'
import type { Fault } from '@/domain/facility/Fault'
import type { RequestState } from '@/domain/placement/closedLists'
import { Crumbs } from '@/ui/Crumbs'
import { Outcome } from '@/ui/Outcome'
import { ProfileFaults } from '../../profile/ui/ProfileFaults'
import { ProfileField } from '../../profile/ui/ProfileField'
import { ProfileFields } from '../../profile/ui/ProfileFields'
import { REQUESTS_PATH, requestPath } from '../requestPaths'

type Props = {
  /** `null` for a new request. */
  request: { id: string; reference: string; state: RequestState; key: string } | null
  form: URLSearchParams
  faults: readonly Fault[]
  fault: string | null
  /** The followed request that has the same reference. */
  other: string | null
  today: string
}

/** The form of a request, in one screen; it works without script and gives back what was typed. */
export function RequestFormPage({ request, form, faults, fault, other, today }: Props) {
  const t = useTranslations('placementRequests')
  const title = request ? t('form.edit', { reference: request.reference }) : t('form.new')
  const isDraft = !request || request.state === 'draft'
  return (
    <div className="page requestForm">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: REQUESTS_PATH, text: t('title') },
          ...(request
            ? [{ href: requestPath(request.id), text: t('page.title', { reference: request.reference }) }]
            : []),
        ]}
        here={title}
      />
      <div>
        <h1>{title}</h1>
        <p className="dim lead">{t('form.lead')}</p>
      </div>
      <Outcome
        texts="placementRequests"
        info={null}
        fault={faults.length > 0 && fault === 'invalid' ? null : fault}
      />
      {fault === 'already' && other && (
        <p className="actions">
          <a href={requestPath(other)}>{t('seeOther')}</a>
        </p>
      )}
      <ProfileFaults faults={faults} others={{ reference: t('form.reference') }} />
      <form method="post" action={`${REQUESTS_PATH}/enregistrer`} noValidate>
        {request && (
          <>
            <input type="hidden" name="id" value={request.id} />
            <input type="hidden" name="key" value={request.key} />
          </>
        )}
        <ProfileFields form={form} faults={faults} today={today} purpose="request">
          <ProfileField
            form={form}
            faults={faults}
            name="reference"
            label={t('form.reference')}
            maxLength={40}
            autoFocus={!request && faults.length === 0 && !fault}
          />
        </ProfileFields>
        <p className="actions requestButtons">
          {isDraft ? (
            <>
              <button type="submit" name="action" value="publish" className="btn">
                {t('form.publish')}
              </button>
              <button type="submit" name="action" value="draft" className="btn quiet">
                {t('form.draft')}
              </button>
            </>
          ) : (
            <button type="submit" name="action" value="save" className="btn">
              {t('form.save')}
            </button>
          )}
          <a className="btn bare" href={request ? requestPath(request.id) : REQUESTS_PATH}>
            {t('form.cancel')}
          </a>
        </p>
      </form>
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import { labelOf } from '@/domain/labelOf'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { showInvitation } from '../read/showInvitation'

type Props = { token: string; fault: unknown } & Awaited<ReturnType<typeof showInvitation>>

/** Where a person who was invited to keep a sheet accepts. Showing it uses nothing up. */
export async function InvitationPage({ token, fault, invitation, known }: Props) {
  const t = await getTranslations('memberships.invitation')
  const email = invitation?.email ?? ''
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {invitation ? (
        <form className="grid gap-4" method="post" action="/invitation-fiche/accepter">
          <Outcome texts="memberships" info={null} fault={fault === 'name' ? fault : null} />
          <p>
            {t('text', {
              by: invitation.invitedByName ?? '',
              name: frenchSpaces(invitation.title),
              role: labelOf(MEMBERSHIP_ROLES, invitation.role).toLowerCase(),
            })}
          </p>
          <p>{t('account', { email })}</p>
          <input type="hidden" name="token" value={token} />
          {!known && (
            <div className="field">
              <label htmlFor="nom">{t('name')}</label>
              <p id="nom-hint" className="hint">
                {t('nameHint')}
              </p>
              <input
                id="nom"
                name="name"
                autoComplete="name"
                required
                maxLength={120}
                aria-invalid={fault === 'name' || undefined}
                aria-describedby={fault === 'name' ? `${FAULTS_ID} nom-hint` : 'nom-hint'}
              />
            </div>
          )}
          <p>
            <button className="btn" type="submit">
              {t('submit')}
            </button>
          </p>
        </form>
      ) : (
        <>
          {fault === 'closedAccount' ? (
            <Outcome texts="memberships" info={null} fault="closedAccount" />
          ) : (
            <p className="notice late" role="alert">
              {t('dead')}
            </p>
          )}
          <p>{t('deadText')}</p>
        </>
      )}
    </div>
  )
}

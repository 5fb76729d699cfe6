import { NextIntlClientProvider, useTranslations } from 'next-intl'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import texts from '../../../../../messages/fr/offline.json'
import type { OfflineOffer } from '../read/offlineOffer'
import { OfflineCopy } from './OfflineCopy.client'

type Props = { offer: OfflineOffer; isRevoked: boolean }

/** What may be read without a network: what it holds, how long, the copy of this post, and how to take all of them back. */
export function OfflineAccount({ offer: { refusal, days }, isRevoked }: Props) {
  const t = useTranslations('offline')
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <OutcomeNotice info={isRevoked ? t('revoked') : null} fault={null} />
      <p className="lead dim">{t('lead')}</p>
      {refusal ? (
        <p className="notice">{t(refusal)}</p>
      ) : (
        <p className="actions">
          <a className="btn" href="/hors-ligne">
            {t('open')}
          </a>
        </p>
      )}
      {refusal === 'noKey' && (
        <p className="way">
          <a href="/compte/cles">{t('noKeyNext')}</a>
        </p>
      )}
      <dl className="facts">
        <dt>{t('holds')}</dt>
        <dd>{t('holdsText')}</dd>
        <dt>{t('leaves')}</dt>
        <dd>{t('leavesText')}</dd>
        <dt>{t('lease')}</dt>
        <dd>{t('leaseText', { days })}</dd>
      </dl>
      {refusal !== 'shared' && (
        <section aria-labelledby="poste" className="grid gap-4">
          <h2 id="poste">{t('here')}</h2>
          {/* Nothing of the portal translates in the browser but this: its words go with it. */}
          <NextIntlClientProvider locale="fr" messages={{ offline: { copy: texts.copy } }}>
            <OfflineCopy />
          </NextIntlClientProvider>
        </section>
      )}
      <section aria-labelledby="partout" className="grid gap-4">
        <h2 id="partout">{t('everywhere')}</h2>
        <p>{t('everywhereText')}</p>
        <form action="/compte/hors-ligne/retirer" method="post">
          <button type="submit" className="btn danger">
            {t('revoke')}
          </button>
        </form>
      </section>
    </div>
  )
}

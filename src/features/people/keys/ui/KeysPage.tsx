import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { confirmPath, KEYS_PATH } from '@/features/people/policy/keyPaths'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import { meansAnswers } from '../read/meansAnswers'
import { showKeys } from '../read/showKeys'
import { EnrolmentSection } from './EnrolmentSection'
import { KeyList } from './KeyList'
import { MeansHelper } from './MeansHelper'
import { RecoverySection } from './RecoverySection'
import { TotpSection } from './TotpSection'

const INFOS = ['enrolled', 'renamed', 'removed', 'totpBegun', 'totpConfirmed', 'totpRemoved'] as const
const FAULTS = ['gone', 'lastKey', 'invalid', 'totpAlready', 'wrongCode', 'tooMany'] as const

/** What somebody signs in with: keys, recovery codes, the application that gives codes, and which of them suits. */
export async function KeysPage({ params }: { params: URLSearchParams }) {
  const [shown, t] = await Promise.all([showKeys(), getTranslations('keys.page')])
  const { user, keys, holdings, totp, party, rule, isComplete, isRecent, isEnrolmentOnly } = shown
  const info = INFOS.find((code) => code === params.get('info'))
  const fault = FAULTS.find((code) => code === params.get('erreur'))
  const back = localPath(params.get('retour'))
  const { id: domain } = party
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <OutcomeNotice fault={fault ? t(`fault.${fault}`) : null} info={info ? t(`info.${info}`) : null} />
      {party.isForeign && (
        <p className="notice late" role="alert">
          {t('foreign', { domain })}
        </p>
      )}
      {params.get('info') === 'toEnrol' && <p className="notice">{t('toEnrol')}</p>}
      {isEnrolmentOnly && (
        <p className="notice">
          {t('enrolmentOnly')}
          {holdings.keys > 0 && (
            <>
              {' '}
              <a href="/connexion">{t('signInNow')}</a>
            </>
          )}
        </p>
      )}
      {!isRecent && (
        <p className="notice">
          {t('confirmFirst')} <a href={confirmPath(KEYS_PATH)}>{t('confirm')}</a>
        </p>
      )}
      <h2>{t('listTitle')}</h2>
      <KeyList keys={keys} mayChange={isRecent} />
      <p className={isComplete ? 'notice ok' : 'notice'}>{t(isComplete ? 'complete' : 'incomplete')}</p>
      {back !== '/' && !isEnrolmentOnly && (
        <p>
          <a href={back}>{t('goOn')}</a>
        </p>
      )}
      <p className="small dim">{t(party.isNoted ? 'domain' : 'domainLater', { domain })}</p>
      {isRecent && !party.isForeign && <EnrolmentSection />}
      <MeansHelper answers={meansAnswers(params)} rule={rule} />
      <RecoverySection left={holdings.recoveryCodes} email={user.email} mayMake={isRecent} />
      <TotpSection totp={totp} mayChange={isRecent} isWrong={fault === 'wrongCode'} />
    </div>
  )
}

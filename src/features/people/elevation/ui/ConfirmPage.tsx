import { useTranslations } from 'next-intl'
import { AREAS, type Area } from '@/domain/authentication/areas'
import { labelOf } from '@/domain/labelOf'
import { keyFaultWords } from '@/features/people/keys/ui/keyWords'
import { KEYS_PATH } from '@/features/people/policy/keyPaths'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import type { ConfirmationWays } from '../read/confirmationWays'
import { KeyConfirmation } from './KeyConfirmation.client'
import { PasswordConfirmation } from './PasswordConfirmation'

const FAULTS = ['wrong', 'wrongCode', 'factor', 'tooMany'] as const

type Props = {
  ways: ConfirmationWays
  area: Area | null
  /** Where the confirmation leads, a path of this site. */
  back: string
  /** As the address tells it. */
  fault: string | null
  /** Seconds to wait after too many tries. */
  seconds: number
  providerName: string
}

/** Where somebody who is signed in proves again who they are, by whichever of their means the area accepts. */
export function ConfirmPage({ ways, area, back, fault: asked, seconds, providerName }: Props) {
  const t = useTranslations('keys')
  const fault = FAULTS.find((known) => known === asked)
  const words = { button: t('confirm.key'), waiting: t('confirm.waiting'), faults: keyFaultWords(t) }
  const isNone = ways.keys.length === 0 && !ways.password && !ways.provider
  const lead = area ? t('confirm.leadArea', { area: labelOf(AREAS, area) }) : t('confirm.lead')
  return (
    <div className="page narrow">
      <h1>{t('confirm.title')}</h1>
      <p className="lead dim">{lead}</p>
      <OutcomeNotice fault={fault ? t(`confirm.${fault}`, { seconds }) : null} info={null} />
      {ways.keys.length > 0 && <KeyConfirmation area={area} back={back} words={words} />}
      {ways.password && <PasswordConfirmation area={area} back={back} hasTotp={ways.hasTotp} />}
      {ways.provider && (
        <form method="post" action="/confirmer-identite/externe">
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="partie" value={area ?? ''} />
          <p>
            <button type="submit" className="btn quiet">
              {t('confirm.provider', { name: providerName })}
            </button>
          </p>
        </form>
      )}
      {isNone && (
        <p className="notice late">
          {t('confirm.none')} <a href={KEYS_PATH}>{t('confirm.enrol')}</a>
        </p>
      )}
    </div>
  )
}

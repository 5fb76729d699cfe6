import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { timeLeft } from '@/domain/placement/timeLeft'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { signInPath } from '@/features/people/session/signInPath'
import { answerPath } from '@/features/placement/notices/present/noticeMail'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { toldWords } from '../present/toldWords'
import type { TypedReason } from '../read/checkReason'
import type { ShownAnswerLink } from '../read/showAnswerLink'
import { AnswerForms } from './AnswerForms'
import { HoldFacts } from './HoldFacts'

type Props = {
  token: string
  shown: ShownAnswerLink
  typed: TypedReason | null
  info: string | null
  fault: string | null
  now: Date
}

/** What stands behind the link of a mail: the facts and the two answers, or who answered already and when. Showing it changes nothing. */
export function AnswerLinkPage({ token, shown, typed, info, fault, now }: Props) {
  const t = useTranslations('placementHolds')
  if (shown.state !== 'known')
    return (
      <div className="page narrow">
        <h1>{t(`link.${shown.state}Title`)}</h1>
        <p className="notice late" role="alert">
          {t(`link.${shown.state}Text`)}
        </p>
        <p>
          <a className="btn quiet" href={signInPath(keepingPath())}>
            {t('link.signIn')}
          </a>
        </p>
      </div>
    )
  const { hold, facility } = shown
  const told = toldWords(hold, now)
  if (told) {
    const isThanks = info === 'answered' && (hold.state === 'accepted' || hold.state === 'refused')
    return (
      <div className="page narrow">
        <h1>{t(isThanks ? 'link.thanks' : 'link.closedTitle')}</h1>
        {isThanks && (
          <p className="notice ok" role="status">
            {t(hold.state === 'accepted' ? 'link.thanksAccepted' : 'link.thanksRefused')}
          </p>
        )}
        <p className={isThanks ? 'dim' : 'notice info'} role={isThanks ? undefined : 'status'}>
          {frenchSpaces(told)}
        </p>
        {hold.asker && <p>{frenchSpaces(t('asker', { asker: hold.asker }))}</p>}
        <p>
          <a className="btn quiet" href={signInPath(keepingPath(facility.number, 'demandes'))}>
            {t('link.toPortal')}
          </a>
        </p>
      </div>
    )
  }
  const until = new Date(hold.expiresAt)
  return (
    <div className="page narrow">
      <h1>{frenchSpaces(t('answerBefore', { until: momentWords(until, now) }))}</h1>
      <p className="dim">
        {frenchSpaces(t('link.lead', { facility: facility.name }))}{' '}
        <strong>{t('left', { left: timeLeft(until, now) ?? '' })}</strong>
      </p>
      <Outcome texts="placementHolds" info={null} fault={typed ? null : fault} />
      <HoldFacts hold={hold} />
      <AnswerForms hold={hold} action={`${answerPath(token)}/agir`} typed={typed} />
    </div>
  )
}

import { CircleCheck } from 'lucide-react'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { signInPath } from '@/features/session/signInPath'
import { openPayload } from '@/infra/openPayload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { findSheetFacts } from '../read/findSheetFacts'
import { openVerifyLink } from '../read/openVerifyLink'
import { noteDeadLink } from '../write/noteDeadLink'
import { FactList } from './FactList'

type Props = { token: string; info: string | null; fault: string | null }

/** What stands behind the link of a mail: the facts as partners read them and one button, or why the link does nothing. Showing it uses nothing up. */
export async function LinkPage({ token, info, fault }: Props) {
  const payload = await openPayload()
  const t = await getTranslations('verifications')
  const address = clientAddress(await headers())
  const opened = await openVerifyLink({ payload, token, address })
  if (opened.state === 'used' && opened.sheet) {
    const name = frenchSpaces(opened.sheet.name)
    const day = frenchDay(new Date(opened.link?.usedAt ?? ''))
    const isThanks = info === 'merci'
    return (
      <div className="page narrow">
        <h1>{t(isThanks ? 'link.thanks' : 'link.usedTitle')}</h1>
        <p className="notice ok" role="status">
          {isThanks ? t('link.thanksText', { name }) : t('link.usedText', { name, day })}
        </p>
      </div>
    )
  }
  if (opened.state !== 'usable') {
    const { link } = opened
    const state = opened.state === 'used' ? 'dead' : opened.state
    await noteDeadLink({ payload, state, link, address })
    return (
      <div className="page narrow">
        <h1>{t(`link.${state}Title`)}</h1>
        <p className="notice late" role="alert">
          {t(`link.${state}Text`)}
        </p>
        <p>
          <a className="btn quiet" href={signInPath(keepingPath())}>
            {t('link.signIn')}
          </a>
        </p>
      </div>
    )
  }
  const { name, number, facts, modifiedAt } = await findSheetFacts(payload, opened.sheet, 'partners')
  const edit = keepingPath(number, 'modifier')
  return (
    <div className="page narrow">
      <h1>{frenchSpaces(name)}</h1>
      <Outcome texts="verifications" info={null} fault={fault} />
      <p className="dim">{t('link.lead')}</p>
      <FactList facts={facts} />
      <form
        method="post"
        action={`/confirmer/${token}/oui`}
        className="sticky bottom-16 md:bottom-0 bg-(--bg) py-3"
      >
        <input type="hidden" name="seen" value={modifiedAt ?? ''} />
        <button type="submit" className="btn w-full !min-h-14">
          <CircleCheck className="icon" aria-hidden />
          {t('confirm')}
        </button>
      </form>
      <p className="small">
        {t('link.changeText')} <a href={signInPath(edit)}>{t('link.change')}</a>
      </p>
    </div>
  )
}

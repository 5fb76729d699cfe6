import { CircleCheck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { signInPath } from '@/features/people/session/signInPath'
import { DoubtsAsked } from '@/features/trust/doubts/ui/DoubtsAsked'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { ShownLink } from '../read/showVerifyLink'
import { FactList } from './FactList'

type Props = { token: string; shown: ShownLink; info: string | null; fault: string | null }

/** What stands behind the link of a mail: the facts as partners read them and one button, or why the link does nothing. Showing it uses nothing up. */
export async function LinkPage({ token, shown, info, fault }: Props) {
  const t = await getTranslations('verifications')
  if (shown.state === 'used') {
    const name = frenchSpaces(shown.name)
    const day = frenchDay(shown.usedAt)
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
  if (shown.state !== 'usable')
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
  const { name, number, facts, modifiedAt } = shown.sheet
  const edit = keepingPath(number, 'modifier')
  return (
    <div className="page narrow">
      <h1>{frenchSpaces(name)}</h1>
      <Outcome texts="verifications" info={null} fault={fault} />
      <p className="dim">{t('link.lead')}</p>
      <FactList facts={facts} />
      <DoubtsAsked doubts={shown.doubts} hrefs={null} />
      <form
        method="post"
        action={`/confirmer/${token}/oui`}
        className="sticky bottom-16 md:bottom-0 bg-(--bg) py-3"
      >
        <input type="hidden" name="seen" value={modifiedAt ?? ''} />
        <input type="hidden" name="doubts" value={shown.doubts.key} />
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

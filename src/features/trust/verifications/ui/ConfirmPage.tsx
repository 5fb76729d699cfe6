import { CircleCheck, Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { SheetFacts } from '@/features/sheets/facts/SheetFacts'
import { Freshness } from '@/features/sheets/ui/Freshness'
import type { SheetDoubts } from '@/features/trust/doubts/SheetDoubts'
import { DoubtsAsked } from '@/features/trust/doubts/ui/DoubtsAsked'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { OpenLink } from '../read/listOpenLinks'
import { FactList } from './FactList'
import { SentLinks } from './SentLinks'

type Props = {
  sheet: SheetFacts
  /** Where the sheet is changed. */
  editHref: string
  /** The links that still work, for those who may call them off; `null` for the others. */
  links: OpenLink[] | null
  info: string | null
  fault: string | null
  doubts: SheetDoubts
  /** Where what is open is answered. */
  doubtHrefs: { reports: string; changes: string }
  now: Date
}

/** The facts that matter and one press; the two actions stay in sight under the thumb. */
export function ConfirmPage({ sheet, editHref, links, info, fault, doubts, doubtHrefs, now }: Props) {
  const t = useTranslations('verifications')
  const { number, name } = sheet
  const isDone = info === 'verified'
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: keepingPath(), text: t('mine') },
          { href: sheetPath(number), text: number },
        ]}
        here={t('here')}
      />
      <h1>{frenchSpaces(name)}</h1>
      <Outcome texts="verifications" info={info} fault={fault} />
      <p>
        <Freshness verifiedAt={sheet.verifiedAt} reviewDueAt={sheet.reviewDueAt} now={now} form="long" />
      </p>
      {!isDone && <p className="dim">{t('lead')}</p>}
      <FactList facts={sheet.facts} />
      {!isDone && <DoubtsAsked doubts={doubts} hrefs={doubtHrefs} />}
      {isDone ? (
        <p>
          <a className="btn" href={keepingPath()}>
            {t('mine')}
          </a>
        </p>
      ) : (
        <div className="actions sticky bottom-16 md:bottom-0 bg-(--bg) py-3">
          <form method="post" action={keepingPath(number, 'confirmer', 'agir')} className="grow">
            <input type="hidden" name="action" value="verify" />
            <input type="hidden" name="seen" value={sheet.modifiedAt ?? ''} />
            <input type="hidden" name="doubts" value={doubts.key} />
            <button type="submit" className="btn w-full !min-h-14">
              <CircleCheck className="icon" aria-hidden />
              {t('confirm')}
            </button>
          </form>
          <a className="btn quiet !min-h-14" href={editHref} aria-label={t('editOf', { name })}>
            <Pencil className="icon" aria-hidden />
            {t('edit')}
          </a>
        </div>
      )}
      {links && <SentLinks number={number} links={links} />}
    </div>
  )
}

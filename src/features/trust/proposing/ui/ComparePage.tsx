import { getTranslations } from 'next-intl/server'
import type { NewSheetKind } from '@/domain/newSheets/newSheet'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Crumbs } from '@/ui/Crumbs'
import { Outcome } from '@/ui/Outcome'
import type { LikeSheet } from '../LikeSheet'
import { proposePath } from '../newSheetPaths'
import type { NewSheetRow } from '../present/newSheetRows'
import { LikeSheetCard } from './LikeSheetCard'
import { ProposeForm } from './ProposeForm'

type Props = { kind: NewSheetKind; rows: NewSheetRow[]; alike: LikeSheet[]; fault: string | null }

/** What looks like the sheet that a person proposes: it is one of these, or it is sent. */
export async function ComparePage({ kind, rows, alike, fault }: Props) {
  const t = await getTranslations('newSheets')
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: proposePath(kind), text: t('title') }]}
        here={t('compare')}
      />
      <h1>{alike.length > 0 ? t('alike', { count: alike.length }) : t('noneAlike')}</h1>
      <p className="lead dim">{t('compareLead')}</p>
      <Outcome texts="newSheets" info={null} fault={fault} />
      {alike.map((like) => (
        <LikeSheetCard key={like.number} like={like} rows={rows}>
          <a className="btn quiet" href={sheetPath(like.number)}>
            {t('thisOne')}
          </a>
        </LikeSheetCard>
      ))}
      <section className="group">
        <ProposeForm kind={kind} gesture="send">
          <button type="submit" className="btn">
            {alike.length > 0 ? t('another') : t('send')}
          </button>
          <a className="btn quiet" href={proposePath(kind)}>
            {t('amend')}
          </a>
        </ProposeForm>
      </section>
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import type { Proposal } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { LikeSheet } from '../LikeSheet'
import { newSheetsPath } from '../newSheetPaths'
import type { NewSheetRow } from '../present/newSheetRows'
import { DecisionForms } from './DecisionForms'
import { LikeSheetCard } from './LikeSheetCard'

type Props = {
  row: Proposal
  rows: NewSheetRow[]
  alike: LikeSheet[]
  manager: { offered: boolean; asked: boolean }
  mayAccept: boolean
  fault: string | null
}

/** A proposed sheet beside every sheet that it may be, and the editor's decision. */
export async function NewSheetReview({ row, rows, alike, manager, mayAccept, fault }: Props) {
  const t = await getTranslations('newSheets')
  const [likeliest] = alike
  return (
    <div className="page">
      <DeskCrumbs through={[{ href: newSheetsPath(), text: t('desk.title') }]} here={t('desk.review')} />
      <h1>{frenchSpaces(row.title)}</h1>
      <p className="lead dim">
        {t('desk.by', { name: row.authorName ?? '', day: frenchDay(new Date(row.createdAt)) })}
      </p>
      <Outcome texts="newSheets" info={null} fault={fault} />
      <dl className="grid gap-2">
        {rows.map(({ code, label, lines }) => (
          <div key={code}>
            <dt className="label">{label}</dt>
            <dd>{lines.length > 0 ? frenchSpaces(lines.join(', ')) : t('absent')}</dd>
          </div>
        ))}
      </dl>
      {row.state === 'waiting' ? (
        <>
          <p className="mt-4">{t('desk.alike', { count: alike.length })}</p>
          {alike.map((like) => (
            <LikeSheetCard key={like.number} like={like} rows={rows} byEditor>
              <a className="btn quiet" href={sheetPath(like.number)}>
                {t('desk.openOf', { name: like.number })}
              </a>
            </LikeSheetCard>
          ))}
          {!mayAccept && <p className="notice late">{t('desk.noOrganisation')}</p>}
          <DecisionForms
            id={row.id}
            manager={manager}
            mayAccept={mayAccept}
            duplicate={likeliest?.number ?? null}
          />
        </>
      ) : (
        <p className="notice info mt-4">
          {t('desk.decidedBy', {
            state: row.state,
            name: row.decidedByName ?? '',
            day: row.decidedAt ? frenchDay(new Date(row.decidedAt)) : '',
          })}
          {row.answer ? ` «\u00a0${row.answer}\u00a0»` : ''}
        </p>
      )}
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import type { Proposal } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { newSheetsPath } from '../newSheetPaths'
import type { NewSheetList } from '../read/findNewSheets'

type Props = {
  list: NewSheetList
  rows: Proposal[]
  waiting: number
  page: number
  pages: number
  info: string | null
  fault: string | null
}

const address = (list: NewSheetList, page = 1) => `${newSheetsPath()}?liste=${list}&page=${page}`

/** The editors' lists of proposed sheets: those that wait, those decided. */
export async function NewSheetsDesk({ list, rows, waiting, page, pages, info, fault }: Props) {
  const t = await getTranslations('newSheets')
  return (
    <div className="page">
      <DeskCrumbs here={t('desk.title')} />
      <h1>{t('desk.title')}</h1>
      <Outcome texts="newSheets" info={info} fault={fault} />
      <nav className="tabs" aria-label={t('desk.lists')}>
        <a href={address('attente')} aria-current={list === 'attente' ? 'page' : undefined}>
          {t('desk.waiting', { count: waiting })}
        </a>
        <a href={address('decidees')} aria-current={list === 'decidees' ? 'page' : undefined}>
          {t('desk.decided')}
        </a>
      </nav>
      {rows.length === 0 ? (
        <p>{t('desk.none')}</p>
      ) : (
        <ul className="lines">
          {rows.map((row) => (
            <li key={row.id} className="actions">
              <span>
                <strong>{frenchSpaces(row.title)}</strong>{' '}
                <span className="tag">
                  {t(row.kind === 'newService' ? 'kind.newService' : 'kind.newOrganisation')}
                </span>
                <br />
                <span className="small dim">
                  {t('desk.by', {
                    name: row.authorName ?? '',
                    day: frenchDay(new Date(row.createdAt)),
                  })}
                  {row.state !== 'waiting' && ` · ${t(`desk.state.${row.state}`)}`}
                  {row.state === 'accepted' && ` · ${row.sheetNumber ?? ''}`}
                </span>
              </span>
              <a
                className="btn quiet ml-auto"
                href={newSheetsPath(row.id)}
                aria-label={t(row.state === 'waiting' ? 'desk.reviewOf' : 'desk.openOf', { name: row.title })}
              >
                {t(row.state === 'waiting' ? 'desk.review' : 'desk.open')}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Pager
        page={page}
        pages={pages}
        label={t('desk.lists')}
        previous={t('desk.previous')}
        next={t('desk.next')}
        href={(other) => address(list, other)}
      />
      <p className="actions">
        <a className="btn quiet" href={`${newSheetsPath()}/telecharger?liste=${list}`}>
          {t('desk.csv')}
        </a>
      </p>
    </div>
  )
}

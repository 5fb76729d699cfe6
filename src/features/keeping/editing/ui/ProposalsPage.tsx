import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import type { ReadProposal } from '../read/findProposals'
import { ProposalCard } from './ProposalCard'

type Props = {
  /** `null` on the editors' desk: every sheet. */
  sheet: KeptSheet | null
  waiting: ReadProposal[]
  decided: ReadProposal[]
  /** Ids of sheets that nobody keeps. */
  unkept?: readonly string[]
  /** Of those that wait, on the editors' desk; from 1. */
  paging?: { page: number; pages: number }
  byEditor: boolean
  info: string | null
  fault: string | null
}

/** The changes that wait for an answer, then those that had one. */
export function ProposalsPage(props: Props) {
  const { sheet, waiting, decided, unkept = [], paging, byEditor, info, fault } = props
  const t = useTranslations('sheetEditing')
  const action = sheet ? keepingPath(sheet.number, 'propositions', 'agir') : '/bureau/propositions/agir'
  return (
    <div className="page">
      {sheet ? (
        <Crumbs
          label={t('crumbs')}
          steps={[
            { href: sheetPath(sheet.number), text: frenchSpaces(sheet.name) },
            { href: keepingPath(sheet.number, 'modifier'), text: t('edit') },
          ]}
          here={t('proposals.here')}
        />
      ) : (
        <DeskCrumbs here={t('proposals.deskTitle')} />
      )}
      <h1>{sheet ? t('proposals.title', { name: frenchSpaces(sheet.name) }) : t('proposals.deskTitle')}</h1>
      <Outcome texts="sheetEditing" info={info} fault={fault} />
      {waiting.length === 0 && <p>{t('proposals.none')}</p>}
      <div>
        {waiting.map((found) => (
          <ProposalCard
            key={found.proposal.id}
            found={found}
            action={action}
            byEditor={byEditor}
            unkept={unkept.includes(found.proposal.sheetId ?? '')}
          />
        ))}
      </div>
      {paging && (
        <Pager
          {...paging}
          label={t('proposals.deskTitle')}
          previous={t('proposals.previous')}
          next={t('proposals.next')}
          href={(other) => `/bureau/propositions?page=${other}`}
        />
      )}
      {decided.length > 0 && (
        <section>
          <h2 className="head">{t('proposals.decided')}</h2>
          <ul className="lines small">
            {decided.map(({ proposal, lines }) => (
              <li key={proposal.id}>
                <a href={sheetPath(proposal.sheetNumber ?? '')}>{frenchSpaces(proposal.title)}</a>{' '}
                <span className="tag">{t(`proposals.state.${proposal.state}`)}</span>{' '}
                {lines.map(({ label }) => label).join(', ')}{' '}
                <span className="dim">{t('proposals.byWhom', { name: proposal.decidedByName ?? '' })}</span>
                {proposal.answer && <p>{frenchSpaces(`« ${proposal.answer} »`)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

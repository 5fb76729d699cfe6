import { EyeOff, MapPinned } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { complementPath } from '@/domain/nationalSheet/nationalAddress'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { frenchDay } from '@/ui/frenchDay'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import type { PlacedComplement } from '../present/placedComplements'

type Props = { complement: PlacedComplement; editor: boolean }

/** What people here add to a section: framed, said to be theirs and when, never taken for the national text. */
export function ComplementCard({ complement, editor }: Props) {
  const t = useTranslations('complements')
  const { id, title, sheetCode, placement, audience, text, outcome, updatedAt } = complement
  const isNote = placement === 'note'
  const Icon = isNote ? EyeOff : MapPinned
  return (
    <div
      className={isNote ? 'complement note' : 'complement'}
      role="note"
      aria-label={t(isNote ? 'note' : 'one')}
    >
      <p className="complement-head">
        <Icon className="icon" aria-hidden /> {t(isNote ? 'note' : 'one')}
        {audience !== 'public' && <span className="tag">{labelOf(AUDIENCES, audience)}</span>}
      </p>
      {outcome === 'vanished' && <p className="small dim">{t('wasOn', { title })}</p>}
      <Prose text={paragraphs(text)} />
      {outcome !== 'same' && <p className="small soon">{t(`moved.${outcome}`)}</p>}
      <p className="xs dim actions">
        {t('on', { day: frenchDay(new Date(updatedAt)) })}
        {editor && (
          <a className="no-print" href={complementPath(sheetCode, id)} aria-label={t('editOf', { title })}>
            {t(outcome === 'same' ? 'edit' : 'review')}
          </a>
        )}
      </p>
    </div>
  )
}

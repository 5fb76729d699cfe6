import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import type { SiblingMatches, SiblingProposal } from '@/domain/placement/matching/siblings/SiblingProposal'
import { GAPS } from '@/domain/placement/matching/UnitAnswer'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { childWords } from '../present/searchWords'
import { HiddenToggle } from './ChildResults'
import type { SearchContext } from './SearchContext'
import { SiblingCard } from './SiblingCard'

type Props = {
  matches: SiblingMatches
  profile: PlacementProfile
  context: SearchContext
  params: URLSearchParams
  withHidden: boolean
  /** Where the reason of a split is written; `null` without a request. */
  splitHref: string | null
}

/** Places for brothers and sisters, a card for the group: together first, then what keeps them apart and what would let them in. */
export function SiblingResults({ matches, profile, context, params, withHidden, splitHref }: Props) {
  const t = useTranslations('placementSearch')
  const { together, relaxed, near, split, hidden, blocking } = matches
  const shared = { profile, context }
  return (
    <>
      <Proposals {...shared} proposals={together} />
      {together.length === 0 && (
        <section className="relaxed" aria-labelledby="empechements">
          <h2 id="empechements">{t('blocking')}</h2>
          {blocking.length === 0 ? (
            <p>{t('blockingNobody', { count: profile.children.length })}</p>
          ) : (
            <ul className="lines">
              {blocking.map(({ child, others, unblockedBy }) => (
                <li key={child}>
                  {t('blockingLine', { child: nameOf(profile, child), others })}
                  {unblockedBy && (
                    <>
                      {' ; '}
                      {t('unblockedBy', {
                        gap: labelOf(GAPS, unblockedBy.gap.code).toLowerCase(),
                        structures: unblockedBy.structures,
                      })}
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <Proposals {...shared} proposals={relaxed} title={t('relaxedSiblings')} id="assouplis" />
      {profile.siblings === 'required' && together.length === 0 && (
        <section className="notice info">
          <div>
            <p>{t('splitAsk')}</p>
            {splitHref && (
              <p className="actions">
                <a href={splitHref}>{t('splitWrite')}</a>
              </p>
            )}
          </div>
        </section>
      )}
      {profile.splitReason && (
        <p className="small">{frenchSpaces(t('splitReason', { reason: profile.splitReason }))}</p>
      )}
      <Proposals {...shared} proposals={near} title={t('near')} id="proches" />
      <Proposals {...shared} proposals={split} title={t('split')} id="separes" />
      <HiddenToggle count={hidden} params={params} withHidden={withHidden} />
    </>
  )
}

type ProposalsProps = Pick<Props, 'profile' | 'context'> & {
  proposals: readonly SiblingProposal[]
  title?: string
  id?: string
}

function Proposals({ proposals, title, id, ...shared }: ProposalsProps) {
  if (proposals.length === 0) return null
  const list = (
    <ol>
      {proposals.map((proposal) => (
        <SiblingCard
          key={proposal.parts.map(({ match, place }) => place?.id ?? match.unit.id).join(' ')}
          proposal={proposal}
          {...shared}
        />
      ))}
    </ol>
  )
  if (!title) return list
  return (
    <section className="relaxed" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {list}
    </section>
  )
}

/** `Garçon, 4 ans`. */
export function nameOf({ children, wishedFrom }: PlacementProfile, rank: number): string {
  const child = children[rank]
  return child ? childWords(child, wishedFrom) : ''
}

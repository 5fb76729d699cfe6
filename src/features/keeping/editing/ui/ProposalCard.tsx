import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { canonical } from '@/domain/sheetEditing/sameValue'
import { valueWords } from '@/domain/sheetEditing/valueWords'
import { unitLineWords } from '@/features/keeping/units/present/unitLineWords'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ReadLine, ReadProposal } from '../read/findProposals'

type Props = { found: ReadProposal; action: string; byEditor: boolean; unkept?: boolean }

/** A change that waits: before and after, all at once or line by line, with a word for its author. */
export function ProposalCard({ found, action, byEditor, unkept = false }: Props) {
  const t = useTranslations('sheetEditing.proposals')
  const { proposal, lines } = found
  const id = `proposition-${proposal.id}`
  const open = lines.filter(({ state }) => state === 'waiting')
  const mine = open.filter(({ sensitive }) => byEditor || !sensitive)
  const name = proposal.authorName ?? t('unknown')
  return (
    <article className="card" id={id} aria-labelledby={`${id}-title`}>
      <div className="actions">
        <h2 id={`${id}-title`}>
          <a href={sheetPath(proposal.sheetNumber ?? '')}>{frenchSpaces(proposal.title)}</a>
        </h2>
        <span className="xs dim num">{proposal.sheetNumber}</span>
        {unkept && <span className="tag">{t('unkept')}</span>}
        <span className="dim">{t('by', { name, day: frenchDay(new Date(proposal.createdAt)) })}</span>
      </div>
      <form method="post" action={action} className="proposal-form">
        <input type="hidden" name="id" value={proposal.id} />
        {open.map((line) => (
          <LineChoice
            key={line.field}
            line={line}
            id={id}
            isMine={mine.includes(line)}
            alone={mine.length === 1}
          />
        ))}
        {mine.length > 0 && (
          <>
            <div className="field">
              <label htmlFor={`${id}-word`}>{t('word')}</label>
              <p className="hint" id={`${id}-hint`}>
                {t('wordHint')}
              </p>
              <textarea
                id={`${id}-word`}
                name="answer"
                rows={2}
                maxLength={500}
                aria-describedby={`${id}-hint`}
              />
            </div>
            {/* biome-ignore lint/a11y/useSemanticElements: the buttons of one answer, not a set of fields */}
            <div className="actions" role="group" aria-label={t('group', { name })}>
              <button type="submit" className="btn" name="all" value="accept">
                {t('acceptAll')}
              </button>
              {mine.length > 1 && (
                <button type="submit" className="btn quiet">
                  {t('answerLines')}
                </button>
              )}
              <button type="submit" className="btn danger" name="all" value="refuse">
                {t('refuseAll')}
              </button>
            </div>
          </>
        )}
      </form>
    </article>
  )
}

type LineProps = { line: ReadLine; id: string; isMine: boolean; alone: boolean }

function LineChoice({ line, id, isMine, alone }: LineProps) {
  const t = useTranslations('sheetEditing.proposals')
  const unit = line.spec ? null : unitLineWords(line)
  const words = (value: unknown) => (line.spec ? valueWords(line.spec, value).join('\n') : '') || '–'
  return (
    <fieldset className="line-choice">
      <legend className="label">{frenchSpaces(line.label)}</legend>
      {(line.spec || unit) && (
        <div className="diff">
          <div className="was">
            <b>{t('before')}</b>
            {unit ? unit.before || '–' : words(line.before)}
          </div>
          <div className="is">
            <b>{t('after')}</b>
            {unit ? unit.after : words(line.after)}
          </div>
        </div>
      )}
      {line.moved && (
        <p className="notice soon">
          <span>
            <strong>{t('moved')}</strong> {t('now')} {words(line.now)}
          </span>
        </p>
      )}
      {isMine ? (
        <>
          <input type="hidden" name="line" value={line.field} />
          <input type="hidden" name={`seen.${line.field}`} value={canonical(line.now)} />
          <div className="actions" hidden={alone}>
            {(['accept', 'refuse', 'later'] as const).map((take) => (
              <label key={take} className="actions">
                <input
                  type="radio"
                  name={`take.${line.field}`}
                  value={take}
                  id={`${id}-${line.field}-${take}`}
                  defaultChecked={take === 'later'}
                />
                {t(take)}
              </label>
            ))}
          </div>
        </>
      ) : (
        <p className="hint">{t('forEditors')}</p>
      )}
    </fieldset>
  )
}

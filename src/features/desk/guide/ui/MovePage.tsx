import { useTranslations } from 'next-intl'
import type { PlanChapter } from '@/domain/guide/Plan'
import type { MoveTarget } from '@/domain/guide/planMove'
import { planNumbers } from '@/domain/guide/planNumbers'
import { byPlanNumber } from '@/domain/guide/renumbering'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { planPath, TOP } from '../guideDeskPaths'
import type { MovePreview } from '../read/previewMove'
import { RenumberingTable } from './RenumberingTable'

type Props = {
  moved: MovePreview['moved']
  chapters: readonly PlanChapter[]
  /** `null` while one has not chosen where to. */
  target: MoveTarget | null
  preview: MovePreview | null
  info: string | null
  fault: string | null
}

/** Where to move something, what that renumbers, and the button that does it. */
export function MovePage({ moved, chapters, target, preview, info, fault }: Props) {
  const t = useTranslations('guideDesk')
  const title = frenchSpaces(moved.title)
  const count = preview?.renumbered.length ?? 0
  return (
    <>
      <DeskCrumbs through={[{ href: planPath(moved.chapter), text: t('title') }]} here={t('moveHere')} />
      <div className="page">
        <h1>{t('moveTitle', { title })}</h1>
        <p className="lead dim">{moved.planNumber ? t('now', { number: moved.planNumber }) : t('nowNone')}</p>
        <Outcome texts="guideDesk" info={info} fault={preview?.fault ?? fault} />
        <MoveForm moved={moved} chapters={chapters} target={target} />
        {preview && !preview.fault && target && (
          <section aria-labelledby="renumerotation">
            <h2 id="renumerotation">{t('changesTitle')}</h2>
            <p>
              <strong>{t('changes', { count })}</strong>
            </p>
            {count > 0 && (
              <>
                <RenumberingTable renumbered={preview.renumbered} />
                <form method="post" action="/bureau/guide/deplacer/agir" className="actions">
                  <input type="hidden" name="quoi" value={moved.id} />
                  <input type="hidden" name="vers" value={target.chapter ?? TOP} />
                  <input type="hidden" name="rang" value={target.rank ?? ''} />
                  <input type="hidden" name="vu" value={preview.key} />
                  <button type="submit" className="btn">
                    {t('save')}
                  </button>
                  <a className="btn bare" href={planPath(moved.chapter)}>
                    {t('cancel')}
                  </a>
                </form>
              </>
            )}
          </section>
        )}
      </div>
    </>
  )
}

function MoveForm({ moved, chapters, target }: Pick<Props, 'moved' | 'chapters' | 'target'>) {
  const t = useTranslations('guideDesk')
  const numbers = planNumbers({ chapters, articles: [] })
  const choices = chapters
    .filter(({ id }) => numbers.has(id))
    .map((chapter) => ({ ...chapter, planNumber: numbers.get(chapter.id) ?? '' }))
    .sort((a, b) => byPlanNumber(a.planNumber, b.planNumber))
  const chosen = target ? (target.chapter ?? TOP) : (moved.chapter ?? TOP)
  return (
    <form action="/bureau/guide/deplacer" className="guide-search">
      <input type="hidden" name="quoi" value={moved.id} />
      <div className="field">
        <label htmlFor="vers">{t('to')}</label>
        <select id="vers" name="vers" className="input" defaultValue={chosen}>
          {moved.isChapter && <option value={TOP}>{t('top')}</option>}
          {choices.map(({ id, planNumber, title }) => (
            <option key={id} value={id}>
              {`${planNumber} ${title}`}
            </option>
          ))}
        </select>
      </div>
      <div className="field rank">
        <label htmlFor="rang">{t('rank')}</label>
        <input
          id="rang"
          name="rang"
          className="input"
          inputMode="numeric"
          pattern="[0-9]{0,3}"
          maxLength={3}
          defaultValue={target?.rank ?? ''}
          aria-describedby="rang-hint"
        />
        <p id="rang-hint" className="xs dim">
          {t('rankHint')}
        </p>
      </div>
      <button type="submit" className="btn quiet">
        {t('preview')}
      </button>
    </form>
  )
}

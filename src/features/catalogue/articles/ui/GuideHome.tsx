import { FolderTree, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { chapterPath } from '@/domain/guide/chapterPath'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CountedChapter, GuideBranch } from '../read/findGuidePlan'

type Props = {
  branches: readonly GuideBranch[]
  total: number
  q: string
  editor: boolean
  /** First letters of the abbreviations that the glossary explains. */
  letters: readonly string[]
  /** What is found, in place of the plan where words are looked for. */
  children: ReactNode
}

/** The way into the guide: its search, its plan with the number of sheets. */
export function GuideHome({ branches, total, q, editor, letters, children }: Props) {
  const t = useTranslations('guide')
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead', { count: total })}</p>
      <search>
        <form action="/guide" className="guide-search">
          <div className="field">
            <label htmlFor="guide-q">{t('search')}</label>
            <input
              id="guide-q"
              name="q"
              type="search"
              className="input"
              defaultValue={q}
              autoComplete="off"
              maxLength={200}
              aria-describedby="guide-q-hint"
            />
            <p id="guide-q-hint" className="xs dim">
              {t('searchHint')}
            </p>
          </div>
          <button type="submit" className="btn">
            <Search className="icon" aria-hidden />
            {t('find')}
          </button>
        </form>
      </search>
      {q === '' ? <PlanList branches={branches} editor={editor} /> : children}
      {q === '' && letters.length > 0 && <GlossaryLetters letters={letters} />}
      {editor && (
        <p className="actions">
          <a className="btn quiet" href="/bureau/guide">
            <FolderTree className="icon" aria-hidden />
            {t('arrange')}
          </a>
        </p>
      )}
    </div>
  )
}

function GlossaryLetters({ letters }: { letters: readonly string[] }) {
  const t = useTranslations('guide')
  return (
    <section aria-labelledby="sigles" className="guide-letters">
      <h2 id="sigles">
        <a href="/guide/glossaire">{t('glossary')}</a>
      </h2>
      <p className="actions">
        {letters.map((letter) => (
          <a key={letter} className="btn quiet" href={`/guide/glossaire#lettre-${letter}`}>
            {letter}
          </a>
        ))}
      </p>
    </section>
  )
}

function PlanList({ branches, editor }: Pick<Props, 'branches' | 'editor'>) {
  const t = useTranslations('guide')
  if (branches.length === 0)
    return (
      <EmptyState
        text={t('empty')}
        next={
          editor
            ? { href: '/admin/collections/chapters/create', label: t('createChapter') }
            : { href: '/', label: t('emptyNext') }
        }
      />
    )
  return (
    <nav aria-label={t('plan')}>
      <ol className="guide-plan">
        {branches.map(({ inside, ...branch }) => (
          <li key={branch.id}>
            <Branch chapter={branch} />
            {inside.length > 0 && (
              <details>
                <summary>{t('branches', { count: inside.length })}</summary>
                <ol>
                  {inside.map((chapter) => (
                    <li key={chapter.id}>
                      <Branch chapter={chapter} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Branch({ chapter: { id, planNumber, title, count } }: { chapter: CountedChapter }) {
  const t = useTranslations('guide')
  return (
    <div className="branch">
      <a href={chapterPath(id)}>
        <span className="num">{planNumber}</span> {frenchSpaces(title)}
      </a>
      <span className="small dim num">{t('count', { count })}</span>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { correctableSections } from '../present/correctableSections'
import type { ReportTask } from '../present/ReportTask'

type Props = { task: ReportTask; action: string; answer: string; keeper: string | null }

/** « C’est corrigé », but the sheet says what it said: which section is to be changed, or that the correction is not on the sheet. */
export function UntouchedQuestion({ task, action, answer, keeper }: Props) {
  const t = useTranslations('reports')
  const sections = correctableSections(task, keeper)
  return (
    <section id="intacte" className="notice soon" aria-label={t('untouched.title')}>
      <div className="grid gap-2">
        <strong>{t('untouched.title')}</strong>
        <ul className="actions">
          {sections.map(({ href, label }) => (
            <li key={href}>
              <a className="btn quiet" href={href}>
                {label ?? t('untouched.open')}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={action}>
          <input type="hidden" name="group" value={task.group} />
          <input type="hidden" name="answer" value={answer} />
          <input type="hidden" name="elsewhere" value="yes" />
          <button type="submit" name="action" value="corrected" className="btn quiet">
            {t('untouched.elsewhere')}
          </button>
        </form>
      </div>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import { type MeansAnswers, recommendedMeans } from '@/domain/authentication/recommendedMeans'
import type { PersonRule } from '@/domain/authentication/ruleOfRoles'

type Props = {
  /** `null` as long as nothing was asked. */
  answers: MeansAnswers | null
  rule: PersonRule
}

const ID = 'conseil'

/** Three questions, and the one means that suits; without script. */
export function MeansHelper({ answers, rule }: Props) {
  const t = useTranslations('keys.helper')
  const yesNo = [
    ['oui', t('yes')],
    ['non', t('no')],
  ] as const
  const computers = [
    ['own', t('own')],
    ['shared', t('shared')],
  ] as const
  const said = (value: boolean) => (value ? 'oui' : 'non')
  return (
    <section id={ID} className="field">
      <h2>{t('title')}</h2>
      {answers && (
        <p className="notice ok" role="status">
          {t(`means.${recommendedMeans(answers, rule)}`)}
        </p>
      )}
      <form method="get" action={`/compte/cles#${ID}`} className="grid gap-4">
        <Question name="poste" legend={t('computer')} choices={computers} chosen={answers?.computer} />
        <Question
          name="reglages"
          legend={t('install')}
          choices={yesNo}
          chosen={answers && said(answers.mayInstall)}
        />
        <Question
          name="telephone"
          legend={t('phone')}
          choices={yesNo}
          chosen={answers && said(answers.hasPhone)}
        />
        <p>
          <button type="submit" className="btn quiet">
            {t('submit')}
          </button>
        </p>
      </form>
    </section>
  )
}

type QuestionProps = {
  name: string
  legend: string
  choices: readonly (readonly [value: string, label: string])[]
  chosen: string | null | undefined
}

function Question({ name, legend, choices, chosen }: QuestionProps) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="flex min-h-[44px] items-center gap-2">
          <input type="radio" name={name} value={value} required defaultChecked={value === chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

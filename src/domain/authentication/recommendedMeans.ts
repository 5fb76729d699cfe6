import type { PersonRule } from './ruleOfRoles'

/** The three questions: the computer one works on, whether one may set things up on it, whether one has a phone. */
export type MeansAnswers = {
  computer: 'own' | 'shared'
  mayInstall: boolean
  hasPhone: boolean
}

/** What suits somebody: a class of keys, the application that gives codes, or asking the person who helps. */
export type Means = 'platform' | 'hardware' | 'synced' | 'totp' | 'call'

/** The first means that fits the answers and that the rule of the person accepts. */
export function recommendedMeans(answers: MeansAnswers, rule: PersonRule): Means {
  return waysOf(answers).find((means) => isAccepted(means, rule)) ?? 'call'
}

function waysOf({ computer, mayInstall, hasPhone }: MeansAnswers): Means[] {
  const ofComputer: Means[] = computer === 'own' && mayInstall ? ['platform'] : []
  // A phone is nobody's duty: a thing of one's own comes first on a computer that others use.
  const ofPhone: Means[] = hasPhone ? ['synced', 'totp'] : []
  return computer === 'shared' ? ['hardware', ...ofPhone] : [...ofComputer, ...ofPhone, 'hardware']
}

function isAccepted(means: Means, { factors, keyClasses }: PersonRule): boolean {
  if (means === 'call') return true
  if (means === 'totp') return factors === null || factors.includes('password-totp')
  return (factors === null || factors.includes('key')) && (keyClasses === null || keyClasses.includes(means))
}

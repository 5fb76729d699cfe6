import { type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { findsAWay } from '@/domain/authentication/findsAWay'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'
import { SLUGS } from '@/domain/slugs'
import { findAdministrators } from '@/features/people/policy/read/findAdministrators'
import { rulesOfPolicy } from '@/infra/auth/rulesOfPolicy'

const HOW =
  'Enregistrez d’abord une clé qui convient (Votre compte → Connexion), ou acceptez un moyen que l’un d’eux possède.'
const NOBODY_ENTERS = `Avec ces règles, plus aucun administrateur n’entrerait dans le portail, et personne ne pourrait les changer. ${HOW}`
const NOBODY_ADMINISTERS = `Avec cette règle, plus aucun administrateur n’atteindrait l’administration, et personne ne pourrait la changer. ${HOW}`

/** Rules that would shut out the last administrator who could enter, or reach the administration, are not saved. @throws ValidationError. */
export const refuseShuttingOut: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const rules = rulesOfPolicy({ ...originalDoc, ...data })
  if (rules.roles.length === 0 && rules.areas.length === 0) return data
  const people = await findAdministrators(req.payload, req)
  const areaRule = rules.areas.find(({ area }) => area === 'administration')
  const somebodyFinds = (rule?: typeof areaRule) =>
    people.some(({ roles, means }) =>
      findsAWay({ rule: ruleOfRoles(roles, rules.roles), means, areaRule: rule }),
    )
  if (people.length === 0 || somebodyFinds(areaRule)) return data
  const fault = somebodyFinds()
    ? { path: 'areaRules', message: NOBODY_ADMINISTERS }
    : { path: 'roleRules', message: NOBODY_ENTERS }
  throw new ValidationError({ global: SLUGS.signInPolicy, errors: [fault], req }, req.t)
}

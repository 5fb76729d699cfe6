import { APIError, type GlobalBeforeChangeHook } from 'payload'
import { findsAWay } from '@/domain/authentication/findsAWay'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'
import { findAdministrators } from '@/features/people/policy/read/findAdministrators'
import { rulesOfPolicy } from '@/infra/auth/rulesOfPolicy'

const HOW =
  'Enregistrez d’abord une clé qui convient (Votre compte → Connexion), ou acceptez un moyen que l’un d’eux possède.'
const NOBODY_ENTERS = `« Ce que chaque rôle utilise » : avec ces règles, plus aucun administrateur n’entrerait dans le portail, et personne ne pourrait les changer. ${HOW}`
const NOBODY_ADMINISTERS = `« Ce que chaque partie demande » : avec cette règle, plus aucun administrateur n’atteindrait l’administration, et personne ne pourrait la changer. ${HOW}`

/** Rules that would shut out the last administrator who could enter, or reach the administration, are not saved. @throws APIError 400, with why in French. */
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
  throw new APIError(somebodyFinds() ? NOBODY_ADMINISTERS : NOBODY_ENTERS, 400, undefined, true)
}

import { CHILD_SEXES } from '../../facility/closedLists'
import { labelOf } from '../../labelOf'
import { childAge } from '../childAge'
import type { ChildProfile } from '../PlacementProfile'

/** Who a place is looked for, on a day: `Garçon, 14 ans`; `3 enfants : 9 ans, 7 ans et 18 mois`. */
export function childrenWords(children: readonly ChildProfile[], day: string): string {
  const [only] = children
  if (only && children.length === 1)
    return `${labelOf(CHILD_SEXES, only.sex)}, ${childAge(only.birthMonth, day)}`
  const ages = children.map(({ birthMonth }) => childAge(birthMonth, day))
  const last = ages.pop() ?? ''
  return `${children.length}\u00a0enfants\u00a0: ${ages.join(', ')} et ${last}`
}

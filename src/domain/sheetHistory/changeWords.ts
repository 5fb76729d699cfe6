import { lowered } from '../text/lowered'
import type { HistoryPart, WordForm } from './HistoryPart'

/** What happened to a part: it came, it went, or it became something else. */
export type PartChange = { part: HistoryPart; was: readonly string[]; is: readonly string[] }

type Telling = {
  changes: readonly Pick<PartChange, 'part' | 'was' | 'is'>[]
  /** Whoever did it, in words; `null` where it is not known or not told. */
  by: string | null
  /** The day, in words. */
  day: string
}

/** « Téléphones modifiés par Maison des solidarités, le 3 novembre 2026 » ; empty when nothing changed. */
export function changeWords({ changes, by, day }: Telling): string {
  const [first] = changes
  if (!first) return ''
  const deeds = new Set(changes.map(deedOf))
  const deed = deeds.size === 1 ? deedOf(first) : 'modifié'
  const things = changes.map(({ part }, at) => (at === 0 ? part.label : lowered(part.label)))
  const ending = ENDINGS[formOf(changes.map(({ part }) => part.form))]
  return `${LIST.format(things)} ${deed}${ending}${by ? ` par ${by}` : ''}, le ${day}`
}

const LIST = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

const ENDINGS: Record<WordForm, string> = { m: '', f: 'e', mp: 's', fp: 'es' }

function deedOf({ was, is }: Pick<PartChange, 'was' | 'is'>): 'ajouté' | 'retiré' | 'modifié' {
  if (was.length === 0 && is.length > 0) return 'ajouté'
  return is.length === 0 && was.length > 0 ? 'retiré' : 'modifié'
}

/** Several things agree in the plural, the masculine as soon as one is. */
function formOf(forms: readonly WordForm[]): WordForm {
  const [first] = forms
  if (first && forms.length === 1) return first
  return forms.every((form) => form.startsWith('f')) ? 'fp' : 'mp'
}

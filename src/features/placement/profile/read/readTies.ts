import type { Fault } from '@/domain/facility/Fault'
import { communesOfDigits } from '@/features/geography/places/read/communesOfDigits'
import { communePlace } from '@/features/geography/places/read/placeOfCommune'
import { readTypedCommune } from '@/features/geography/places/read/readTypedCommune'
import { communeLabels } from '@/infra/geography/communeLabels'

/** The commune of the child's ties: the one that was picked where the field still shows it, else the one that its words name. */
export function readTies(form: URLSearchParams): { commune: string | null; faults: Fault[] } {
  const words = (form.get('lieu') ?? '').trim().slice(0, 80)
  const picked = communePlace(form.get('commune') ?? '')
  if (words === '') return { commune: null, faults: [] }
  if (picked?.label === words) return { commune: picked.code, faults: [] }
  const [only, ...others] = communesOfDigits(words)
  if (only && others.length > 0)
    return refused(`Plusieurs communes ont ce code : écrivez le nom (${communeLabels([only, ...others])}).`)
  const { code, namesakes } = only ? { code: only.code, namesakes: null } : readTypedCommune(words)
  if (code) return { commune: code, faults: [] }
  return refused(
    namesakes
      ? `Plusieurs communes portent ce nom : précisez le code postal (${namesakes}).`
      : 'Cette commune n’est pas connue : choisissez-la dans la liste, ou écrivez son code postal.',
  )
}

const refused = (message: string) => ({ commune: null, faults: [{ path: 'lieu', message }] })

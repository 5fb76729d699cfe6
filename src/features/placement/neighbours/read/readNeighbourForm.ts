import type { Fault } from '@/domain/facility/Fault'
import { neighbourOrigin } from '@/infra/neighbours/neighbourAddress'
import { readPublicKey } from '@/infra/neighbours/publicKey'

type TypedNeighbour = { name: string; departmentCode: string; address: string; key: string | null }

const textOf = (form: URLSearchParams, name: string, most: number): string =>
  (form.get(name) ?? '').trim().slice(0, most)

/** What the form of a new neighbour says; its address as it was typed where it is none (`addFaults`). */
export function readNeighbourForm(form: URLSearchParams): TypedNeighbour {
  const address = textOf(form, 'address', 200)
  return {
    name: textOf(form, 'name', 100),
    departmentCode: textOf(form, 'departmentCode', 3).toUpperCase(),
    address: neighbourOrigin(address) ?? address,
    key: textOf(form, 'key', 2_000) || null,
  }
}

/** What stops it, field by field. */
export function addFaults(form: URLSearchParams): Fault[] {
  const { name, departmentCode, address, key } = readNeighbourForm(form)
  const faults: Fault[] = []
  if (!name) faults.push({ path: 'name', message: 'Écrivez le nom du département.' })
  if (!/^(?:\d{2,3}|2[AB])$/.test(departmentCode))
    faults.push({ path: 'departmentCode', message: 'Écrivez son code\u00a0: 77, 2A, 974.' })
  if (neighbourOrigin(address) === null)
    faults.push({
      path: 'address',
      message:
        'Écrivez l’adresse de son portail, en https et sans rien après\u00a0: https://repere.exemple.fr.',
    })
  if (key && !readPublicKey(key))
    faults.push({ path: 'key', message: 'Cette clé ne se lit pas\u00a0: collez-la entière, de BEGIN à END.' })
  return faults
}

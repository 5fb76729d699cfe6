import type { Payload } from 'payload'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import type { Editing } from '../Editing'
import { addressPoint, readAddress, type StoredPoint } from './addressPoint'

/** Where the address that stands in a form is by itself; `undefined` where the form has no address. */
export async function placeView(
  payload: Payload,
  { fields, stored }: Pick<Editing, 'fields' | 'stored'>,
  values: FieldValues,
): Promise<StoredPoint | null | undefined> {
  if (!fields.some(({ name }) => name === 'address')) return undefined
  return addressPoint({ payload, parts: readAddress(values.address).parts, stored })
}

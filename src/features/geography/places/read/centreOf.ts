import type { Payload } from 'payload'
import { type Centre, centresOf } from './centresOf'

/** The centre of a commune by its INSEE code; `null` where nothing locates it. Many at once: `centresOf`. */
export async function centreOf(payload: Payload, inseeCode: string): Promise<Centre | null> {
  return (await centresOf(payload, [inseeCode])).get(inseeCode) ?? null
}

import { findPhones } from './findPhones'
import { phoneExtension } from './phoneExtension'

/** A stored number as machines take it: `e164` is `null` for a short number, which has no form from abroad. */
export type StoredPhone = { dialled: string; e164: string | null; extension: string | null }

/** Overseas départements have their own prefixes, though they are dialled from France as any French number. */
const OVERSEAS: readonly [start: RegExp, prefix: string][] = [
  [/^0(?:590|69[01])/, '590'],
  [/^0(?:594|694)/, '594'],
  [/^0(?:596|69[67])/, '596'],
  [/^0(?:26[239]|639|69[23])/, '262'],
]
/** As the directory writes most of them: nothing to look for. */
const PLAIN = /^0[1-9](?: \d{2}){4}$/
const MIQUELON = /^0508(\d{6})$/

/** Reads a number as the directory stores it, its extension in it or in `note`. Of a text that is none, its digits alone. */
export function storedPhone(text: string, note?: string | null): StoredPhone {
  const first = PLAIN.test(text) ? { number: text } : foundIn(text)
  const extension = phoneExtension(text) ?? phoneExtension(note)
  const dialled = (first?.number ?? text).replaceAll(/[^\d+]/g, '')
  return { dialled, e164: first ? e164Of(dialled) : null, extension }
}

const foundIn = (text: string) =>
  findPhones(text, { region: null, foreign: (digits) => `+${digits}` }).numbers[0]

function e164Of(dialled: string): string | null {
  if (dialled.startsWith('+')) return dialled
  if (!/^0\d{9}$/.test(dialled)) return null
  const [, miquelon] = MIQUELON.exec(dialled) ?? []
  if (miquelon) return `+508${miquelon}`
  const prefix = OVERSEAS.find(([start]) => start.test(dialled))?.[1] ?? '33'
  return `+${prefix}${dialled.slice(1)}`
}

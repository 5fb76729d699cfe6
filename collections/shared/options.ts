import type { Option } from 'payload'

/** Turns a closed list of ours into the options of a select. */
export function options(list: readonly { code: string; label: string }[]): Option[] {
  return list.map(({ code, label }) => ({ value: code, label }))
}

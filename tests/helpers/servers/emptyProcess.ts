import type { Payload } from 'payload'

/** Does the writes that wait, then forgets what the modules of this process hold of the base: counters, centres, trails. */
export async function emptyProcess(payload: Payload): Promise<void> {
  const { flushLaterWrites } = await import('@/infra/database/laterWrites')
  const { forgetCentres } = await import('@/features/geography/places/read/departmentCentres')
  await flushLaterWrites()
  forgetCentres(payload)
  // What `processWide` keeps is under symbols of ours, which the type of the global object cannot know.
  const held = globalThis as { [key: symbol]: unknown }
  for (const key of Object.getOwnPropertySymbols(held))
    if (key.description?.startsWith('repere.') && held[key] instanceof Map) held[key].clear()
}

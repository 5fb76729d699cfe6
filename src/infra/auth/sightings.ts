import { processWide } from '../processWide'

/** When sessions were last seen, by their id (ISO 8601), as long as the base has not been told. */
export const sightings = processWide('sightings', () => new Map<string, string>())

/** Centres of communes by INSEE code: `[longitude, latitude]`, WGS 84 degrees. */
export type CommuneCentres = ReadonlyMap<string, readonly [longitude: number, latitude: number]>

/** A row that was not taken, and why, in French. */
export type RefusedCentre = { row: string; column: 'code' | 'centre'; value: string; rule: string }

export type ReadCentres = { centres: CommuneCentres; refused: RefusedCentre[] }

/** Where a person reads what they were told of places. */
export const NOTICES_PATH = '/places/avis'

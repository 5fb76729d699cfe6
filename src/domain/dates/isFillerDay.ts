/** A day (`YYYY-MM-DD`) by which machines say nothing: the first of their calendar (1900, 1970), or the last (2099, 9999). */
export const isFillerDay = (day: string): boolean => day < '1901' || day >= '2099' || day === '1970-01-01'

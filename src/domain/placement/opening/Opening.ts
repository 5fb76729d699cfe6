/** How the count of a unit becomes places: a reference each, their first day in service, and how many hold a child today. */
export type Opening = { references: readonly string[]; from: string; taken: number }

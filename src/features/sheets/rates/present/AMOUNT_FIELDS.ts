/** The texts of a scheme that may cite amounts, for `select`. */
export const AMOUNT_FIELDS = {
  summary: true,
  forWhom: true,
  conditions: true,
  amount: true,
  where: true,
  delay: true,
  steps: true,
  documents: true,
  appeal: true,
  feesDetail: true,
  mobilisationDetail: true,
  family: true,
  body: true,
} as const

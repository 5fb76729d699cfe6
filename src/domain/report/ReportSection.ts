/** A part of a sheet on which an error is reported. */
export type ReportSection = { code: string; label: string }

/** What every sheet has: the whole, then what stands above its sections. */
export const COMMON_REPORT_SECTIONS: readonly ReportSection[] = [
  { code: 'fiche', label: 'Toute la fiche' },
  { code: 'essentiel', label: 'L’essentiel, en haut de la fiche' },
]

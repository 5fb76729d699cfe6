/** What a scheme said before, as its collection stores it, the oldest first; `appliesFrom` (a day) where it is not the day of its publication. */
export type PastContent = {
  number: string
  before: readonly { publishedAt: string; appliesFrom?: string; fields: Readonly<Record<string, unknown>> }[]
  /** When what the demo shows now was published, and from when it applies. */
  now: { publishedAt: string; appliesFrom: string }
}

const lines = (...texts: string[]) => texts.map((text) => ({ text }))

/** Three sheets whose past is read: a law that came late to its sheet, a reform, an aid of the département raised twice. */
export const pastEditions: readonly PastContent[] = [
  {
    number: 'D0001',
    before: [
      {
        publishedAt: '2024-04-08T07:30:00.000Z',
        fields: {
          steps: lines(
            'Faire la simulation et la demande en ligne sur caf.fr ou msa.fr',
            'Rencontrer le référent désigné et signer le contrat d’engagements réciproques',
            'Déclarer ses ressources tous les trois mois',
          ),
          body: null,
          changeNote: null,
        },
      },
    ],
    // The law applies from the first of January; the sheet followed three weeks later.
    now: { publishedAt: '2025-01-22T08:10:00.000Z', appliesFrom: '2025-01-01' },
  },
  {
    number: 'D0044',
    before: [
      {
        publishedAt: '2024-09-16T13:00:00.000Z',
        fields: {
          forWhom: 'Parents d’un enfant de moins de 6 ans.',
          conditions:
            'Employer une assistante maternelle agréée ou une garde à domicile, ou payer une structure habilitée.',
          amount: 'Part du salaire remboursée, selon les ressources, le nombre d’enfants et leur âge.',
          changeNote: null,
        },
      },
    ],
    now: { publishedAt: '2025-08-28T09:00:00.000Z', appliesFrom: '2025-09-01' },
  },
  {
    number: 'D0004',
    before: [
      {
        publishedAt: '2024-02-05T10:00:00.000Z',
        appliesFrom: '2024-01-01',
        fields: {
          amount:
            'Secours d’urgence jusqu’à 100 € ; aide au projet jusqu’à 500 € par an (règlement de démonstration).',
          changeNote: null,
        },
      },
      {
        publishedAt: '2025-03-24T10:00:00.000Z',
        appliesFrom: '2025-03-01',
        fields: {
          amount:
            'Secours d’urgence jusqu’à 120 € ; aide au projet jusqu’à 600 € par an (règlement de démonstration).',
          changeNote: 'Plafonds relevés par la délibération de février, dès le 1er mars.',
        },
      },
    ],
    now: { publishedAt: '2026-06-12T14:00:00.000Z', appliesFrom: '2026-06-01' },
  },
]

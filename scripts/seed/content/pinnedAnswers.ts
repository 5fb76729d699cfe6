import type { PinnedAnswerContent } from './types'

/** Answers that an editor puts first, whatever the engine thinks. */
export const pinnedAnswers: readonly PinnedAnswerContent[] = [
  {
    queries: ['payer l’électricité', 'facture d’électricité', 'aide d’énergie', 'l’aide d’énergie'],
    sheets: ['D0032', 'D0031', 'D0033'],
  },
  { queries: ['aide au logement', 'payer le loyer'], sheets: ['D0018', 'D0019', 'D0020'] },
  { queries: ['dormir ce soir', 'à la rue', '115'], sheets: ['D0024'] },
  { queries: ['enfant en danger', '119'], sheets: ['D0053'] },
  { queries: ['violences conjugales', '3919'], sheets: ['D0079', 'D0081'] },
  { queries: ['carte mobilité', 'carte handicapé'], sheets: ['D0060'] },
  { queries: ['allocation handicap enfant', 'enfant handicapé'], sheets: ['D0058', 'D0059'] },
  { queries: ['aide pour bébé', 'aide bébé'], sheets: ['D0043', 'D0051'] },
  { queries: ['trop de dettes'], sheets: ['D0010', 'D0017'] },
  { queries: ['maison de retraite'], sheets: ['D0069', 'D0066'] },
]

import type { CollectionConfig } from 'payload'
import { ApiKeys } from './ApiKeys'
import { Favourites } from './Favourites'
import { Media } from './Media'
import { MissedSearches } from './MissedSearches'
import { Organisations } from './Organisations'
import { PinnedAnswers } from './PinnedAnswers'
import { RateLimits } from './RateLimits'
import { Schemes } from './Schemes'
import { Sessions } from './Sessions'
import { SheetNumbers } from './SheetNumbers'
import { SheetUses } from './SheetUses'
import { Synonyms } from './Synonyms'
import { Themes } from './Themes'
import { Users } from './Users'

export const collections: CollectionConfig[] = [
  Schemes,
  Themes,
  Media,
  Organisations,
  Synonyms,
  PinnedAnswers,
  MissedSearches,
  SheetUses,
  Users,
  Sessions,
  RateLimits,
  ApiKeys,
  SheetNumbers,
  Favourites,
]

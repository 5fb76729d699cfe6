import type { CollectionConfig } from 'payload'
import { ApiKeys } from './ApiKeys'
import { AuditLog } from './AuditLog'
import { CommuneCentres } from './CommuneCentres'
import { Conflicts } from './Conflicts'
import { DataSources } from './DataSources'
import { DuplicatePairs } from './DuplicatePairs'
import { Facilities } from './Facilities'
import { Favourites } from './Favourites'
import { ImportRuns } from './ImportRuns'
import { Media } from './Media'
import { Memberships } from './Memberships'
import { MissedSearches } from './MissedSearches'
import { Organisations } from './Organisations'
import { PinnedAnswers } from './PinnedAnswers'
import { RateLimits } from './RateLimits'
import { Schemes } from './Schemes'
import { Services } from './Services'
import { Sessions } from './Sessions'
import { SheetFeed } from './SheetFeed'
import { SheetNumbers } from './SheetNumbers'
import { SheetUses } from './SheetUses'
import { SourceRecords } from './SourceRecords'
import { Synonyms } from './Synonyms'
import { Themes } from './Themes'
import { Units } from './Units'
import { Users } from './Users'

export const collections: CollectionConfig[] = [
  Schemes,
  Themes,
  Media,
  Organisations,
  Services,
  Facilities,
  Units,
  Memberships,
  AuditLog,
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
  DataSources,
  ImportRuns,
  Conflicts,
  DuplicatePairs,
  SourceRecords,
  SheetFeed,
  CommuneCentres,
]

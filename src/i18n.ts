import { getRequestConfig } from 'next-intl/server'
import accessibility from '../messages/fr/accessibility.json'
import account from '../messages/fr/account.json'
import auth from '../messages/fr/auth.json'
import boards from '../messages/fr/boards.json'
import bulletins from '../messages/fr/bulletins.json'
import card from '../messages/fr/card.json'
import closures from '../messages/fr/closures.json'
import complements from '../messages/fr/complements.json'
import desk from '../messages/fr/desk.json'
import digest from '../messages/fr/digest.json'
import directory from '../messages/fr/directory.json'
import doubts from '../messages/fr/doubts.json'
import download from '../messages/fr/download.json'
import editions from '../messages/fr/editions.json'
import errors from '../messages/fr/errors.json'
import externalLinks from '../messages/fr/externalLinks.json'
import extranet from '../messages/fr/extranet.json'
import facilities from '../messages/fr/facilities.json'
import favourites from '../messages/fr/favourites.json'
import figures from '../messages/fr/figures.json'
import filters from '../messages/fr/filters.json'
import follow from '../messages/fr/follow.json'
import frame from '../messages/fr/frame.json'
import freePlaces from '../messages/fr/freePlaces.json'
import freshness from '../messages/fr/freshness.json'
import freshnessRate from '../messages/fr/freshnessRate.json'
import glossary from '../messages/fr/glossary.json'
import guide from '../messages/fr/guide.json'
import guideDesk from '../messages/fr/guideDesk.json'
import guidePrint from '../messages/fr/guidePrint.json'
import history from '../messages/fr/history.json'
import home from '../messages/fr/home.json'
import hours from '../messages/fr/hours.json'
import installation from '../messages/fr/installation.json'
import interview from '../messages/fr/interview.json'
import legal from '../messages/fr/legal.json'
import legalWatch from '../messages/fr/legalWatch.json'
import mails from '../messages/fr/mails.json'
import map from '../messages/fr/map.json'
import memberships from '../messages/fr/memberships.json'
import national from '../messages/fr/national.json'
import nationalSheets from '../messages/fr/nationalSheets.json'
import newSheets from '../messages/fr/newSheets.json'
import openData from '../messages/fr/openData.json'
import placeCalendar from '../messages/fr/placeCalendar.json'
import placementBoards from '../messages/fr/placementBoards.json'
import placementDegraded from '../messages/fr/placementDegraded.json'
import placementHolds from '../messages/fr/placementHolds.json'
import placementNeighbours from '../messages/fr/placementNeighbours.json'
import placementNotices from '../messages/fr/placementNotices.json'
import placementProfile from '../messages/fr/placementProfile.json'
import placementRequests from '../messages/fr/placementRequests.json'
import placementSearch from '../messages/fr/placementSearch.json'
import placementStatistics from '../messages/fr/placementStatistics.json'
import placeOpening from '../messages/fr/placeOpening.json'
import print from '../messages/fr/print.json'
import quality from '../messages/fr/quality.json'
import rateDesk from '../messages/fr/rateDesk.json'
import rates from '../messages/fr/rates.json'
import reach from '../messages/fr/reach.json'
import reports from '../messages/fr/reports.json'
import scheme from '../messages/fr/scheme.json'
import search from '../messages/fr/search.json'
import service from '../messages/fr/service.json'
import sheetEditing from '../messages/fr/sheetEditing.json'
import sheetHistory from '../messages/fr/sheetHistory.json'
import themes from '../messages/fr/themes.json'
import units from '../messages/fr/units.json'
import urgent from '../messages/fr/urgent.json'
import verifications from '../messages/fr/verifications.json'

/** The texts of the portal, a file for each namespace. One language: French. */
const messages = {
  auth,
  frame,
  freshness,
  freshnessRate,
  home,
  search,
  favourites,
  follow,
  scheme,
  guide,
  guideDesk,
  guidePrint,
  placeCalendar,
  placementBoards,
  placementHolds,
  placementNeighbours,
  placementNotices,
  placementProfile,
  placementRequests,
  placementSearch,
  print,
  history,
  themes,
  hours,
  interview,
  directory,
  figures,
  filters,
  account,
  errors,
  legal,
  legalWatch,
  externalLinks,
  accessibility,
  desk,
  mails,
  map,
  download,
  openData,
  quality,
  rateDesk,
  rates,
  service,
  card,
  memberships,
  facilities,
  freePlaces,
  placeOpening,
  units,
  urgent,
  verifications,
  reports,
  sheetHistory,
  boards,
  bulletins,
  sheetEditing,
  closures,
  complements,
  extranet,
  reach,
  digest,
  doubts,
  editions,
  national,
  nationalSheets,
  glossary,
  placementStatistics,
  newSheets,
  installation,
  placementDegraded,
}

export default getRequestConfig(() => ({ locale: 'fr', messages, timeZone: 'Europe/Paris' }))

import type { SearchDocument } from '@/infra/search/SearchDocument'
import { sheet } from './sheet'

const partner = (id: string, number: string, text: Parameters<typeof sheet>[2]): SearchDocument =>
  sheet(id, number, { type: 'organisation', url: `/annuaire/${number}`, kind: null, level: null, ...text })

/** Organisations of the directory. */
export const PARTNERS = [
  partner('caf', 'P100001', {
    title: 'Caisse d’allocations familiales',
    acronyms: ['CAF'],
    summary: 'Verse les prestations aux familles.',
    body: 'Accueil sur rendez-vous. Agence centrale.',
    locations: [{ lat: 48.6298, lng: 2.4406 }],
  }),
  partner('ccas-saint-etienne', 'P100002', {
    title: 'CCAS de Saint-Étienne',
    acronyms: ['CCAS'],
    summary: 'Aides facultatives et domiciliation des habitants.',
    body: 'Ouvert du lundi au vendredi.',
    locations: [{ lat: 45.4397, lng: 4.3872 }],
  }),
  partner('mediatheque', 'P100003', {
    title: 'Médiathèque de Saint-Étienne-du-Bois',
    summary: 'Ateliers informatiques.',
    body: 'Entrée libre.',
  }),
  partner('paris-12', 'P100004', {
    title: 'Espace insertion de Bercy',
    summary: 'Reçoit les habitants de Paris 75012.',
    body: 'Deux conseillers.',
    locations: [{ lat: 48.8396, lng: 2.3876 }],
  }),
  partner('paris-13', 'P100005', {
    title: 'Espace insertion de Tolbiac',
    summary: 'Reçoit les habitants de Paris 75013.',
    body: 'Trois conseillers.',
    locations: [{ lat: 48.8265, lng: 2.357 }],
  }),
  partner('oeuvre', 'P100006', {
    title: 'Œuvre de secours aux enfants',
    summary: 'Association de protection de l’enfance.',
    body: 'Cœur de métier : placement familial.',
  }),
  partner('mdph', 'P100007', {
    title: 'Maison départementale des personnes handicapées',
    acronyms: ['MDPH'],
    summary: 'Guichet unique du handicap.',
    body: 'Dépôt des dossiers de compensation.',
  }),
  partner('mission-locale', 'P100008', {
    title: 'Mission locale des deux vallées',
    summary: 'Accompagne les 16-25 ans.',
    body: 'Antennes à Ajaccio (2A) et dans l’Ain (01).',
  }),
  partner('udaf', 'P100009', {
    title: 'Union départementale des associations familiales',
    acronyms: ['UDAF'],
    summary: 'Défend les intérêts des familles.',
    body: 'Points conseil budget.',
  }),
]

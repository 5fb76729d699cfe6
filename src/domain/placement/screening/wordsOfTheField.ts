const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of the field that people write with a capital: « Aide Sociale », « Juge des Enfants ». Without accents, in lower case. */
export const FIELD_WORDS = words(`
  accompagnement accueil action adolescent adolescente adolescents aemo aed agence aide assistant assistante associations association atelier autorite avis
  bureau caf centre chef cheffe circonscription cellule classe collectif college commission communaute communal conseil conseiller conseillere
  croix rouge cour direction directeur directrice departement departemental departementale dispositif droits defenseur
  educateur educatrice education educatif educative educatifs enfance enfant enfants equipe espace etablissement etat familial familiale
  familiaux famille familles fille filles foyer garcon garcons groupe handicap handicapees hopital hospitalier hotel
  inspecteur inspectrice institut intercommunal judiciaire juge jeune jeunes jeunesse justice ligue lieu lycee mairie maison maternelle maternel
  mere meres mission mineur mineurs mineure mineures ministere
  national nationale non accompagne accompagnes ordonnance office parent parents parquet pere permanence personnes placement plan plateforme point pole police
  pouponniere premier premiere prefecture prevention procureur procureure programme projet protection provisoire psychiatrie public publique
  gendarmerie republique referent referente region regional relais rencontre responsable reseau
  sante sauvegarde secours secteur securite seconde service services social sociale sociaux solidarite solidarites sud nord est ouest substitut
  terminale territoire territorial territoriale therapeutique travailleur travailleuse tribunal troisieme tutelle unite urgence urgences
  universitaire village vie ville ulis segpa upe2a infantile specialise specialisee specialises medico psychologique pedagogique scolaire
  internat ime itep sessad mecs lva ase pjj mdph mds cmp cmpp cmpea chu`)

/** What stands before the name of a body, of an illness or of a thing, not of a person: « collège Jean-Moulin », « syndrome de Gilles ». */
export const BODY_WORDS = words(`
  college lycee ecole maternelle primaire elementaire groupe hopital clinique chu chi ch centre institut foyer mecs maison
  association fondation residence internat ime itep ditep sessad lva crp cfa mfr lep ehpad crèche creche halte hotel
  service pole unite antenne prison syndrome maladie methode test echelle loi plan dispositif programme traitement protocole
  village stade gymnase club theatre espace mission mairie ville commune quartier cite gare rue avenue boulevard ligne parc
  prise dite semaine vacances fete prix projet protocole marque`)

/** Titles that a surname follows. */
export const TITLES = words(
  'm mr mme mlle monsieur madame mademoiselle dr docteur docteure maitre me pr professeur professeure famille',
)

/** Whoever is spoken of, right before a name. Without accents. */
export const KIN_WORDS = words(`
  fratrie jeune mineur mineure enfant prenomme prenommee nomme nommee appelle prenom nom alias dit mere pere maman papa frere soeur oncle
  tante cousin cousine neveu niece grand-mere grand-pere beau-pere belle-mere demi-frere demi-soeur tuteur tutrice educateur educatrice
  assistante juge referente referent psychologue avocat avocate compagnon compagne ami amie copain copine voisin voisine bebe garcon fille
  adolescent adolescente`)

/**
 * Folded words that sayings of several words take for one another, a class a line, whose first word stands for all: forms of the
 * verbs that sentences bend, and the names that everybody gives to the same thing.
 */
const CLASSES = `
travail travaux boulot boulots emploi emplois job jobs taf tafs turbin
travaille travailler travailles travaillent travaillait travaillais bosse bosser bosses bossent bossait
licencie licencier licenciee licencies vire viree virer virent
logement logements appartement appartements appart apparts studio logis
voiture voitures auto bagnole bagnoles camionnette camion camions fourgon fourgonnette vehicule vehicules
argent sous sou fric thune thunes pognon oseille flouze
enfant enfants fils fille filles gosse gosses gamin gamine gamins gamines garcon garcons mome momes mioche mioches bambin bambins minot minots
mere maman mamans meres daronne mamie mamy
pere papa papas peres daron papi papy
mari conjoint compagnon copain epoux concubin mec
femme epouse compagne conjointe copine
proprietaire proprietaires proprio bailleur logeur
medecin medecins docteur docteurs toubib toubibs generaliste generalistes
hopital hopitaux hosto clinique
prison prisons taule tole zonzon detention
police flic flics gendarme gendarmes gendarmerie keuf keufs policier policiers
chambre chambres piaule piaules
ado ados adolescent adolescents adolescente adolescentes
ordinateur ordinateurs ordi ordis
epuise epuisee epuises epuiser creve crevee creves fatigue fatiguee fatigues lessivee
mange manger manges mangent mangeait mangeons bouffe bouffer bouffent
credit credits pret prets emprunt emprunts
facture factures
dette dettes impaye impayes
frappe frappes frapper frappent frappee frapper frappait tape tapes taper tapent tapait cogne cogner cognent bat bats battre battu battue battus battent battait maltraite maltraiter maltraitent brutalise gifle gifler
perd perds perdre perdu perdue perdus perdent perdait
dort dors dormir dorment dormi dormait
boit bois boire boivent bu buvait picole picoler picolent
vit vis vivre vivent vecu vivait
met mets mettre mis mise mettent mettait
prend prends prendre pris prise prennent prenait
apprend apprends apprendre appris apprise apprennent
comprend comprends comprendre compris comprennent comprenait
sort sors sortir sorti sortie sortent sortait
part pars partir parti partie partent
tient tiens tenir tenu tenue tiennent
vient viens venir venu venue viennent
recoit recois recevoir recu recue recoivent
doit dois devoir doivent devait
peut peux pouvoir peuvent pu pouvait
veut veux vouloir veulent voulait
sait sais savoir savent savait
fait fais faire font faisait
va vais aller vont alle allee allait
voit vois voir voient vu voyait
ecrit ecris ecrire ecrivent
conduit conduire conduis conduisent conduisait
meurt mourir meurent
suit suivre suivi suivent suivait
rend rends rendre rendu rendent
attend attends attendre attendu attendent attendons attendait
vend vends vendre vendu vendent
entend entends entendre entendu entendent
defend defends defendre defendu
nourrit nourrir nourri nourrissent nourrisse
fuit fuir fui fuie fuient fuyait
finit finir fini finissent finissait
vieillit vieillir vieilli vieillissent
guerit guerir gueri
remplit remplir rempli remplissent
subit subir subi subissent
paie payer paye payee paient payent paies payait regler financer acquitter
verse verser versent versait donne donner donnent donnait
nettoie nettoyer nettoye
appelle appeler appellent
jette jeter jete jetee jettent
eleve elever elevee elevent elevait
mene mener
lave laver lavee lavent lavait
traduit traduire traduise traduisent traduis
rembourse rembourser remboursent
`

const KEYS: ReadonlyMap<string, string> = new Map(
  CLASSES.split('\n').flatMap((line) => {
    const forms = line.split(' ').filter((form) => form !== '')
    return forms.map((form): [string, string] => [form, forms[0] ?? form])
  }),
)

/** The word that stands for a class of words that sayings take for one another; `null` where the word is in none. */
export function sayingWord(word: string): string | null {
  return KEYS.get(word) ?? null
}

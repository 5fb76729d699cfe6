const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Given names of the register that texts hold as days, feasts, countries, languages or places: never taken for a person. Without accents. */
export const NEVER_NAMES = words(`
  janvier fevrier mars avril mai noel paques toussaint ramadan aid pentecote ascension assomption annonciation trinite islam
  france paris albanie argentine bresil chine dominique fidji georgie irlande israel inde islande italie kenya liban mali malte maurice
  montserrat oman salvador tchad wallis yemen china hindou lingala berbere
  de la le les du des un une il elle ils elles on je tu nous vous se sa son ses ce cet cette ces et ou ni ne pas que qui
  au aux a en y par per pour sur sous dans avec sans avant apres ici oui non si car mais donc or
  an ans mi va vu dit fait sait sera est es ait ai as ont men fin fins
  maman papa papi papy mamie mamy mama tata tonton nounou bebe belle kine kines ortho renault mercedes gallia`)

/**
 * Given names that are everyday words of French: taken for a person only where a capital says so. Without accents.
 */
export const EVERYDAY_NAMES = words(`
  abbes ace agit ah aimable aime aimee aires ales alias alla alpha amant amateur ambre ame amer amide amour ane
  anemone anesse ange anges anis anonyme ante aphelie ara aras arcade archange aria ariette art aster atlas aube auguste aura
  aurore automne aveline azur baba bah bambou baraka barbare barbe begonia bela bibi bien-aime bienvenu bienvenue bijou bine
  blanche bobo bonheur bonne boy brume brune brunette bruyere bulle buna buse cadet calice calin calina caline camelia candela
  candide caner cannelle caprice capucine carline carma carmin cassis causette celeste cendra cerise chai chaine chaines chance
  chancel chancelle cheri cherie chretien chretienne christ ciel circoncis cire clair claire clarine clemence clemente colline
  colombe come conception concession consolation constance constant corail court courte cris cristal dahlia daman dame dauphin
  dauphine delice delie demet denia desir desire destin destinee devin devis devora devote diamant dieu divan divin divine doline
  dom dominion domino don douce duc dune ebene ecrin edita egide egyptienne elan emane emeraude endy engin epiphane
  epiphanie erine esperance espoir esprit etoile exauce exaucee expedie fakir farad farda fauve fauvette felicite felide
  feline feras feriale ferie feriee fidele fillette flamine fleur fleure fleurette fleurie flore flores fort fortune fortunee
  framboise franc fructueux gala gara gata gene genereuse genereux genie gentil gentille gerome girons gitane gloire gorge
  grace gracieuse gracieux great gui guide guigner hale harmonie henni heritier hermine hissa hoche honora honorat honore
  honoree hosanna huma hymen ide idem idylle iles immaculee incarnation innocence innocent innocente ion iris irone jade jasmin
  jazz job jolie junior juste justice kamala karma lady laid lais lama lamina lance lange largo laye layon leger leu lev levent
  liane libera liberte libre lido lie liee lien lies liesse lilas lima lin linon lion lira lis lois long lorrain louange loue
  loup lourde lourdes louve love lucide lumen lune lupin ma mac magnolia maie maire maki male malice malle manda
  mandarine mandoline mania maori maoris marge mari marin marine martel martial martiale martyr mat mate materne matine
  matis maure mauve maxima maxime mena mendie merita merveille messie meta metis metisse miel miette mignon mignonne milan
  mile miles mimosa mine minette mirabelle miracle mistral moche modeste modestie moise moly monder muge muguet 
  muse myrtille natal natale nativite naturelle neige neve nirvana nonce noria normand nouba ocean octave ode odyssee
  olive olympe omega ondine onyx opale opaline opportune optat or oracle orchidee oreade orges oriel orient orna ours pacifique
  padoue palma pandore pape papis paprika parfait parfaite passion pasteur patience patient pelage pensee pepe pepin perla perle
  perpetue pervenche phi phoenix pie pimprenelle piper pivoine placide plume pole polo pomme porphyre praline precieuse precieux
  prele premier prima prime primerose primitive primo prince princesse principe privat prodige promesse promise prospere
  providence prudence prudent prudente prune purification quinto rabat rabbi racha racine rade raid rajah raki ramdam
  rameaux rana rares ravi real redan regent reine relique remise renal renette renne reseda richarde richelieu rime rimes
  rital riva river roba roc rock roi romaine roman romance roque rosaire rose rosier royal rubis rut sabelle sabir sabre
  sahel saint sainte saki salami salas salera salete sali saline salira salle samba sang sante saphir satine saturnin saturnine
  saule sauveur scander scolastique second senateur septime seraphin sereine serin serine serra servais severe sierra sincere sire
  sixte soda sol sole soleil solin sondes soudais soule soya sterling su sublime sue sultan sultane swahili swing sylve symphonie
  taira tais tala talla tamia tan tapa tara temperance tendresse terri the tiare tien tilla tombe tome tonie toscan toscane
  tranquille tresor tri tricha triomphe tu tuba turquoise urbain urbaine ursuline vahine vaillant vainqueur val valence van
  vanille vanna veda velat venera venus victoire vina violet violette violine visitation vital vivant vivier voltaire vu yang yen
  yole zaouia zen zephyr`)

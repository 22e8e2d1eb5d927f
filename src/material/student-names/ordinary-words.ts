// Words that are written with a capital without naming a student, and words that tell who is spoken of: what
// find-student-names.ts needs of English and Spanish. Folded: lower case, no accents.

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What stands before an adult's name. */
export const titles = split(`
mr mrs ms miss mx dr prof professor coach principal officer nurse chef superintendent deputy sergeant counselor
sr sra srta senor senora senorita don dona doctor doctora profe profesor profesora maestro maestra director directora
entrenador entrenadora enfermera enfermero oficial subdirector subdirectora consejera consejero licenciada licenciado
lic ing teacher custodian driver manager secretary librarian aide coordinator supervisor mentor mentee
aunt uncle tia tio san santa saint st
`)

/** With a capital, these are days, places, papers, languages, makers: not students. */
export const capitalised = split(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
octubre noviembre diciembre
english spanish french german chinese mandarin arabic portuguese vietnamese tagalog haitian creole korean somali
espanol ingles frances american mexican latino latina hispanic
christmas thanksgiving easter halloween ramadan hanukkah kwanzaa eid diwali labor memorial veterans independence
valentine valentines navidad pascua cuaresma accion gracias reyes juneteenth
math science reading ela pe art music history algebra geometry biology chemistry
matematicas ciencias lectura musica historia
google zoom chromebook chromebooks ipad ipads youtube kahoot canvas clever gmail outlook microsoft word excel teams
android apple amazon facebook instagram tiktok whatsapp clorox windex lysol band-aid band-aids epipen promethean
smartboard powerschool classdojo remind seesaw spotify netflix walmart costco uno lego legos jenga pokemon minecraft
iep ieps 504 ell esl els ptsa pta pto nea aft seiu afscme osha fape ferpa hipaa usda cdl cpr aed abc abcs ok tv pdf
adhd asd ot pt slp sped mtss pbis rti bip fba usa us uk esp esps hr it id hvac pm am dyi faq qr
god jesus bible church catholic christian muslim jewish
america american americas mexico texas california florida york chicago boston puerto rico guatemala honduras salvador
colombia cuba oregon washington arizona nevada georgia virginia carolina dakota district county unidos estados
room building hall wing gym cafeteria library office lab portable bus route lot gate door floor stairwell
salon edificio oficina biblioteca gimnasio cafeteria autobus ruta puerta piso
plan grade grades kindergarten prek pre-k class period head start title chapter unit lesson week day team
association union committee board handbook policy procedure letter
student students estudiante estudiantes alumno alumna alumnos alumnas pairbook mentor mentee
spring summer fall winter primavera verano otono invierno north south east west
i i'm i've i'll i'd i’m i’ve i’ll i’d
wi-fi wifi bluetooth play-doh boardmaker proloquo velcro crayola sharpie expo post-it kleenex gatorade oreo oreos cheetos
doritos goldfish nintendo xbox playstation roblox fortnite disney pixar marvel barbie elmo bluey peppa frozen moana
encanto coco nemo shrek minions batman spiderman superman paw patrol sesame barney blippi cocomelon
target starbucks mcdonald's mcdonalds subway panera chipotle kroger safeway walgreens cvs uber lyft venmo paypal netflix
hulu alexa siri bing facetime messenger duolingo quizlet epic ixl starfall prodigy nearpod padlet wordle
parapro paraprofessional praxis cpi naemt gebser danielson lexia fountas pearson
form level section step goal note notes number question answer page book story team-building field recess lunch breakfast
snack dinner circle centers center small quiet calm corner big little new old good great happy first second third
psychologist psychologists therapist speech occupational physical behavior behaviour specialist interventionist
assistant vice dean superintendent council department ministry government state federal national international
democrat republican black white asian african european somali hmong hindi urdu russian italian japanese
birthday mother's father's mothers fathers mlk earth independence columbus indigenous pride wellness spirit
internet email e-mail web powerpoint slides docs doc sheets drive forms calendar meet chat bitmoji canva
dia dias madre madres padre padres mama papa abuela abuelo familia familias arte ciencia
educacion fisica patio norte sur este oeste psicologa psicologo terapeuta terapia lenguaje trabajadora trabajador social
director directora direccion secretaria secretario consejo ministerio gobierno nacional programa proyecto manual
forma nivel seccion paso meta nota notas numero pregunta respuesta pagina libro cuento equipo grupo capitulo titulo unidad
feliz navidad santa semana pascuas independencia madres muertos veteranos candelaria cumpleanos
colegio escuela instituto centro parque calle avenida lago rio monte museo playa iglesia hospital jardin
dios virgen senor senora cristo biblia internet correo alumnado personal clase clases recreo almuerzo lunch
`)

/** After a capitalised word, these make it a place. */
export const placeNouns = split(`
school elementary middle high academy street st avenue ave road rd lane boulevard park room hall district county
building center centre library gym city university college church stadium field house hospital clinic library theater
bridge creek river lake heights hills valley falls springs island beach wing campus
lake mountain mountains canyon forest farm zoo museum market mall plaza court circle place way drive
`)

/** Before a capitalised word, these make it a place or a thing with a name. */
export const placeWords = split(`
escuela primaria secundaria preparatoria colegio calle avenida parque ciudad distrito condado edificio salon barrio
carretera hospital clinica iglesia universidad playa plaza isla museo biblioteca
called downtown route highway edition version
lake mount mt fort lago rio monte cerro jardin instituto centro colegio pueblo estado pais zoologico
`)

/** Before a capitalised word that is no common name, these speak of a place. */
export const placePrepositions = split(`in at from near to via toward towards en hacia desde hasta`)

/** After a word at the beginning of a sentence, these make it a somebody. */
export const personVerbs = split(`
was is has had did does said says told asked asks ran runs hit hits cried cries kept keeps threw throws bit bites got
gets went goes came comes needs needed wants wanted sat sits stood stands left leaves took takes made makes refused
refuses struggled struggles started starts stopped stops would could can cannot can't won't didn't doesn't wasn't isn't
hasn't couldn't wouldn't fell falls yelled yells screamed screams pushed pushes kicked kicks hugged hugs smiled smiles
laughed laughs finished finishes worked works helped helps used moved opened broke breaks dropped puede podia quiso sabe read reads wrote writes forgot forgets lost loses seems seemed felt feels looked looks
likes liked loves loved hates hated tried tries always never still and
era es esta estaba estuvo tiene tenia tuvo fue va iba dijo dice pidio pide pregunto pregunta corrio corre pego pega
lloro llora tiro tira mordio muerde necesita necesitaba quiere queria se sento para levanto salio sale llego llega
hizo hace no nunca siempre empezo empieza termino termina leyo lee escribio escribe olvido olvida perdio pierde parece
sintio siente miro mira grito grita empujo empuja pateo patea abrazo abraza sonrio rio ayudo ayuda le me y
comio come durmio duerme jugo juega entendio entiende
`)

/** What only a somebody does: after a word that is also an ordinary word, these make it a name. */
export const actingVerbs = split(`
said says told asked asks ran runs hit hits cried cries threw throws bit bites sat sits yelled yells screamed screams
pushed pushes kicked kicks hugged hugs smiled smiles laughed laughs refused refuses forgot forgets walked walks waited
waits gave gives spilled spills grabbed grabs fixed fixes knew knows hid hides climbed climbs jumped jumps played
plays sang sings drew draws ate eats drank drinks slept sleeps woke wakes raised raises held holds counted counts
brought brings shared shares knocked knocks tripped trips tore tears pulled pulls pinched pinches scratched scratches
spit spits punched slapped licked chewed ripped swore listened listens answered answers whispered whispers talked
talks spoke speaks thinks thought wished learned learns understood understands followed follows joined joins lined
stayed stays wandered eloped napped waved waves danced dances clapped clapping shouted shouts argued argues apologized
begged bumped washed wiped tied zipped carried copied colored colors painted cut glued built builds swung rode rides
wore wears missed misses met dijo dice pidio pide pregunto pregunta corrio corre pego pega lloro llora tiro mordio
muerde grito grita empujo empuja pateo patea abrazo sonrio rio comio durmio duerme jugo juega leyo escribio escribe
olvido perdio camino espero dio derramo agarro arreglo supo sabe escondio esconde subio sube salto salta canto canta
dibujo dibuja bebio desperto levanto sostuvo conto cuenta trajo trae compartio comparte tumbo tropezo rompio rasguno
pellizco jalo escupio escucho escucha respondio contesto hablo habla susurro penso piensa aprendio aprende entendio
siguio quedo bailo baila aplaudio discutio lavo limpio amarro abrio copio coloreo pinto corto construyo anduvo falto
volvio regreso miro avento aviento azoto brinco cayo enojo enoja sento acerco puso pone quito reunio crecio
`)

/** May stand between a somebody and the verb. */
export const betweenVerbs = split(`never always finally just also even still really then only almost already me te se nos le les lo la no ya casi nunca siempre tambien`)

/** What things do too: these make no name of the word before them. */
export const thingVerbs = split(`
started ended needed seemed turned worked changed moved opened closed lasted helped arrived happened passed dragged used
called looked finished failed stopped improved appeared showed planned based shared supposed allowed canceled cancelled
delayed scheduled posted due need feed speed indeed mixed related required united limited combined
empezo termino paso comenzo llego sono salio mejoro empeoro cambio duro costo funciono toco gusto encanto acabo quedo
ayudo falto falla fallo cerro abrio sirvio estaba quedaba pasaba faltaba acaba empezaba terminaba llegaba sonaba ayudaba
funcionaba resulto sucedio ocurrio crecio cayo aumento bajo subio
`)

/** After these and a "my" or "our", somebody of the person's own: no student. */
export const ownPeople = split(`
son daughter husband wife brother sister cousin mom mother dad father grandma grandpa boss neighbor friend coworker
partner nephew niece fiance fiancee boyfriend girlfriend colleague
hijo hija esposo esposa marido mujer hermano hermana primo prima mama papa abuela abuelo jefe jefa vecino vecina amigo
amiga companero companera pareja sobrino sobrina novio novia colega cunada cunado suegra comadre compadre
`)

/** Before a capitalised word that is no common name, these make it a thing ("the Chromebook", "la Patrulla"). */
export const articles = split(`
the a an my our your his her their this that these those each every some any no
el la los las un una unos unas al del mi mis su sus nuestro nuestra este esta ese esa cada
`)

/** A title of a book, a film, a game or a song follows. */
export const titleWords = split(`
book movie show game song app film story series website watch watched watching play played playing sang sing singing
use used using bought buy eating ate drank
libro pelicula programa juego cancion cuento serie aplicacion ver vimos vio vieron viendo jugar jugamos jugaron jugando
cantar cantamos cantaron leer leimos leyendo usar usamos usa compre comprar encanta encantan gusta gustan
`)

/** Before the name of a month, these mean the month. */
export const monthWords = split(`
in on by until since of early late next last this every for from before after through till and mid or
en de hasta desde para proximo pasado este cada a principios finales fines
`)

/** Before a common noun without a capital, these leave room for a name that is also an ordinary word. */
export const clauseWords = split(`
when because then today so but and while after before that if once and yesterday
cuando porque luego hoy y pero mientras que si ayer entonces pues
`)

export const monthNames = split(`april may june july august abril mayo junio julio agosto`)

/** Small words that tell the two languages apart. */
export const smallSpanish = split(`el la los las de del que y en un una con por para se su mi lo le es muy cuando hoy al como ya nos esta`)
export const smallEnglish = split(`the and to of in is was my she it that with for on i you we they her his at from when but`)

/** Who is spoken of: the word after these is likely a student's name. */
export const studentNouns = split(`
student kid child boy girl learner pupil kiddo toddler teenager kindergartner kindergartener grader freshman sophomore
senior preschooler
estudiante alumno alumna nino nina chico chica muchacho muchacha nene nena muchachito muchachita chiquito chiquita
chamaco chamaca adolescente
`)

/** Between such a noun and the name. */
export const namingWords = split(`named called llamado llamada llama nombre se que de name is`)

/** Words that begin sentences and are no names, though a verb may follow. */
export const starters = split(`
he she it they we you i this that these those who what which there here everyone everybody someone somebody nobody noone
one none both each all some many most any another other others everything something nothing anything my our your
his her its their the a an when while after before if because then so but and or as since until once today yesterday
tomorrow tonight now later maybe please thanks thank sorry yes no not also only just even how why where whose
el ella ello ellos ellas usted ustedes nosotros nosotras yo tu quien que cual esto eso aquello este esta ese esa todo
todos toda todas alguien nadie nada algo uno una unos unas otro otra otros otras cada mi mis su sus nuestro nuestra la
las los lo un cuando mientras despues antes si porque entonces pero y o como hoy ayer manana ahora luego quiza tal
gracias perdon tambien solo donde por para con sin al del aqui alli hay ya aun todavia nunca siempre
class lunch recess school work bus group teacher student students kids children mentor mentee partner everyone
clase almuerzo recreo escuela trabajo grupo maestra maestro estudiante estudiantes ninos pareja reunion
parents mom dad mother father family staff people lesson plan day morning afternoon week month year meeting talking
waiting asking going doing being having listening
jaja jajaja jajajaja haha hahaha lol omg btw fyi ugh wow yay hey hi hello okay ok please ps nb tbh idk imo
snack breakfast dinner math science reading writing music art gym library speech therapy behavior behaviour training
transition transitions communication patience practice progress routine routines schedule support change changes time
life love peace power food water rain snow weather traffic noise music paper pencil glue paint tape
nap circle centers center carpet rug bathroom hallway playground cafeteria office classroom building door chair table
attendance homework testing test tests assembly dismissal arrival pickup drop-off duty coverage staffing
principal secretary nurse counselor sub subs substitute admin administration district union boss coworker coworkers
boys girls kid kiddo kiddos baby babies friend friends grandma grandpa brother sister son daughter husband wife
communicating helping working reading writing trying yelling
to of in on at by from with for into onto off up down out about adonde let sleep silence feedback advice use keep show open press save borrado prefiero pida prepare ninguna ninguno
last next only same such more less much very too well good great bad big little long hard easy fun tough rough better
worse best worst new old first second third finally then again anyway also either neither both half almost about
breathe count try ask wait stop look listen remember bring take give make call tell think wish
behind under over between during without inside outside near around across against
bocadillo desayuno cena matematicas ciencias lectura escritura musica arte gimnasio terapia conducta capacitacion
paciencia practica progreso rutina rutinas horario apoyo cambio cambios tiempo vida amor comida agua lluvia nieve ruido
papel lapiz siesta circulo bano pasillo cafeteria oficina salon puerta silla mesa tarea examen pruebas asamblea salida
entrada guardia personal directora director secretaria enfermera suplente sindicato jefe jefa companera companero
nino nina bebe amigo amiga abuela abuelo hermano hermana hijo hija esposo esposa gente
oiga oigan mire miren pues bueno bien mal asi luego primero segundo finalmente ademas tampoco casi sobre segun bajo
entre contra desde hasta ante tras cual cuanto cuanta quizas ojala claro igual mejor peor mucho mucha muchos muchas
poco poca pocos pocas varios varias mismo misma solamente entonces despues anoche anteayer pasado proxima proximo
respire cuente intente espere pare vea escuche recuerde traiga tome haga llame diga piense gritar
me te se nos le les
`)

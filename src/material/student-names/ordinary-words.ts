// Words that are written with a capital without naming a student, and words that tell who is spoken of: what
// find-student-names.ts needs of English and Spanish. Folded: lower case, no accents.

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What stands before an adult's name. */
export const titles = split(`
mr mrs ms miss mx dr prof professor coach principal officer nurse chef superintendent deputy sergeant counselor
sr sra srta senor senora senorita don dona doctor doctora profe profesor profesora maestro maestra director directora
entrenador entrenadora enfermera enfermero oficial subdirector subdirectora consejera consejero licenciada licenciado
lic ing teacher custodian driver manager secretary librarian aide para coordinator supervisor mentor mentee
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
`)

/** After a capitalised word, these make it a place. */
export const placeNouns = split(`
school elementary middle high academy street st avenue ave road rd lane boulevard park room hall district county
building center centre library gym city university college church stadium field house hospital clinic library theater
bridge creek river lake heights hills valley falls springs island beach wing campus
`)

/** Before a capitalised word, these make it a place or a thing with a name. */
export const placeWords = split(`
escuela primaria secundaria preparatoria colegio calle avenida parque ciudad distrito condado edificio salon barrio
carretera hospital clinica iglesia universidad playa plaza isla museo biblioteca
called  downtown route highway edition version
`)

/** Before a capitalised word that is no common name, these speak of a place. */
export const placePrepositions = split(`in at from near to via toward towards en hacia desde hasta`)

/** After a word at the beginning of a sentence, these make it a somebody. */
export const personVerbs = split(`
was is has had did does said says told asked asks ran runs hit hits cried cries kept keeps threw throws bit bites got
gets went goes came comes needs needed wants wanted sat sits stood stands left leaves took takes made makes refused
refuses struggled struggles started starts stopped stops would could can cannot can't won't didn't doesn't wasn't isn't
hasn't couldn't wouldn't fell falls yelled yells screamed screams pushed pushes kicked kicks hugged hugs smiled smiles
laughed laughs finished finishes read reads wrote writes forgot forgets lost loses seems seemed felt feels looked looks
likes liked loves loved hates hated tried tries always never still and
era es esta estaba estuvo tiene tenia tuvo fue va iba dijo dice pidio pide pregunto pregunta corrio corre pego pega
lloro llora tiro tira mordio muerde necesita necesitaba quiere queria se sento para levanto salio sale llego llega
hizo hace no nunca siempre empezo empieza termino termina leyo lee escribio escribe olvido olvida perdio pierde parece
sintio siente miro mira grito grita empujo empuja pateo patea abrazo abraza sonrio rio ayudo ayuda le me y
comio come durmio duerme jugo juega entendio entiende
`)

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
class lunch recess school work bus group teacher student students kids children dana mentor mentee partner everyone
clase almuerzo recreo escuela trabajo grupo maestra maestro estudiante estudiantes ninos pareja reunion
parents mom dad mother father family staff people lesson plan day morning afternoon week month year meeting talking
waiting asking going doing being having listening
`)

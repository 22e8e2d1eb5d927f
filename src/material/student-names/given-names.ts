// Given names that are common among students in US schools, folded (lower case, no accents), for find-student-names.ts.
// Chosen by hand from common knowledge; a rule of thumb and not a register, so a name that is missing is still found
// where it is written with a capital inside a sentence.

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names that are hardly ever another word in English or Spanish: found also without a capital. */
export const plainNames = split(`
aaliyah aarav aaron abby abdi abdirahman abdul abdullah abdullahi abigail abigaile abraham abram ada adaeze adam adan
addison adela adele aditya adrian adriana adrianna adrienne agustin ahmad ahmed aidan aiden ainhoa ainsley aisha
aitana aitor aiyana akira alan alana alberto alec alejandra alejandro alessandra alessandro alex alexander alexandra
alexia alexis alfonso alfred alfredo ali alice alicia alina alison allison alondra alvaro alvin alyssa amadou amanda
amara amari amaya amayah amelia amina aminata amir amira amos amy ana anahi anahy ananya anastasia anaya anderson
andrea andrei andres andrew andy angela angelica angelina angelo anika anita aniyah ann anna anne annie annika anthony
antonia antonio anya aoife araceli aracely archie areli arely aria ariadna ariana arianna ariel arjun arlo armando
arnold arthur arturo arya asher ashley ashlyn astrid athena atticus aubree aubrey augustus austin ava avery axel ayaan
ayanna ayden ayesha bailey beatrice beatriz beckett becky belen belinda bella ben benicio benjamin benny benson
bentlee bentley berenice bernard bernardo beth bethany beto betzabe bianca bilal billy blake bobby bodhi bonnie brady
brandon brantley braxton brayam brayan brayden braylen braylon breanna brenda brendan brennan brent brett brian briana
brianna brielle brinley briseida brittany brock brodie brody brooklyn brooklynn bruno bryam bryan bryant bryce brynlee
bryson byron caden caitlin caleb callen callum calvin camden cameron camila camilo camryn carla carlitos carlos
carly carmella carmen caroline carolyn carson carter cassandra cassidy cassie cassius catalina catherine cayden cayson
cecilia cedric celia celine cesar chantel charlee charles charlie charlotte chayo chelsea cheyenne chidi chioma chloe
chris christina christine christopher chucho chuy ciara ciaran cindy citlali citlaly claire clara claudia clayton
clyde cody cohen colby cole colin collin colton conner connor conor cooper cora coraline corey corina corinne cristian
cristina cristobal curtis cynthia daiana dalton damari damian damien damon dana daniel daniela daniella danielle danny
dante daphne daria dario darius darla darnell darren darryl darwin dashawn david davion davis dawa dawson dax dayana
dayanna deandra deandre deborah declan delaney delilah demetrius demi denise dennis derek derrick deshawn desiree
desmond devin devon dexter diana diego dixie diya dmitri dominic dominik dominique donald donovan donte dorothy duncan
dustin dwayne dylan easton eddie edgar edith edson eduardo edwar edward edwin effie efrain efren eileen elaina elaine
eleanor elena eli elian eliana elias eliel elijah elisa elise eliseo eliza elizabeth ella ellen ellie elliot elliott
elmer eloisa eloise elsa elsie elton elvia elvis emanuel emeka emelia emerson emilia emiliano emilio emily emma
emmanuel emmett emmy enrique enzo eric erica erick erik erika erin ernest ernesto erwin esme esmeralda esteban estella
esther ethan etta eugene eva evan evangeline evelin evelyn everett everly ezekiel ezequiel ezra fabian fabiola fanny
farah farhan fatima fatou federico felicia felipe felix fernanda fernando fidel filiberto finley finn finnegan fiona
flavio forrest francesca francis francisco franklin freddy freya gabriel gabriela gabriella gabrielle gael gage gannon
gary gavin gemma genevieve george geovanni geovany gerald gerardo gerson gia giana gianna gideon gilbert gilberto gina
giovanni giovany giselle giuliana glen gonzalo gordon graciela graham grayson greg gregory greta greyson griselda
guadalupe guillermo gunnar gustavo gwen gwendolyn hadley hailey hakeem haley hamza hana hank hanna hannah harley
harlow harold harper harrison harry haruto harvey hassan hattie hayden hector heidi helen helena hellen hendrix henry
heriberto hernan hieu hilario hilda hiroshi hodan holden howard hudson hugh hugo humberto huong ian ibrahim ifrah
ignacio iker imani imogen imran ines ingrid irene irma isaac isabel isabela isabell isabella isabelle isai isaiah
isaias ishaan isiah isidro isla ismael ismail israa itzayana itzel ivan ivanna ivette izabella izaiah ja'marion jabari
jace jacinto jack jackson jacob jacqueline jada jaden jaelyn jaelynn jaiden jaime jairo jake jakob jalen jamal jamar
jamarcus jamari jamarion james jameson jamie jamir jamison janae janelle janet janeth janiya janiyah jaqueline jared
jasmin jasmine jason jasper javier javion jax jaxon jaxson jaxton jaxx jayceon jayda jayde jayden jayla jayleen jaylen
jaylin jayson jaziel jazlyn jazmin jazmine jeff jefferson jeffrey jenna jennifer jenny jensen jeremiah jeremias jeremy
jermaine jerome jeronimo jerry jesse jessica jessie jethro jett jhon jhonatan jillian jim jimena jimmy jisoo joana
joanna joaquin jocelin jocelyn joe joel joey johanna john johnny jokin jolene jonah jonas jonatan jonathan jonathon
jordan jordyn jorge jose joselyn joseph josephine josh joshua joshue josiah josie josmar josue journee jovani juan
juana juanita juanito judah jude judith judy julia julian juliana julianna julie julien juliet julieta julissa julius
justin kaden kaeden kaelyn kai kaiden kailani kailyn kairo kaitlyn kalani kaleb kamari kamila kamryn kara kareem
karely karen karime karina karla karol karson karter kash kassidy kate katelyn katelynn katherine kathleen kathryn
katia katie katrina kavya kayden kaydence kayla kaylee kaylin keagan keanu keaton keegan keira keisha keith kellan
kellen kelly kelsey kelvin kendall kendra kenia kenji kennedy kenneth kenny kenzie keoni kevin kevyn keyla khadija
khalid khalil khloe kiana kiara kieran kim kimber kimberly kimora kingston kinsley kira kobe kody kofi kolton korbin
kristen kristina kristopher kurt kyle kyler kylie kymani kyra kyree kyrie lacey laila lakeisha lalo lamar lamont
landon landyn laney lara larissa larry latasha latoya laura lauren lawrence lawson layan layla leah leandro lebron
leighton leila leilani leire lena lennox leo leobardo leon leonardo leonel leroy lesley leslie lesly leslye leticia
levi lewis lexi lexie liam lila lilah lilian liliana lillian lilly lily lina linda lindsay lindsey linh lionel lisa
lisbeth lizbeth lloyd logan lola lonnie lorelai lorena lorenzo louie louis lourdes luana luca lucas lucia luciana
luciano lucille lucy luis luisa luisito luka lukas luke lupe lupita luther lydia lyla lylah mabel macario maci macie
mackenzie madalyn maddie maddox madeline madelyn madison mae maeve magali magaly maggie maitane maite makayla makhi
malachi malakai malcolm malia malik manuel marcel marcela marcelo marcia marcos marcus margaret maria mariah mariam
mariama mariana mariano maricela mariela marilyn mario marisol marissa maritza marlene marley marlon marquis marquise
martin martina marvin mary maryam maryan mason mateo mathew mathias matias matilda matt matthew maurice mauricio mauro
maverick maximiliano maximus maxwell maya mayela mayra mayte mckayla mckenna mckinley megan mekhi melanie melany
melissa melvin meztli mia micah michael michaela micheal michelle miguel miguelito mikayla mike mila milan milena
miley millie milo milton minh minjun miranda mireya miriam misael mitchell mohamad mohamed mohammad mohammed moises
mollie molly monica monique monserrat monserrath montserrat morgan moses muhammad muhammed mustafa mya myles nadia
nahia nahomi nahomy nalani nancy naomi naomy nasir natalia natalie nataly natasha nathaly nathan nathaniel nayeli
nayelli nayely neal ned neftali neha neil nellie nelson nerea nevaeh neymar ngozi nhung nia niamh nicholas nick nico
nicol nicolas nicole nicolle nidia nikhil nikita nikolai nina noah noelia noemi noemy nolan nora norah nour nyla
oakley ociel octavio odalys olga oliver olivia omar omari ophelia oralia orlando oscar osman osvaldo oswaldo otilia
otis otto owen pablo paige paisley paloma pamela pancho paola parker patricia patrick paul paula paulina pedrito pedro
pema penelope percy peter peyton philip phillip phoebe phuong piper pooja presley preston princeton priscilla priya
priyanka quentin quetzal quetzalli quincy quinn quinten quinton quique quynh rachel raegan raelynn rafael raheem rahul
ramiro ramon randy rania raquel rashad rasheed raul rayan raymond reagan rebeca rebecca rebekah reese regina reid remi
remy renata rene reuben reynaldo rhett rhys ricardo richard ricky rigoberto riley rishi rita robert roberto roderick
rodolfo rodrigo rogelio roger rohan ronald ronaldo ronnie rory rosalba rosalia rosalie rosalind rosalinda rosalyn
rosaura rosemary rosendo rosie rosita rowan roxana roxanna ruben rudy russell ruth ryan ryder rylan rylee rylie
sabrina sadie sakura salim sally salma salvatore sam samantha samara samir samuel samuelito sandra saniyah sanjay
santiago santino saoirse sara sarah sariyah sasha saul savanna savannah sawyer scarlett scott sean sebastian selah
selena selene serena sergio shakira shane shania shanice shaniqua shannon sharon shaun shawn shayla sheila shelby
sheldon shiloh shirley sidney sienna silas silvana silvia simone siobhan skylar sloane sofia sonia sophia sophie
soraya soyeon spencer stacy stanley stefan stella stephanie stephen steve steven stuart sullivan sunita susan susana
susanita sutton sydney sylvia tabitha talia tamara tamia tamika tania tanya tara tariq tasha tatiana tatum tavo taylor
teagan tenley tenzin terence teresa teresita terrance terrell terrence terry tessa thalia thanh thao theo theodore
theresa thiago thomas tia tiana tiffany timmy timothy tina titus tobias toby todd tom tomas tommie tommy tonito tony
tori tracy travis trent trevon trevor trey trinh tripp tristan troy truman tsering tuan tucker tyler tyree tyrell
tyrese tyrone tyshawn tyson ulises ulrich ulysses unai uriah uriel ursula valentin valentina valeria valerie vance
vanessa vera vernon veronica vianey vicente victor vihaan vikram vincent vivian viviana vivienne vladimir walter wanda
warner waylon wayne wendell wendy wesley weston whitley whitney wilbur wilder wilfredo willa william willie wilmer
wilson wyatt wynter xander xavier ximena xiomara xochitl yadiel yadira yael yahel yahir yair yamileth yareli yaretzi
yaritza yaritzi yasir yasmin yasmine yazmin yesenia yessica yolanda yonatan yosef yoselin yoseline yousef yuki yuritzi
yusuf yvette zacarias zachary zack zackary zahra zaid zaiden zain zaira zaire zander zane zara zariah zayden zayn zeke
zion zoe zoey zoie zulema zuri zyaire
`)

/** Names that are often another word, a place or a month: a sign only together with a capital or a verb. */
export const doubtfulNames = split(`
abril ace africa alba alexa alma amber america angel april armani art asia august aurora autumn barrett belle bill
blanca bo bob bobbi brandy bridget brisa brook brooke brooks candela candy carol carolina case cash celeste chad
chance chandler charity chase christian clay clementina clementine cliff colt concepcion consuelo crew cruz crystal
daisy dakota dale dallas dawn deacon dean destiny dolores domingo dora drew duke dulce eden ellis elvira emery
esperanza essence estrella eve ever faith fe felicidad felicity fern fletcher flor flora florence frank frida gale
gene genesis georgia ginger gloria grace grant gunner guy harmony haven hazel heather heaven holly honor hope houston
hunter ike inmaculada iris israel ivory ivy jade jay jean jerusalem jesus jewel journey joy june junior justice kane
kay kenya king kit knox lance lane leal lee legend london lorna luna luz mack mackay macy major mar marco marina mark
marshall max maximo may meadow mei melody memo memphis mercedes mercy messiah miles minerva misty nacho nieves noel
norma nova ocean olive pace paris parris pat patience paz pearl penny pepe pepper perla phoenix pilar pink poppy
porter precious prince princess ray reed reina remedios rex reyna rich river rob robin rocco rocio rocky roman rosa
rosario rose ross roy royal ruby rusty sage salvador sandy santos serenity shea sierra simon sky skye socorro sol
soledad star sterling stone stormy sue summer sunny tab tanner tate tono treasure trinity ty valencia victoria violet
violeta virginia wade walker ward warren wei will willow woody wren
`)

/** Common names that are also everyday Spanish words ("ella", "leo", "sean"): in a Spanish text they need a capital. */
export const spanishWordsToo = split(`
ella leo sean mia clara linda cole tina lila serena bella marcos vera paloma mila lola victoria gloria luz rosa angel
cruz lea regina perla dulce celeste estrella flor alba alma amada silvia melody mar sol luna salvador paz
`)

/** Names that are also places: after "in", "from", "near" they are meant as places. */
export const placesToo = split(`
africa america asia austin brooklyn carolina charlotte dakota dallas georgia houston israel jackson jordan kenya london
madison memphis orlando paris phoenix santiago savannah sierra sydney valencia virginia salvador eden lincoln florence
`)

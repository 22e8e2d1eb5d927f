// Given names that are common among students in US schools, folded (lower case, no accents), for find-student-names.ts.
// Chosen by hand from common knowledge; a rule of thumb and not a register, so a name that is missing is still found
// where it is written with a capital inside a sentence.

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names that are hardly ever another word in English or Spanish: found also without a capital. */
export const plainNames = split(`
aaliyah aaron abby abdul abdullah abigail abraham ada adam adan addison adela adele adriana adrian adrianna adrienne
agustin ahmad ahmed aidan aiden aisha aitana aiyana akira alan alana alberto alejandra alejandro alessandra alessandro
alex alexa alexander alexandra alexia alexis alfonso alfredo ali alice alicia alina alison allison alondra alvaro alyssa
amanda amara amari amelia amina amir amira amy ana anahi anastasia anderson andrea andrei andres andrew andy angela
angelica angelina angelo anika anita anna anne annie anthony antonia antonio anya araceli aria ariana arianna ariel
armando arturo arya asher ashley ashlyn athena aubree aubrey austin ava avery axel ayaan ayanna ayden ayesha bailey
beatrice beatriz becky belen bella ben benicio benjamin benny bentley bernardo beth bethany bianca billy blake bobby
brady brandon braxton brayan brayden breanna brenda brendan brett brian briana brianna brielle brittany brody bruno
bryan bryce bryson caden caitlin caleb camden cameron camila camilo carla carlos carmen carolyn carson
catalina catherine cayden cecilia cedric celeste celia cesar charlie charlotte chelsea chloe chris christina
christine christopher ciara cindy claire clara claudia cody colby cole colin colton connor conor corey cristian cristina
cristobal crystal cynthia daisy damian damien damon dana daniel daniela daniella danielle danny dante daphne daria
dario darius darnell darren darryl dashawn david davion dayana deandre deborah declan deja delilah demetrius denise
dennis derek derrick deshawn desiree devin devon diana diego dmitri dominic dominique donovan dulce dustin dwayne
dylan easton eddie edgar edith eduardo edward edwin eileen elaine elena eleanor eli elian eliana elias elijah elisa
elise eliza elizabeth ella ellen ellie elliot elliott eloise elsa elvis emanuel emelia emerson emilia emiliano emilio
emily emma emmanuel emmett enrique eric erica erick erik erika erin ernesto esmeralda esteban estella esther
estrella ethan eugene eva evan evangeline evelyn everett ezekiel ezra fabian fabiola farah fatima federico felicia
felipe felix fernanda fernando fiona flavio francesca francisco franklin freddy gabriel gabriela gabriella gabrielle
gael gage gavin gemma genevieve george gerald gerardo gianna gilbert gina giovanni giselle giuliana gonzalo graham
greg gregory greta guadalupe guillermo gustavo hailey haley hana hanna hannah harold harper harrison harvey hassan
hayden hector heidi helen helena henry hernan hugo humberto ian ibrahim iker imani imran ines ingrid irene irma isaac
isabel isabela isabella isabelle isaiah isidro isla ismael israa itzel ivan ivanna izabella jace jackson jacob
jacqueline jada jaden jaelyn jaiden jaime jake jalen jamal james jamie janelle janet janiya jared jasmin jason jasper
javier javion jax jaxon jaxson jayda jayden jayla jaylen jayleen jaylin jayson jazmin jazmine jean jeff jefferson
jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie jillian jim jimena jimmy joanna
joaquin jocelyn joe joel joey johanna john johnny jonah jonathan jordyn jorge jose joseph josephine joshua josiah josue
juan juana juanita judith judy julia julian juliana julianna julie julien juliet julieta julissa julius justin kai
kaitlyn kaleb kamila kamryn kara karen karina karla karol kate katelyn katherine kathleen kathryn katie kayden kayla
kaylee kaylin keagan keisha keith kelly kelsey kendall kendra kenia kennedy kenneth kenny kevin keyla khadija khalil
khloe kiara kieran kim kimberly kimora kinsley kira kristen kristina kyle kylie kyra laila lamar landon lara larissa
larry latoya laura lauren layla leah leandro lebron leila lena leo leon leonardo leonel leslie leticia levi lexi liam
lila lilah liliana lilly lina linda lindsay lindsey lionel lisa logan lola lorena lorenzo louis lourdes luana luca lucas
lucia luciana luciano lucille lucy luis luisa luka lukas luke lupe lupita luther lydia lyla mackenzie maddox madeline
madelyn madison mae maeve malachi malcolm malia malik manuel marcela marcelo marcia marco marcos marcus margaret maria
mariah mariam mariana mariano mariela marilyn mario marisol marissa marlene marlon marquis martin martina marvin
mary maryam mateo matias matilda matt matthew maurice mauricio maverick maximiliano maximus maya mayra mckenna megan
mekhi melanie melissa mia micah michael michaela michelle miguel mikayla mike mila milan milena miley milo minh
miranda miriam mitchell mohamed mohammad mohammed moises molly monica monique monserrat morgan moses muhammad mya myles
nadia naomi natalia natalie natasha nathan nathaniel nayeli neil nelson nevaeh nia nicholas nick nicolas nicole
nikita nikolai nina noah noel noelia noemi nolan nora norah norma octavio oliver olivia omar orlando oscar osvaldo owen
pablo paige paloma pamela paola patricia patrick paul paula paulina pedro penelope perla peter peyton philip phillip
phoebe piper preston priscilla priya quentin quincy quinn quinton rachel rafael raheem ramiro ramon randy raquel rashad
raul raymond reagan rebeca rebecca reese regina rene renata rhys ricardo richard ricky riley rita robert roberto
rocio roderick rodolfo rodrigo rogelio roger roman ronald ronaldo ronnie rosalia rosario rosemary rowan roxana ruben
rudy russell ruth ryan ryder rylee sabrina sadie sally salma salvador sam samantha samara samir samuel sandra santino
sara sarah sasha saul savanna scarlett scott sean sebastian selena serena sergio shakira shane shania shanice
shannon sharon shaun shawn shayla sheila shelby shirley silvia simon simone skylar sofia sonia sophia sophie
stacy stanley stella stephanie stephen steve steven stuart susan susana sydney sylvia tabitha talia tamara tamia tanya
tara tariq tasha tatiana taylor teagan teresa terrance terrell tessa thalia theo theodore theresa thiago thomas tia tiana
tiffany timmy timothy tina tobias toby todd tom tomas tommy tony travis trent trevor trevon trey tristan tyler tyrell
tyrese tyrone tyson ulises uriel valentina valeria valerie vanessa vera veronica vicente victor vihaan vincent vivian
viviana walter wanda wayne wendy wesley weston whitney willa william willie wilson ximena xavier xiomara yadiel yahir
yamileth yaritza yasmin yasmine yesenia yolanda yosef yusuf yvette zachary zack zaid zain zaire zander zane zara zayden
zion zoe zoey zuri
`)

/** Names that are often another word, a place or a month: a sign only together with a capital or a verb. */
export const doubtfulNames = split(`
abril africa alba alma amber america angel april armani art asia august aurora autumn belle bill blanca bob bobbi brandy
bridget brook brooke brooklyn candy carol carolina caroline carter cash chad chance charity charles chase christian clay
clementine clementina cliff concepcion consuelo cooper cruz dakota dale dawn deacon dean destiny dolores domingo drew
eden ellis elvira emery esperanza essence eve faith fe felicidad felicity fern flor florence francis frank
gale gene genesis georgia ginger gloria grace grant guy harmony hazel heather heaven holly honor hope hunter
inmaculada iris israel ivory ivy jack jade jasmine jay jerusalem jesus jewel jordan josh journey joy june junior justice
kay kenya king kit lane legend leal lee lily london lorna luna luz mackay macy major mar marina mark mason max maxwell
may melody mercedes mercy messiah miles misty nancy nieves nova ocean olive pace paris parker parris pat patience paz
pearl penny pepper pilar pink poppy precious prince princess ray reed remedios rich river rob robin rocco
rocky rosa rosalba rose roy royal ruby rusty sage sandy santiago santos savannah serenity shea sierra sky skye
socorro sol soledad star stone stormy sue summer sunny tab terry tracy treasure trinity troy tucker valencia vernon
victoria violet violeta virginia wade ward warren will willow woody wren
`)

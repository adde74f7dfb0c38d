/*
 * Source: compiled by hand from general knowledge of the world's news; the English ones agree with the lists of
 *   the US Social Security Administration (public domain).
 * Licence: MIT, as this project; facts and words of general use, no list was copied.
 */

import { words } from '../../data/list.ts';

/**
 * Common given names of the world's news with the gender they usually tell. A name that both women
 * and men bear stands in `ANY` alone.
 */
export const FEMALE: ReadonlySet<string> = new Set(
  words(`abby abena abigail ada adalet adanna addie adela adele adeline aditi adriana adriane adrienne agata
  agnes agnese agni agnieszka aida aigul aiko aileen ainhoa aino aisha aissa aiste aizada ajla akiko akosua
  alana aleida aleja alejandra alejandrina aleksandra alenka alessandra alessia alexa alexandra alexandria
  alexia ali-ann aliaksandra alice alicia aliki alina aline aliona alisa alison alka alla allison allyson alma
  aloisia althea alva alyssa amaia amal amalia amalie amanda amara amber amela amelia amila amina aminata amira
  amparo amrita amy ana anabel anahit anais ananya anastasia anat anca andie andrea andrée andreea anelia anette
  angela angelica angeliki angelina angelique angie aniko anila anita anja anjali anke ann anna anne anneke
  anneli annelie anneliese annemarie annemieke annette annie annika anouk antje antoinette antonia anula
  apolonia april arabella araceli arantxa areti ariana arianna arlene arlette armelle arundhati arzu ashlee asma
  astrid astrud asuka atefeh aud audra audrey aung aurora ava aya ayako ayelet ayesha ayse aysel aysha azadeh
  azra babette bahar barbara barbora barbra bea beata beate beatrice beatriz becca becky begum belen bella
  benazir benedicte benita berit bernadeta bernadette bernice berta bertha bess beth bettina betty bettye beulah
  beverly bianca biljana billie birgit birgitta birgul bistra blanca blanche bobbie bojana bonita bonnie bonny
  borjana bozena brandi branislava branka bree bren brenda briana brianna bridget brigitte britney britt britta
  brittany bronwyn caitlin calista camila camille candace candice cari carin carina carla carlene carlota carly
  carlyn carme carmela carmelita carmen carol carole carolina caroline carolyn carrie carrie-ann cassandra
  catalina catarina catherine cathleen cathy cecile cecilia cecilie cecily celeste celia celina celine chandrika
  chantal charlayne charlene charlize charlotte charo chelsea cheri cherie cheryl chiaki chiara chieko chinwe
  chioma chloe christa christal christel christelle christiana christina christine chrystal ciara ciera cindy
  cissy claire clara claribel clarice clarissa claudia claudine clementine clotilde clover coleen colette
  colleen concepcion concetta conchita condoleezza connie constance consuelo cora corazon cordelia corinna
  corinne cornelia cortney cosette cosima courtney cristin cristina crystal cynthia dagmar dagny dahlia daisy
  dalia danelle danica daniela daniella danielle danijela danuta daphna daphne dara darcy dardana daria darija
  darja darlene dasha dawn deana deanna debbie debora deborah debra dede dee deena deirdre delfina delia delores
  delphia delphine demi denice denisa denise denyse desanka desiree desislava despina despoina dian diana diane
  dianna dianne diem dijana dilma dina dinah dionne dita djamila dobrila dollie dolores domenica dominga
  dominika donna dora dorene doretha dorina doris dorit dorota dorothea dorothy dorthe dottie dragana drazena
  dubravka dunja dusanka earlene ebba ece edda edie edita edith edna edyta effie efrat eija eileen eilidh eimear
  eimi ekaterina elaina elaine elayne eleanor eleftheria elena eleni eleonora elfriede elham elif elina elinor
  elisa elisabeta elisabeth elisaveta elise elissa eliza elizabeth elke ella ellen ellie elliet elma eloise elsa
  elsie elspeth elvia elvira elyse elzbieta emanuela emese emiko emilia emily emina emine emma emmanuelle
  emmeline emmy enid enikoe eppie erica erika erin erna ernestine erzsebet esen esma esme esperanza esra estela
  estelle esther eszter etelka ethel ethelbert etsuko etta eudoxia eugenia eugenie eula eunice eva evangeline
  evdokia eve evelina evelyn evie fabienne fabiola fadwa faiza fanny farah farhat farida farzana fatemeh fatima
  fatma fatou fatoumata fay faye federica felicia feride fern fernanda filippa filiz fiona firouzeh flavia fleur
  flo flora florence florencia florentina florine fotini fran franca francene frances francesca francine
  francoise françoise freda frederique freya frida frieda fumiko funda gabriela gabriella gabrielle gail galia
  galina galyna ganka gayle gemma genevieve georgette georgia-mae georgianna georgie georgina geraldine gerda
  gergana germaine gertrud gertrude gesine ghada ghazala giedre gigi gillian gina ginny giorgia giovanna gisele
  gitte giulia gladis gladys glenda glenys gloria gloriana goksel golda golnar gordana grace gracie graciela
  grainne grazia graziella grazyna greer greta gretchen griselda gro guadalupe gudrun gulay guler gulnara gulsen
  gunilla gunvor gwen gwendoline gwendolyn gwyneth gyongyi hadiza hafsat haifa haley halide halima halina hallie
  hana hanan hande hanna hannah hanne hannelore harriet harriette haruko hatice hattie haya hayley hazel heather
  hedwig hedy heide heidi heike heleen helen helena helene helga helle helmi henrietta hermine hermione herta
  hettie hiba hilary hilda hillary hina hiroko hisako holli holly hortense houria huda huma ida idoia ieva ignes
  ikram ilana ilaria ildiko ileana ilene ilinka ilka ilona ilsa ilse ilze iman imani imelda imke immaculada
  imogen ina inara indira indra ines inese inez inga inge ingeborg inger ingrid ingrida inmaculada ioana ioanna
  iolanda iona ione iratxe ireen irena irene irina iris irma irmgard isabel isabela isabella isabelle isatou
  isidora iskra isobel isolde itziar iva ivana ivanka iveta ivonne iwona izabela izabella jaana jacinda jackelyn
  jaclyn jacoba jacqueline jacquelyn jacqui jada jadranka jadwiga jagoda jaleh jamila jane janelle janet janette
  janice janie janina janna jannette jannike jaqueline jarmila jasmin jasmine jasminka jaya jayalalithaa jayne
  jeanette jeanne jeannette jeannie jeannine jelena jelka jen jenelle jenifer jenna jenni jennie jennifer jenny
  jeri jerilyn jerri jessica jette jevgenija jill jillian jitka joan joana joann joanna joanne jocelyn jodi
  jodie joelle joellen johanna johnnie-mae joke jolanda jolanta jolene jolie jorunn josefa josefina joselyn
  josephine josette josie josipa jovana jovita joy joyce juanita judit judith judy juli julia juliana juliann
  julie juliet juliette julija juliska jun june jurate justine jutta kadri kaia kaija kaisa kaitlin kaitlyn kaja
  kalina kalinka kalpana kamala kamila kanako kara karen kari karin karin-marie karina karine karla karolin
  karolina karyn kasia katalin katarina katarzyna kate katelyn katerina kateryna katharina katharine kathe
  katherine kathi kathleen kathrin kathrine kathryn kathryne kathy kati katia katie katinka katja katri katrina
  katya kay kayla kazuko keiko keira keisha kelli kellie kellyanne kelsey kendra kerri kerry-ann kersti kerstin
  khadija khadijah kiersten kim-ly kimberly kinga kirsi kirsten kirsti kirstie kirsty klara klaudia koraljka
  kornelia krista kristen kristi kristiina kristin kristina kristine kristy krisztina krystal krystina krystyna
  kumari kyoko kyra kyriaki kyung-wha ladonna laila laima lakeisha lakshmi lale lamia lana lani lara larisa
  larissa lashawn lashonda latasha latifa latife latoya laura laurel lauren laurette laurie laverne lavinia
  layla lea leah leann leanne leena leila lela lena lenka lenore lenuta leocadia leokadia leona leonie leonor
  leonora leontine leora lesia leta leticia letitia leyla lia liana libby lidia lidija liesbeth lieselotte lieve
  ligia liisa lila lilah lilia lilian liliana lilit lilja lillian lillie lilly lily lilyana lina linda linnea
  lisa lisbeth lise liudmila liv livia liz liza lizbeth lizzie ljiljana ljubica ljudmila lois lola lorelei
  lorella lorena loretta loretta-lynn lori lorie lorna lorraine lotta lotte lottie loubna louella louisa louise
  lourdes luann luanne lubna luce lucia luciana luciane lucie lucila lucille lucinda lucretia lucy ludivine
  ludmila ludmilla luisa luise luiza lula lupe luz lydia lyn lynda lyndsay lynette lynne lyubov lyudmila maarit
  mabel mabelle macarena mackenzie madalena maddie madeleine madeline madelyn madge madina mae magda magdalena
  maggie maha mahira mahnaz mai maija maire maite maja majida maka malala malgorzata malia malika malin malka
  mallory malwina mamie manal manana mandana mandy manuela manuella mara marah marcella marcelle marcia marcy
  mareike maren marga margaret margareta margarete margarethe margarita margery margherita margo margot margrete
  margrethe marguerite mari maria maria-teresa mariagrazia mariah mariam mariama marian mariana mariann marianna
  marianne maribel marie mariel mariela marietta marija marijana marika marilee marilou marilyn marina marine
  marisa marisol marit marita marjan marjolein marjorie marjut marketa marla marlena marlene marlis marlys
  maroussia marsha marta marta-lucia marte martha martina marva mary maryam maryann maryse marzena marzia masako
  masha masoumeh matea mathilda mathilde matilda maud maude maura maureen maurizia mavis maxie maxima maxine
  maya mayumi mazie mechtild medea meena meg megan meghan megumi mehbooba mehriban meike mela melania melanie
  melba melina melinda melissa meral merav mercedes meredith merete merja merlene merve mette mia mica michaela
  michelle michiko mihaela mihoko mikaela mila milagros mildred milena mileva milica millicent millie mimi
  mimoza mina minako mindy minna minnie mira miranda mireille mirela miriam mirjam mirjana mirka mirna mirtha
  mitra mitsuko moesha moira mojca mollie molly mona monia monica monika monique morag morgane mounia mukaddes
  munira muriel myra myrna myrtice myrtle nada nadene nadezhda nadia nadine nahid naila naima najat najla nancy
  nandita nanette nannie naoko naomi narges nastasia nastassja natacha natalia natalie natalja natasa natasha
  nathalie natividad nawal nawar nazanin nazli neda nedra neelam negin nelida nell nellie nena nettie nevena
  nevenka nezihe ngaire nichelle nichole nicola nicole nicoleta nicolette nigar nigella nikki nilgun nilufer
  nimrat nina nirmala nisha nita noelia noelle noemi nola nomvula nona nonna noor nora noreen noriko norma noura
  noushin nuala nur nuray nurcan nuria nurit nuriye octavia odette odile ofelia oksana olena olga olha olimpia
  olive olivera olivia omarosa oonagh oprah ora orla ornela ornella orsolya outi oya ozlem paige paloma pam
  pamela pamina pansy parveen pascale patrica patrice patricia patrizia patsy patti patty paula paulette pauline
  pavlina peg peggy pelin penelope perihan perla pernille petra petronela petunia philippa phoebe phumzile
  phyllis pia pilar pippa pirjo pirkko polina polly portia pratibha pratima priscilla priya queenie quiana
  rachael rachel rachida radka raffaella ragnhild raija raisa raissa rajaa ramona ramonita ramya rana randi
  rania ranka raquel rasha ratna raya razia reba rebecca reem reetta refilwe regina regine rehana reiko reina
  remedios rena renata renate renee renée renuka retha reyhan reyna rhea rhoda rhona rhonda ricki rihanna riikka
  rikke rimma rina rita ritva roberta robyn rochelle rocio rolanda romy ronda ronja ronna rosa rosalia rosalie
  rosalind rosalinda rosalyn rosamund rosana rosanna rosanne rosario rose roseann roseanne rosemary rosetta
  rosie rosita roslyn rowan roxana roxanne roxie roya rozalia rukhsana rukmini rumiana ruta ruth ruthie ruxandra
  ruzica sabiha sabine sabrina sabrine sadako sade sadie safiya sahar saida saila saima sakina saliha salla
  sallie sally salma salome samantha sameera samia samira sanae sandi sandra sandrine sanja sanna saoirse sara
  sarah saroja sarolta saskia sati satu saundra sawsan sayaka scarlett seema selena selina selma senka senta
  serena sevda sevil sezen shabana shabnam shahida shaista shakira shalini shami shamima shana shani shania
  shanice shaniqua shanta shari sharla sharleen sharmila sharon sharron sharyn shauna shaunna shavonne shawna
  shayla shazia shea sheena sheikha sheila shelagh shelley shelly shereen sheri sherie sherri sherrie sherry
  sheryl shira shirin shirlee shirley shiva shizuka shobha shona shoshana shukria sian siân sibel sibylle
  sidonie sigrid sihem silja silke silvana silvia silvija simin simona simone simonetta simonette sinead sinikka
  siobhan siri sirpa sissel slavenka slavica smiljana snezana snjezana sofia sofie solange soledad solveig
  solvita sona sonali sondra sonia sonja sonya sophia sophie sorana soraya stacie stacy stanislava stefania
  stefanie steffi stefka stela stella stephania stephanie stoyanka suad sue suellen sujata sukhbir suman sumaya
  sumiko sunita sunniva suraiya suraya susan susana susanna susannah susanne susie suu suvi suzan suzana suzanne
  suzi suzy svetlana svitlana sybil sylvaine sylvia sylvie sylwia szilvia tabatha tabitha taeko tahira tahmina
  taina tamar tamara tami tamika tammy tania tanisha tansu tanya tarja tasha taslima tatiana tatjana tatyana
  tawakkol tawny teija tenisha teodora tera teresa terhi terri terttu tess tessa thandi thea thelma theodora
  theresa therese thora thuli tierra tiffany tiina tijana tilda tina tina-marie tomoko tomomi toni tonja tonya
  tosha toshiko tove tricia trina trine trish trisha trudie trudy tsvetana tuija tulay tulin tulsi tuula twila
  twyla tyra tzipora ulla ulrike uma umaima unni ursel ursula urszula usha ute vada vaiva valarie valda
  valentina valentyna valeria valerie valerie-anne valma vanessa vania vasiliki vasundhara veera velda velma
  venera venetia vera verena verica verna veronica veronika veronique vesela vesna veva vibeke vickie vicky
  victoria vida viera vigdis vigga viktoria viktorija vilja vilma vineta viola violet violeta violette virginia
  virginie virpi vita vivian viviana viviane vivien vjosa vlasta volha vonda wafaa waltraud wanda wangari
  wanjiru waris wassila wendi wendy whoopi wiebke wieslawa wijdan wilda wilhelmina willa wilma winifred winnie
  wislawa xiomara yael yaffa yana yanina yasmeen yasmin yasmina yasmine yasuko yayoi yekaterina yelena yesenia
  yesim yildiz ylva yoko yolanda yolonda yuki yuko yulia yuliana yumi yuriko yvette yvonne zadie zaha zahia
  zahide zahra zaida zainab zaira zala zaneta zara zaynab zehra zeina zeinab zelda zella zenaida zeynep zhanna
  zilvia zinaida zita ziva zivile zlata zoe zoë zofia zohra zora zoya zsuzsa zsuzsanna zuhal zulema zuzana`),
);

export const MALE: ReadonlySet<string> = new Set(
  words(`aamir aaron abbas abdel abdelaziz abdou abdoulaye abdul abdulaziz abdullah abe abebe abel abhishek abiy
  abner aboubakar abraham abu achim adam adama ade adel adem adewale adil adisa aditya adlai adnan adolf adolfo
  adrian adrien afonso agostinho agustin ahmad ahmed ahmet aidan ajay akbar akihito akin akio akira akram alan
  albert alberto albie alden aldo alec aled alejandro aleksandr aleksei alessandro alessio alexander alexandre
  alexei alexis alfie alfred alfredo alhaji ali aliaksandr alistair allan allen allister alonso alonzo alpay
  alton alun alvaro alvin amadou amar amin amine amir amit amos anand ananth anatol anatoly anders andor andras
  andre andreas andrei andrej andreja andres andrew andrey andriy andrzej andy angelo angus anibal anil ansel
  anson antal antanas anthony anto antoine anton antoni antonio antonis anwar anwer apostolos aram arash archie
  ardi ardian ariel arif arjun arkadi arkady arlen armand armando armen armin arnaldo arnaud arne arnie arnold
  aron arsen arsene artem arthur artie artur arturo arun arvind asa asad asaf asghar ashok ashraf ashton asif
  askar aslan atal atanas atilla attila augusto aureliano aurelio austin avi avigdor avraham axel ayman azam
  aziz azmi babak baburam bakhtiar bakhtiyar balazs baldev balint baltasar ban bandar baptiste barack barna
  barnaby barney barry bart bartolomeo barton bartosz basem bashar bashir basil bastian batista bela ben
  benedetto benedict beniamin benicio benito benjamin benny benoit bent berhanu bernard bernardo berndt bernie
  bert bertie bertil bertrand bhumibol bidzina bilal bilawal bill billy bjorn blaine blair blake boaz bob bobby
  bogdan boguslaw bohdan bohuslav bojan boniface booker boris borislav borut bosko boutros boyd brad bradley
  brandon brandt branislav branko brecht brendan breno brent bret brett brian brock bronislav bronislaw bruce
  bruno bryan bryce buford bulat burak burhan burhanuddin burl burt butch byron caetano cahit caio caleb calvin
  camilo carl carles carlo carlos carlton carmine carroll cary casimir casper cassius catalin cecil cedric celal
  celso cem cemil cengiz cesar chad chaim charles charlie chas chauncey cheikh chester chet chico chipper chris
  christian christophe christopher christos chuan chuck chukwu ciaran ciprian clarence claude claudio claudiu
  claus clayton clem clement cliff clifford clint clinton clive clyde cody colby colin colm connor conor conrad
  constantin constantine corentin corey cornel cornelius cosimo cosmin costas costel craig cristian cristiano
  cristobal csaba curly curt curtis cyprian cyril cyrus czeslaw daan dacian dag dagfinn dale dalibor daljit
  damian damien damir damon dan danail daniel danil danilo danius danko danny dante daoud dario darius dariusz
  darko darnell darrell darren darrin darryl daryl dashiell dave david davide davis davor dawid dawit dayan dean
  declan deepak dejan delbert delroy demetrius denes deng denis dennis denny denys denzel derek dermot desmond
  devendra devin devon dewey dexter didier diederik diego dieter dieudonne dilip dimitar dimitri dimitrij
  dimitrios dimitris dinesh dino diogo dirk djibril dmitri dmitry dmytro dobroslav domagoj domingo domingos
  dominic dominik don donald donatas donato donnie donovan doug dougie douglas douwe dov doyle dragan drago
  dragoljub dragos dritan duane duarte dudley duncan dusan dustin dwayne dwight eamon eamonn earl ebrahim ed
  eddie edgar edgaras edgars edin edmilson edmund edoardo edouard edsel eduard eduardo edward edwin eelco efrain
  egon ehud eigil einar eino eirik eitan ekrem eladio elan elchin eldon eli elias elijah elio eliseo elliott
  ellis ellsworth elmar elmer elon elton elvis emeka emerson emil emile emiliano emilio emir emmanuel emmett
  emre enda endre enes engin enrico enrique enver enzo eoin ephraim ercan erdal erdogan erhard eric erich erik
  erki erkki ernest ernesto ernie ernst errol erskine ertugrul erwin esko espen essam esteban ethan etienne
  eugene eusebio evan evander evangelos evaristo everardo everett evgeny evo ewan ewen eyal ezequiel ezra fabian
  fabien fabio fabrice fabricio fadi fahd fahim faisal faiz falah farhad farid farouk faruk fatih fatos fausto
  fawzi federico fehmi felice feliks felipe felix ferdinand ferenc fergus ferhat fernand fernando ferran ferris
  fidel fikret filip filippo finn fiodor firas flavio florent florentino florian florin floyd folke francesc
  francesco francis francisco franciszek franck franco francois françois franjo frank frankie franklin franz
  fred freddie frederic frederick frederik fredrik friedrich fritz fuad fulgencio gabe gabor gábor gabriel
  gabriele gael gaetano galo ganesh garegin gareth garik garland garrett garry garth gary gaspar gaspard gaston
  gavin gavriel gbenga gediminas geir gene gennady gennaro genrikh geoff geoffrey georg george georges georgi
  georgios georgiy gerald gerard gerardo gerd gergely gerhard gerhardus gerrit gerry geza ghassan gheorghe
  ghulam giacomo gian giancarlo gianfranco gianluca gianni gideon giedrius gil gilbert gilberto giles gilles
  gino giorgio giorgos giovanni giuliano giulio giuseppe glen glenn glyn gopal goran gorazd gordon gottfried
  graham greg gregory greville grigoris grigory grzegorz guenter guido guilherme guillaume guillermo gulbuddin
  gunnar gunther guntis gurbanguly gus gustav gustavo guy gyorgy gyula habeeb habib hadi hafez haider haile haim
  hakan hakeem hakim hal halil hamad hamdi hamed hamid hamish hamza hank hannes hannu hans hansjörg harald haris
  harold haroon haroun harrison harry hartmut haruki harvey hasan hashem hashim hassan hassanal haydar hector
  heikki heiko heiner heino heinrich heinz helder helge helmut hendrik henk henning henri henrik henry heorhiy
  herb herbert heriberto herman hermann hernan herschel herve hideki hideo hikmet hiram hiroshi hisham hitoshi
  hollis horace horacio horia horst hosni howard howie hoyt hristo hryhoriy hu hubert hugh hugo humberto
  humphrey hussain hussam hussein hylton iain ian ibrahim ibrahima idris idriss ignacio ignas igor igors ihor
  ijaz ike ilham ilian ilias ilija ilir ilkka illia ilya imad imran imre inaki inder indrek ingo ingvar inigo
  inzamam ioannis ion ionel ionut iosif ira irakli irfan irving irwin isaac isaias ishaq ishmael isiah iskander
  ismael ismail istvan itamar itzhak iulian ivan ivaylo ivica ivo izzat jaak jaakko jaap jabari jabbar jabir
  jacek jacinto jack jackson jacob jacopo jacques jaganath jagdish jairo jake jakob jakub jalal jalil jamal
  james jan-erik jan-olof janez jannis janos jansher jared jarek jari jarmo jaromir jaroslav jaroslaw jarrod
  jarvis jason javad javier jawad jawaharlal jay jean jean-baptiste jean-bertrand jean-christophe jean-claude
  jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre
  jean-yves jeb jed jeff jeffrey jens jerald jeremiah jeremy jerome jerry jerzy jesper jesse jesus jethro jim
  jimmie jimmy jing jiri joachim joao joaquim joaquin jochen joe joel joerg johan johannes john johnnie johnny
  johny jon jonah jonas jonathan joost jordi jorg jörg jorge jorgen joris jose josé josef josep joseph josh
  joshua josiah jozef juan juanito judd jude juha juho julen julian julien julio julius jung-il juozas jurgen
  jürgen juri jussi justin justinas kaarel kadir kalle kamal kamil kamran karan kareem karel karim karl karlis
  karol karsten kasim kaspar kasym-jomart kavus kazimierz kazuo keenan kees keir keisuke keith keizo kelvin
  kemal ken kenan kenji kenneth kenny kent kenzo kerem ketil kevin kgalema khairy khaled khaleda khalid khalifa
  khalil khizr khosrow kiefer kieran kip kiran kirby kiril kirk kiyoshi klaas klaus knut kobe kofi koichi koji
  kole konrad konstantin konstantinos konstanty kostadin kostas kresimir kristian kristijan kristof krzysztof
  kurmanbek kurt kwame kyaw kyle kyriakos kyrylo lachlan laci laisenia laith lajos lal lamar lamont lance lanny
  larry lars laszlo laurent laurentiu lauri lawrence lazar leander leandro lech leif leighton leland len lennart
  lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les lester leszek lev levan levi levon
  lew lewis lex liam liang lindy linus lionel livio liviu ljubisa ljubomir lleyton lloyd lluis lonnie lorenz
  lorenzo lorne lothar louis lowell luan lubomir lubos luc luca lucas lucian luciano lucio lucius ludovic ludvik
  ludwig luigi luis luiz lukas lukasz luke luther lutz lyle lyndon lyubomir maarten maciej madhav mads magdi
  magnus mahathir mahdi mahendra maher mahesh mahinda mahmoud mahmut maksim malachi malcolm malek malik mamadou
  mamoun manfred mangosuthu manmohan manny manoj manolis manolo mansour manu manuel maor marc marcel marcello
  marcelo marcin marco marco-antonio marcos marcus marek mariano marijan marinko marinus mario marios mariusz
  mark markku marko markos markus marlo marlon marshall marten martin martti martyn marv marvin marwan masaaki
  masashi massimo massoud masud matej mateo mateusz mathew mathias mathieu matija mats matt matteo matthew
  matthias matthijs matti mattias matty mauri maurice mauricio mauritz maurizio mauro maury max maxim maxime
  maximilian maynard mazen mcgeorge mehdi mehmet mehmood meir meles melih melvin melvyn memduh menachem merlin
  merrick merv mesut mevlut michael michal michalis michel mick mickey miguel mihai mihail mihaly mikael mike
  mikhail mikheil mikko miklos mikulas milan milenko miles miljenko milorad milos miloslav milovan milt milton
  mindaugas minh miodrag mircea mirko miro miroslav mirza mitch mitchell mitt mladen mobutu moe mohamad mohamed
  mohammad mohammed mohamud mohan mohsen moin moise moises mokhtar momcilo monte montgomery monty mordechai
  moritz mort morten moshe mostafa mounir moussa mswati muammar mubarak muhammad muhammadu muhammed muhsin
  mulugeta muqtada murad murat murray musa mushtaq mustafa mustapha mwai mykhailo mykola myles nabih nabil
  nadeem nadir naftali naguib naim najib nando narciso narendra nasir nasser nat nate nathan nathaniel naveed
  nawaf nawaz nazar nazim neal nebojsa necmettin necmi ned nedim neil nejat nelly nelson nenad neri nestor
  neville newt nguema niall nicanor niccolo nicholas nick niclas nico nicolae nicolas nicos niels nigel nihat
  nikita nikola nikolai nikolaos nikolas nikolay nikos nils nils-olof nir nizar noah noam noboru nobuhiko nobuo
  nobutaka nodar noel nolan norbert norm norman norodom nouri nuno nursultan obed octavian octavio ogden ognjen
  ogun oguz olaf olafur olav ole oleg oleksandr oleksiy oliver olivier olle olli ollie olof olusegun omar omari
  omer onder ondrej onur oren orhan oriol orlando orlin orrin orville osama osamu oscar oskar osman osvaldas
  osvaldo otis otmar ottavio ottmar otto ousmane ovidiu owen oyvind ozan ozgur ozzie paavo pablo padraig palle
  panagiotis panos paolo parviz pascal paschal pascual pasquale patricio patrick patrik paul paul-henri paulius
  paulo pavao pavel pavlo pavlos pawel payne payton pedrag pedro pekka pentti percy pere perica perry pertti
  pervez pervis petar pete peter peteris petr petre petri petro petros petru petter petur phil philip philippe
  phillip phineas pierce pierluigi piero pierre piet pieter pietro pim pinchas pio piotr plamen prabhakar
  prakash pramod pranab pravin predrag prentice presley preston prince przemyslaw qais qasim quentin quincy raad
  rade radek radko radomir radoslaw radovan radu rafael rafal raffaele rafik raghu rahul raila raimo raimondo
  raimonds rainer raivis raj rajan rajesh rajiv rajko rajnath raju ralph ramazan ramesh rami ramin ramiro ramon
  ramush ramzan ramzi rand randall randy raoul rashad rashid rasmus ratko rauf raul ravi ray rayan raymond
  raymundo razvan recep redmond refik reggie reginald regis reidar reijo reince reiner reinhard reinhold remi
  renaud rene renzo reuben reuven rex reza rhett rhys riad ricardas ricardo riccardo rich richard richards
  richie rick ricky rikard rinat ringo rino risto riyad riza rizwan roald rob robbert robbie robert roberto
  rocco rocky rod rodger rodney rodolfo rodrigo roel roger rohan rok roland rolandas rolando rolands rolf romain
  roman romano romeo romualdas romulo ron ron-robert ronald ronaldo ronan ronnie roque roscoe ross rostislav roy
  royce ruairi ruben rubens rubin rudi rudolf rudolph rudy rufus ruhollah rui rupert rush ruslan russ russell
  rustam ruud ryan ryne ryszard saad saadi saber sabri saburo sacha saddam sadiq saeb saeed safar safet said
  saif sajid sakari salah salih salim salman salvador salvatore sambit sami samir sammy samson samuel sandor
  sandro sani sanjay sanjaya santiago saparmurat sargsyan satish satoshi saul saulius savo savvas sayed scot
  scott scottie scotty sead sean sebastian sebastiano sébastien sedat sefer selahattin selim selwyn semyon sepp
  serdar serge sergei sergey sergio serhiy servando servet seth seung sevket shafiq shahbaz shahid shahin
  shahram shamil shamsul shane shankar shaquille shaukat shaul shaun shavkat shawn shay shehu sheldon shelton
  sherman sherwood sherzod shigeo shigeru shimon shinzo shlomo shmuel shoaib shoichi sid siddhartha sigmar
  sigmund sigurd sigurdur silvan silvestre silvio silviu sima simao simeon simion simon simone-pietro sinan
  sinisa siniša sirajuddin sivan sixto slavko slavoljub slawomir slobodan sohail sokol solomon sonny soren
  sotiris spencer spiro spyridon spyros srdjan srecko stan stanislas stanislav stanislaw stanley stavros stefan
  stefano stefanos stein steinar stelian stellan sten steny stepan stephan stephane stephen steve steven stewart
  stig stipe stipo stjepan stu stuart suat subhash subramaniam sukru suleiman sulejman suleyman suresh surin
  svante svein sven sverre svetoslav svetozar syd syed sylvester szymon tad tadas tadashi tadeusz tage taha
  taisto taj takashi tal talaat tamas tamaz tancredo tanner tapani tapio tarek tareq tariq taro tassos tate
  taylan tayyip ted teddy teemu teimuraz tengiz teodor teodoro terence terje teun thabiso thabo thad thaksin
  thanos thein theo theodor theodore theodoros thierry thomas thor thorbjorn thorsten thurman tiago tibor tiger
  tigran tihomir tiit tim timo timothy timur tino tito titu titus tobias toby tod todd todor toivo tom tomas
  tomasz tomaz tomislav tommaso tommy tomohiro tony toomas tor tord tore torsten toru traian travis trent trevor
  trey tristan trond troy tsutomu tsvetan tucker tudor tuncay tunku tuomas turgut turki ty tycho tyler tyrone
  tzipi udo ugo ugur ulf uli ulrich ulysses umar umaru umberto umit unai urho uri uros urs usman uwe vaclav
  vadim vagif vagn valdas valdis valentin valentyn valeri valerian valeriu valery valter vance vangelis vasco
  vasil vasile vasilis vasily vasyl vaughn vegard veljko vere vern vernon veselin viacheslav vic vicente victor
  vidal vidkun vijay vikram viktor viktoras viktors vilhelm vilho ville vilmos vinay vince vincent vincenzo
  vinko vinnie vinod viorel virgil virgilio vitali vitalii vitaly vito vitor vittorio vivek vjekoslav vlad
  vladan vladas vladimir vladimiro vladislav vlado vladyslav vlastimil vojislav vojtech volkan volker volodymyr
  vuk vyacheslav wade wael wahid waldemar waldo waleed wali walid wallace wally walt walter waqar warren waseem
  wasim wayman wayne wendell werner wes wesley whit wieslaw wilbur wiley wilfred wilfried wilhelm will willard
  willem william willis willy wilmer wim winston witold wladyslaw wojciech wolf wolfgang woodrow woody wouter wu
  wyatt xander xavier xi yaakov yahya yair yakov yakup yalcin yamil yan yang yannick yannis yaroslav yasar yaser
  yashwant yasin yasir yasser yasuo yavuz yehuda yevgeny yigal yitzchak yitzhak yoav yochanan yogi yohannes
  yosef yoshihide yoshihiko yoshihiro yossi youssef yousuf yukio yukiya yuri yuriy yusef yusuf yves
  yves-thibault zacarias zach zachary zack zafar zaheer zahid zahir zaki zalmay zane zbigniew zdenek zdravko zeb
  zeev zeki zeljko zenon zevulun zhelyu zia ziad zigmas zigmunt zine zinedine zivko ziya zlatan zlatko zoltan
  zoran zouhair zsolt zurab zvi zviad zvonimir zvonko zygmunt`),
);

export const ANY: ReadonlySet<string> = new Set(
  words(`alex angel ari ashley avery bailey beau bente cameron carey casey chandra chen choi dakota dana
  dominique drew hadley jackie jaime jamie jan jana jess jessie jo jody jordan jules jung kelly kerry kim kit
  kris laurence lee leigh lesley leslie li lindsay lindsey liu logan loren lou lynn ma marion marty mel merle
  michele morgan mukhtar nana nguyen nicky niki nino park pat quinn reese riley robin rory roza sam sandy sasha
  shannon shelby sidney skyler stacey sydney taylor terry tracey tracy tran val wang wen zhang`),
);

/**
 * Chinese, Korean, Vietnamese and Khmer family names, which stand first: a known one begins a name, and alone
 * it means whom "Wang Brook" named.
 */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  words(`ahn an bae ban bo bui cai cao chang chea chen cheng cho choe choi chou chung dai dang deng ding do dong
  duong fan feng gao gong gu guo han hang hao heng ho hoang hong hu hua huang hun huynh jang jeon jeong ji jia
  jiang jin jo jung kang khieu kim kong koo kwon lai lam le lee lei leng li liang liao lim lin liu long lu luo
  ly ma mao meng moon ngo nguyen noh oh pan park peng pham phan pol qian qin ren rhee roh sam seo shen shi shin
  sim so sok son song su suh sun sung tan tang tao thach tian tran trinh truong tsai tung vo vu wan wang wei wen
  won woo wu xi xia xiao xie xiong xu xue yan yang yao ye yi yim yin yoo yoon you yu yuan yun zeng zhang zhao
  zheng zhong zhou zhu zou`),
);

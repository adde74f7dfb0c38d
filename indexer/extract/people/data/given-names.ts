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
  words(`abby abigail ada addie adela adele adeline adriana adrienne agata agnes agnieszka aisha akiko alana
  alejandra alejandrina aleksandra alessandra alexa alexandra alexandria alexia alice alicia alina aline alisa
  alison alla allison allyson alma althea alva alyssa amaia amal amalia amalie amanda amara amber amelia amina
  amira amrita amy ana anabel anais ananya anastasia anat andie andrea andrée anette angela angelica angelina
  angelique angie anita anja anjali anke ann anna anne anneke annelie annemarie annette annie annika anouk antje
  antoinette antonia april arantxa ariana arianna arlene arundhati ashlee asma astrid astrud aud audra audrey
  aung aurora ava aya ayelet ayesha aysha azadeh babette barbara barbra bea beata beatrice beatriz becky bella
  benazir benita berit bernadette bernice berta bertha bess beth bettina betty beulah beverly bianca birgit
  birgitta blanca blanche bobbie bonita bonnie bozena branka bree bren brenda briana brianna bridget brigitte
  britney britt britta brittany bronwyn caitlin calista camila camille candace candice cari carin carina carla
  carlota carly carmela carmelita carmen carol carole carolina caroline carolyn carrie carrie-ann cassandra
  catalina catherine cathleen cathy cecile cecilia cecily celeste celia celine chandrika chantal charlene
  charlize charlotte chelsea cheri cherie cheryl chiara chioma chloe christa christel christiana christina
  christine chrystal ciara cindy cissy claire clara clarissa claudia clementine clotilde clover coleen colette
  colleen concetta condoleezza connie constance consuelo cora cordelia corinne cornelia cortney cosette courtney
  cristina crystal cynthia daisy daniela danielle danuta daphne dara daria darlene dasha dawn deanna debbie
  debora deborah debra dee deirdre delia delores delphine demi denisa denise denyse desiree despina dian diana
  diane dianna dianne dilma dina dinah dionne dita dolores dominika donna dora doris dorit dorota dorothea
  dorothy dottie dragana dunja ebba edith edna effie eileen eilidh eimear ekaterina elaina elaine elayne eleanor
  elena eleni eleonora elfriede elif elina elisa elisabeta elisabeth elise elissa eliza elizabeth elke ella
  ellen ellie elliet elma eloise elsa elsie elspeth elvira elyse emiko emilia emily emine emma emmanuelle
  emmeline erica erika erin erna ernestine esme esperanza esra estela estelle esther ethel ethelbert etsuko
  eugenia eunice eva evangeline eve evelina evelyn evie fadwa farah farida fatima fatma fatou faye federica
  felicia fern fernanda filippa fiona flavia fleur flora florence florencia fran franca frances francesca
  francoise françoise freya frida frieda fumiko gabriela gabriella gabrielle gail galia galina gayle gemma
  genevieve georgette georgie georgina geraldine germaine gertrude ghazala gigi gillian gina ginny giorgia
  giovanna gisele giulia gladis gladys glenda glenys gloria gloriana golda grace graciela grainne greer greta
  gretchen griselda gro gudrun gunilla gwen gwendolyn gwyneth hadiza haifa haley halima hana hanan hanna hannah
  hanne harriet hattie haya hayley hazel heather hedy heide heidi heike helen helena helene helga helle
  henrietta hermione herta hettie hiba hilary hilda hillary hina hiroko holli holly huda huma ida ieva ignes
  ikram ilana ileana ilene ilse iman imelda imke imogen ina indira ines inez inge ingeborg ingrid ingrida ioana
  iona iratxe ireen irene irina iris irma isabel isabella isabelle isobel itziar ivana ivanka ivonne iwona
  izabela jacinda jaclyn jacqueline jacqui jadwiga jaleh jamila jana jane janelle janet janette janice janna
  jasmine jayne jeanette jeanne jeannette jeannie jeannine jelena jen jenna jenni jennie jennifer jenny jeri
  jerri jess jessica jette jill jillian jitka joan joana joann joanna joanne jocelyn jodi jodie joelle johanna
  jolanda jolie josefa josefina joselyn josephine josie jovita joy joyce juanita judith judy julia juliana julie
  juliet juliette jun june justine jutta kaisa kaja kamala kanako kara karen karin karin-marie karina karla
  karolina kasia kate kathe katherine kathi kathleen kathrin kathryn kathryne kathy kati katia katie katja
  katrina katya kay kayla keiko keira kelli kellie kellyanne kendra kerri kerry-ann khadija kimberly kirsten
  kirsty klara kornelia krista kristen kristi kristin kristina kristine krystal krystyna kyra kyung-wha lakshmi
  lana lani lara larisa larissa latifa latoya laura laurel lauren laurie lavinia layla lea leah leann leanne
  leena leila lena lenore leona leonie leonor leonora lesia leticia letitia lia liana libby lidia lieselotte
  lila lilia lilian liliana lillian lilly lily lina linda linnea lisa lisbeth lise liudmila liv livia liz liza
  lizzie lois lola lorella lorena loretta loretta-lynn lori lorna lorraine lotte louisa louise luce lucia
  luciana lucille lucinda lucretia lucy ludmila luisa luise lula lupe luz lydia lyn lynda lynette lynne lyudmila
  mabel mackenzie maddie madeleine madge mae magda magdalena maggie mahnaz mai maire maja majida malala
  malgorzata malia malin mamie manal mandy manuela mara marah marcella marcelle marcia mareike marga margaret
  margarete margarethe margarita margery margo margot margrethe mari maria maria-teresa mariam mariama marian
  mariana mariann marianna marianne marie mariela marietta marija marika marilou marilyn marina marine marisa
  marisol marita marjan marjorie marla marlena marlene marlis marlys marsha marta marta-lucia marte martha
  martina mary maryam maryse masha mathilda mathilde matilda maud maude maura maureen mavis maxima maxine maya
  mayumi mazie meena meg megan meghan mehbooba melania melanie melina melinda melissa mercedes meredith mette
  mia mica michaela michelle michiko mikaela mila milagros mildred milena millicent millie mimi mina mindy minna
  minnie mira miranda mireille mirela miriam mirjam mitsuko moira mollie molly mona monica monika monique morag
  mukhtar muriel myra myrna myrtle nada nadezhda nadia nadine nahid naila najla nana nancy nandita nanette naomi
  narges nastassja natacha natalia natalie natasha nathalie nawal nazanin neda nelida nell nellie nena nettie
  nevena ngaire nichelle nicola nicole nicolette nigella nikki nilufer nimrat nina nisha noelle noemi nola noor
  nora noreen noriko norma nuala nur nuria nurit octavia odette ofelia oksana olena olga olive olivia omarosa
  oonagh oprah orla ornella paige paloma pam pamela patrice patricia patsy patti patty paula paulette pauline
  peg peggy penelope pernille petra philippa phoebe phyllis pia pilar pippa polina polly portia pratibha
  priscilla priya rachael rachel rachida radka raisa raissa ramona ramya randi rania raquel rasha reba rebecca
  regina rehana reiko reina rena renata renate renee renée reyna rhea rhoda rhona rhonda ricki rihanna rikke
  rina rita roberta robyn rochelle rocio rolanda romy ronda ronja rosa rosalia rosalie rosalind rosalyn rosamund
  rosana rosanna rosanne rosario rose roseann roseanne rosemary rosetta rosie rosita roslyn rowan roxana roxanne
  roya rukhsana ruth ruthie sabine sabrina sabrine sade sadie safiya sakina sally salma salome samantha sameera
  samia sandi sandra sandrine sanna saoirse sara sarah saskia scarlett seema selena selina selma senta serena
  shabana shahida shakira shalini shami shana shani shania shari sharleen sharon sharron sharyn shauna shaunna
  shea sheena sheila shelagh shelley shelly sheri sherri sherry sheryl shira shirin shirley shiva shobha shona
  sian siân sibel sidonie sigrid silja silvia simona simone simonetta sinead siobhan sissel slavica snezana
  sofia solange soledad solveig sondra sonia sonja sophia sophie soraya stacie stacy stefania stefanie steffi
  stefka stela stella stephania stephanie suad sue sumaya sunniva suraya susan susana susanna susanne susie suu
  suzan suzanne suzi suzy svetlana sybil sylvaine sylvia sylvie tabitha taina tamar tamara tami tammy tania
  tansu tanya tarja tasha tatiana tatjana tawakkol teresa tess tessa thea thelma theodora theresa thora tiffany
  tilda tina tina-marie tomoko toni tonya tove tricia trina trine trish trisha trudy tulsi twila tyra tzipora
  ulla ulrike uma ursula ute valentina valeria valerie valerie-anne vanessa vasundhara velma vera veronica
  veronika veronique vesna vibeke vickie vicky victoria vida vigdis vilma viola violet virginia vita vivian
  viviana viviane vivien wanda wangari waris wendi wendy whoopi wilhelmina willa wilma winnie wislawa xiomara
  yael yaffa yana yasmeen yasmin yasmina yekaterina yelena yesenia yoko yolanda yuki yuko yulia yuriko yvette
  yvonne zadie zahra zainab zara zaynab zelda zenaida zeynep zhanna zita zoe zoë zofia zora zsuzsa zulema`),
);

export const MALE: ReadonlySet<string> = new Set(
  words(`aamir aaron abbas abdel abdul abdulaziz abdullah abe abel abhishek abraham abu achim adam ade adel adil
  aditya adnan adolf adolfo adrian afonso agustin ahmad ahmed ajay akbar akihito akio akira akram alan albert
  alberto aldo alec aled alejandro aleksandr aleksei alessandro alessio alexander alexandre alexei alexis alfred
  alfredo ali alistair allan allen allister alonso alun alvaro alvin amadou amar amin amir amit amos anand
  ananth anatol anatoly anders andor andras andre andreas andrei andrej andres andrew andrey andriy andrzej andy
  angelo angus anil ansel antal antanas anthony antoine anton antoni antonio antonis anwar anwer arash ariel
  arjun arkadi arkady arlen armand armando armin arnaldo arnaud arne arnold aron arsene artem arthur artur
  arturo arun arvind asad asaf asghar ashok ashraf ashton asif atal atilla attila augusto aurelio austin avi
  avigdor avraham axel ayman azam aziz babak bakhtiar baltasar ban barack barney barry bart bartolomeo bartosz
  bashar bashir basil bastian batista bela ben benedict benito benjamin benny berhanu bernard bernardo berndt
  bernie bert bertie bertrand bilal bilawal bill billy bjorn blair blake boaz bob bobby bogdan bohdan bojan
  boris boutros brad bradley brandon brandt branko brecht brendan brent brett brian brock bruce bruno bryan
  bryce burak burhanuddin burt byron cahit caleb calvin camilo carl carlo carlos carlton cary casper cassius
  cecil cem cesar chaim charles charlie chas chester chet chico chris christian christophe christopher christos
  chuan chuck ciaran clarence claude claudio claus clayton clem clement cliff clifford clint clinton clive clyde
  cody colin colm connor conor constantin constantine corey cornel cornelius cosmin costas craig cristian
  cristiano curt curtis cyril cyrus daan dag dagfinn dale daljit damian damien damon dan daniel danilo danius
  danko danny dante dario darius darko darrell darren darrin darryl daryl dave david davide davis davor dawid
  dean declan deepak dejan delroy demetrius deng denis dennis denny derek desmond devendra devin didier diederik
  diego dieter dilip dimitar dimitri dimitris dinesh dino diogo dirk djibril dmitri dmitry dominic dominik don
  donald donnie donovan doug dougie douglas dov dragan drago duncan dusan dustin dwight eamon eamonn earl
  ebrahim ed eddie edgar edin edmund edouard eduard eduardo edward edwin efrain egon ehud eigil einar eitan elan
  eli elias elijah elio elliott ellis elmer elon elton elvis emil emile emilio emmanuel emre endre engin enrico
  enrique enzo eoin ephraim ercan erdal erhard eric erich erik ernest ernesto ernie ernst errol ertugrul erwin
  espen esteban ethan etienne eugene eusebio evan evander evaristo everett evgeny evo ewan ewen eyal ezra fabian
  fabien fabio fabrice fahd faisal faiz falah farhad farid farouk faruk fausto federico felice felipe felix
  ferdinand ferenc fergus fernand fernando ferran fidel fikret filip finn fiodor flavio florent florentino
  florian floyd folke francesco francis francisco franck franco francois françois franjo frank franklin franz
  fred freddie frederick fredrik friedrich fritz fuad gabe gabor gábor gabriel gaetano gareth garrett garry gary
  gaston gavin gavriel gene gennady genrikh geoff geoffrey georg george georges georgi gerald gerard gerd
  gerhard gerhardus gerrit gerry ghassan ghulam giacomo gian gianfranco gianluca gianni gilbert gilberto giles
  gilles gino giorgio giorgos giovanni giulio giuseppe glen glenn glyn gopal goran gordon gottfried graham greg
  gregory greville grigory guenter guido guilherme guillaume guillermo gunther gustav gustavo guy habeeb habib
  hadi hafez haider haim hakan hakeem hakim halil hamad hamdi hamed hamid hamish hamza hank hannes hannu hans
  hansjörg harald haris harold haroon harrison harry hartmut haruki harvey hasan hashim hassan hassanal haydar
  hector heikki heiko heiner heinrich heinz helge helmut hendrik henning henri henrik henry herbert heriberto
  herman hermann hernan hideki hideo hiroshi hitoshi horace horacio horst hosni howard hristo hu hubert hugh
  hugo humberto humphrey hussain hussein hylton iain ian ibrahim ibrahima idris ignacio igor igors ijaz ike
  ilham ilias ilir ilya imad imran imre inder ingo ingvar inzamam ionel irakli irfan irving irwin isaac isaias
  ishaq isiah ismael ismail istvan itamar itzhak ivan ivica ivo izzat jaap jabbar jabir jack jackson jacob
  jacopo jacques jagdish jairo jake jakob jakub jalal jalil jamal james jan-olof janez jannis janos jansher
  jared jarek jarmo jaroslav jaroslaw jarrod jason javier jawad jawaharlal jay jean jean-baptiste jean-bertrand
  jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
  jean-paul jean-pierre jean-yves jeb jed jeff jeffrey jens jeremy jerome jerry jerzy jesper jesse jesus jethro
  jim jimmy jing jiri joachim joao joaquin joe joel joerg johan johannes john johnnie johnny johny jon jonah
  jonas jonathan joost jordi jorg jörg jorge joris jose josé josef josep joseph josh joshua jozef juan juanito
  judd jude juha julen julian julien julio julius jung-il jurgen jürgen justin kalle kamal kamil kamran karan
  kareem karim karl karol karsten kasim kazimierz kazuo kees keir keisuke keith keizo ken kenji kenneth kenny
  kent kenzo kerem kevin khaled khaleda khalid khalil khizr khosrow kiefer kieran kiran kirk klaus knut kobe
  kofi koichi konrad konstantin konstantinos krzysztof kurt kwame kyle lachlan laci laith lajos lal lamar lance
  lanny larry lars laszlo laurence laurent lauri lawrence lazar leander leandro lech leif leighton len lennart
  lenny leo leon leonard leonardo leonid leopold leopoldo leroy lester leszek lev levi lewis lex liam liang
  linus lionel livio ljubomir lleyton lloyd lorenzo lorne lothar louis lubos luca lucas luciano ludovic ludvik
  ludwig luigi luis luiz lukas lukasz luke luther lutz lyle lyndon maarten madhav magdi magnus mahathir maher
  mahesh mahinda mahmoud malachi malcolm malek mamadou manfred mangosuthu manmohan manny manoj manolo mansour
  manu manuel maor marc marcel marcelo marcin marco marco-antonio marcos marcus marek mariano mario marios mark
  markku marko markus marlo marlon marshall marten martin martti martyn marvin marwan masaaki massimo massoud
  masud matej mathew mathias mathieu mats matt matteo matthew matthias matthijs matti mauri maurice mauricio
  mauritz mauro maury max maxim maximilian mazen mcgeorge mehdi mehmet meir melih melvin menachem merrick mesut
  mevlut michael michal michel mickey miguel mihai mihail mihaly mikael mike mikhail mikko miklos mikulas milan
  miles milorad milos milton minh mircea mirko miroslav mitch mitchell mitt mladen mobutu mohamed mohammad
  mohammed mohamud mohan mohsen moin moises mokhtar monte montgomery monty mordechai moritz mort moshe mostafa
  moussa muammar muhammad muhammadu muhammed muqtada murad murat murray musa mushtaq mustafa mustapha mwai myles
  nabil nadeem nadir naftali naguib najib nando narendra nasser nathan nathaniel naveed nawaf nawaz nazim neal
  necmettin ned neil nelly nelson nenad nestor neville newt nicanor nicholas nick nico nicolae nicolas niels
  nigel nikita nikola nikolai nikolaos nikolas nikolay nils nils-olof nir nizar noah noam noboru nobuo nobutaka
  noel norbert norm norman nouri nuno obed octavio ogun olaf olav ole oleg oleksandr oliver olivier olli olof
  olusegun omar omer orhan orlando orrin orville osama oscar osman osvaldo otis ottmar otto ousmane owen ozan
  paavo pablo padraig palle paolo pascal pascual pasquale patricio patrick patrik paul paul-henri paulo pavel
  pawel payne pedro percy pere perry pertti pervez petar pete peter petr petre petro phil philip philippe
  phillip pierce pierluigi piero pierre pieter pim pinchas pio piotr prabhakar prakash pramod pranab prince
  quentin radek radko radoslaw radovan rafael raffaele raghu rahul raila raimo rainer raj rajan rajesh rajiv
  rajnath ralph ramesh rami ramiro ramon ramzan ramzi rand randall randy raoul rashid rasmus raul ravi ray rayan
  raymond raymundo recep redmond refik reggie reginald regis reijo reince reinhard rene reuben reuven rex reza
  rhys riad ricardo riccardo richard richie rick ricky ringo rino riyad riza roald rob robbie robert roberto
  rocco rod rodger rodney rodrigo roel roger rohan roland rolando rolands rolf romain roman romano romeo romulo
  ron ron-robert ronald ronan ronnie roscoe ross rostislav roy roza ruairi ruben rubin rudolf rudolph rudy rufus
  ruhollah rupert rush ruslan russ russell rustam ruud ryan saad saadi saburo sacha saddam sadiq saeb saeed
  safar said saif sajid sakari salah salih salim salman salvador sambit sami samir sammy samson samuel sandro
  sani sanjay sanjaya santiago sargsyan satish satoshi saul savvas sayed scot scott sead sean sebastian
  sébastien selim selwyn sepp serdar serge sergei sergey sergio serhiy servando seth shafiq shahid shahram
  shamil shane shankar shaukat shaul shaun shawn shay shehu sheldon shigeru shimon shinzo shmuel shoaib sid
  siddhartha sigmar sigmund silvan silvestre silvio sima simeon simon sinisa siniša sixto slobodan sohail
  solomon spencer spiro spyros srdjan stan stanislav stanley stavros stefan stefano stefanos stellan sten steny
  stepan stephan stephane stephen steve steven stewart stig stipe stu stuart subhash suleiman suresh svante
  svein sven sverre syd syed sylvester tad tadeusz tage taha taj tal tamas tanner tareq tariq taro taylan ted
  teddy teemu teodor teodoro terence terje teun thabiso thabo thad thaksin theo theodor theodore thierry thomas
  thor thorbjorn thorsten tibor tiger tihomir tim timo timothy timur titus tobias toby tod todd tom tomas tomasz
  tomislav tommaso tommy tony tor torsten travis trent trevor tristan trond tsutomu tunku tuomas turgut tycho
  tyler tzipi udo ugo ulf ulrich ulysses umar umaru umberto umit unai uri urs usman uwe vaclav vadim valdis
  valentin valeri valery vasile vasily vasyl veljko vere vernon vic vicente victor vidkun vijay vikram viktor
  viktors vilhelm ville vinay vince vincent vincenzo vinod virgil vitali vitalii vitaly vito vittorio vivek
  vjekoslav vlad vladimir vladislav vlado vojislav vojtech volker volodymyr vuk vyacheslav waldo waleed walid
  wallace wally walt walter waqar warren wasim wayman wayne wendell werner wes wesley wilbur wiley wilfred
  wilhelm will willard william willy wilmer wim winston wojciech wolf wolfgang woodrow woody wouter wu xavier xi
  yaakov yahya yair yakov yamil yan yang yannis yaroslav yaser yasin yasir yasser yasuo yehuda yevgeny yigal
  yitzchak yitzhak yohannes yosef yoshihiko yossi youssef yukio yukiya yuri yusef yusuf yves yves-thibault zach
  zachary zack zafar zaheer zahid zahir zaki zbigniew zdenek zdravko zeev zeljko zia ziad zine zinedine ziya
  zlatan zoltan zoran zvi zviad`),
);

export const ANY: ReadonlySet<string> = new Set(
  words(`alex angel ari ashley avery bailey beau cameron carey casey chandra chen choi dakota dana dominique
  drew hadley jackie jaime jamie jan jessie jo jody jordan jules jung kelly kerry kim kit kris lee leigh lesley
  leslie li lindsay lindsey liu logan loren lou lynn ma marion marty mel merle michele morgan nguyen nicky niki
  park pat quinn reese riley robin rory sam sandy sasha shannon shelby sidney skyler stacey sydney taylor terry
  tracey tracy tran val wang wen zhang`),
);

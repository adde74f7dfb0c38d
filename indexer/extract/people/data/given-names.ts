import { words } from '../../data/list.ts';

/**
 * Common given names of the world's news with the gender they usually tell, from general knowledge; the
 * English ones agree with the US Social Security Administration's lists (public domain). A name that
 * both women and men bear stands in `ANY`. Facts of naming, not a copy of any list.
 */
export const FEMALE: ReadonlySet<string> = new Set(
  words(`abigail ada adela adriana agnes aisha alejandra alexandra alice alicia alina alison allison alma
  amal amalia amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne
  annette annie antonia april ariana asma astrid audrey aurora ayesha barbara beata beatrice
  becky benazir bernadette bertha beth betty beverly bonnie brenda bridget brigitte brittany camila
  camille carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine
  cathy cecilia celia charlene charlotte chelsea cheryl chiara christina christine cindy claire clara
  claudia condoleezza connie constance cora courtney crystal cristina cynthia daisy dana daniela danielle
  daphne darlene dawn debbie deborah debra delia delores denise diana diane dilma dina dolores donna dora
  doris dorothy edith edna eileen elaine eleanor elena elisa elise elizabeth ella ellen eloise elsa elsie
  emily emma erica erika erin esther ethel eugenia eva eve evelyn fatima felicia fiona flora florence
  frances francesca frida gabriela gail georgina geraldine gertrude gina gisele gladys gloria golda grace
  greta gro gwen hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda
  hillary hina holly huma ida ilse indira inez ingrid irene irina iris isabel isabella isabelle ivanka
  jacqueline jane janet janice jasmine jeanette jeanne jen jennifer jenny jessica jill joan joann joanna
  joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june karen karin
  karina karla kate katherine kathleen kathryn kathy katie katrina kayla keiko kelly kellyanne kerry-ann
  kimberly kirsten kristen kristin kristina lara larissa laura lauren laurie leah leila lena leslie leticia
  lily linda lisa liz liza lois lola loretta lori lorraine louisa louise lucia lucille lucy luisa luz lydia
  lynn mabel madeleine maggie malala malia mandy marcia margaret margarita maria marian marianne marie
  marilyn marina marine marion marjorie marlene martha mary maryam matilda maureen maxine maya megan meghan
  melania melanie melinda melissa mercedes meredith michelle mildred miranda miriam molly monica monika
  muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nina noor nora norma
  octavia olga olive olivia paige pamela patricia patty paula pauline peggy penelope phyllis pilar polly
  priscilla priya rachel ramona rania raquel rebecca regina renata renee rhonda rita roberta rocio rosa
  rosalind rose rosemary roxanne ruth sabrina sadie sally samantha sandra sara sarah sasha selma shannon
  sharon sheila shelley shirley shirin silvia simone sofia sonia sophia sophie stacy stella stephanie sue
  susan susana susanne suzanne svetlana sylvia tamara tanya tatiana teresa theresa thelma tiffany tina toni
  tracy tulsi ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian
  wanda wendy wilma winnie xiomara yasmin yoko yolanda yulia yvette yvonne zahra zainab zoe zoë`),
);

export const MALE: ReadonlySet<string> = new Set(
  words(`aaron abbas abdel abdul abdulaziz abdullah abraham abu adam adel aditya adolf adrian ahmad ahmed
  akbar akira alan albert alberto alejandro aleksandr aleksei alessandro alexander alexandre alexei alexis
  alfred alfredo ali allan allen alvaro alvin amir amit anatoly anders andre andreas andrei andres andrew
  andrey angus anthony anton antoni antonio anwar ariel arkady armando arnold arthur arturo arun asif ashton
  augusto austin avigdor ban barack barry bart bashar basil ben benedict benito benjamin bernard bernardo
  bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
  bryan byron calvin carl carlo carlos carlton cecil cesar charles charlie chester chris christian
  christopher chuck clarence claude clayton clement cliff clifford clint clinton clyde cody colin conor
  corey craig curtis cyril daan dale damian damien dan daniel danilo danny dario darren darryl dave david
  davis dean dennis derek desmond devin diego dieter dimitri dimitris dirk dmitri dmitry dominic dominique
  don donald doug douglas duncan dustin dwight earl ed eddie edgar edmund eduardo edward edwin ehud elijah
  elliott elmer emil emile emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst erwin esteban
  ethan eugene evan evgeny evo ezra fabio faisal farid farouk felipe felix ferdinand fernando fidel floyd
  francesco francis francisco francois françois frank franklin franz fred freddie frederick friedrich fritz
  gabriel gareth garry gary gavin gene geoff geoffrey george georges georgi gerald gerard gerhard gianni
  gilbert gilles giorgio giovanni giulio giuseppe glen glenn gordon graham greg gregory guido guillermo
  gunther gustavo guy habib hafez hakim hamid hamza hank hans harald haris harold harrison harry haruki
  hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hiroshi hosni howard
  hu hubert hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan ivo jack jackson jacob jacques
  jaime jake jakob jamal james jamie jan janos jared jason javier jay jean jean-claude jean-marc jean-marie
  jean-paul jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jiri joachim joao joaquin joe
  joel johan johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua juan juha
  jules julian julien julio julius justin kamal karl karol keith ken kenneth kent kevin khalid khaled kim
  kirk klaus kofi konstantin kurt kyle lars larry lawrence lech lee leif leo leon leonard leonardo leonid
  leopold leroy lester levi lewis liam lionel lloyd logan lorenzo lothar louis luca lucas luciano ludwig
  luigi luis luiz luke magnus mahmoud malcolm manmohan manny manuel marc marcel marcelo marco marco-antonio
  marcos marcus mario mariano mark markus marlon marshall martin martti marty marvin mathieu matt matteo
  matthew matthias maurice mauricio max maxim maximilian mehdi mehmet melvin michael michel miguel mihail
  mikael mike mikhail miklos milan miles milton miroslav mitch mitt mohamed mohammad mohammed mohamud moises
  morgan moshe mostafa muammar muhammad murray mustafa nabil narendra nathan nathaniel neal ned neil nelson
  nicholas nick nicolae nicolas nigel nikita nikolai nikolay nils noah noam noel norman olaf oleg oliver
  olivier olli omar orlando oscar osama osman otto owen pablo paolo pat patrick paul paulo pavel pedro percy
  perry pervez pete peter petr petro philip philippe phil phillip pierre pieter piotr prakash prince rafael
  rahul raj rajiv ralph ramon rand randall randy raul ray raymond recep reginald reince reinhard rene rex
  reza ricardo riccardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland rolf
  roman romano ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert rush russ russell ryan saad saddam
  saeb said salman salvador sam sami samir samuel sanjay santiago saul scott sean sebastian sepp serge sergei
  sergey sergio seth shane shaun sheldon shimon shinzo sidney silvio simon slobodan spencer stan stanislav
  stanley stefan stefano stephen stephane steve steven stewart stuart sven sydney syed tareq tariq ted terence
  terry theodor theodore thierry thomas tim timothy toby todd tom tomas tommy tony travis trevor tsutomu tyler
  umar umberto uwe vaclav valentin valery vasily vernon victor vijay viktor vince vincent vincenzo vitali
  vitaly vladimir vladislav volodymyr walter warren wayne werner wilfred wilhelm will willard william willy
  wim winston wolfgang woodrow xavier xi yang yannis yasser yasuo yevgeny yitzhak yoshihiko yuri yusuf yves
  zachary zbigniew zine zoran`),
);

export const ANY: ReadonlySet<string> = new Set(
  words(`alex ashley avery bailey cameron carey casey chandra dakota dominique drew hadley jackie jaime jo jordan
  jody jules kelly kerry kim lee lesley leslie logan lou lynn marion morgan nicky pat quinn reese riley robin
  rory sam sandy sasha shelby shannon sidney skyler stacey sydney taylor terry tracey val wang li zhang chen liu
  ma wen park choi jung nguyen tran`),
);

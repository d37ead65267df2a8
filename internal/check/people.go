package check

import "oinmanager/internal/check/english"

// firstNames are common first names, and surnames common surnames, by which a mailbox of a
// person is told from one of a team. Names that are also words of teams or products are
// left out.
var (
	firstNames = english.SetOf(`
		aaron abby abdul abdullah abe abigail ada adam adrian adriana ahmed aisha alan albert alberto alejandro
		alessandro alex alexa alexander alexandra alexei alfred ali alice alicia alina alison allison amanda amber
		amelia amir amit amy ana anastasia andre andrea andreas andrei andrew andy angela anita anja ann anna anne
		annie anthony antoine antonio anusha april arjun armando arnaud arthur ashley ashok astrid audrey ava avery
		barbara beatrice ben benjamin bernard beth bill bob boris brad brandon brenda brian bruno bryan camila carl
		carla carlos carmen carol caroline catherine cathy cecilia celine chad charles charlie charlotte chen chloe
		chris christian christina christine christoph christopher cindy claire clara claudia cole colin connor craig
		cristina cynthia dale damien dan dana daniel daniela danielle danny dave david dean deborah debra denis
		dennis derek diana diane diego dmitri dmitry dominic donald donna doris dorothy doug douglas duncan dylan
		eddie edgar eduardo edward elena eli elias elizabeth ella ellen elliot emily emma enrique eric erica erik
		erin ethan eugene eva evan evelyn fabian fatima felix fernando filip fiona florian francesca francesco
		francis francisco frank franz fred frederic gabriel gabriela gail gareth gary gavin george gerald giovanni
		giulia glenn gloria gordon graham greg gregory gus guy hana hannah hans hari harold harry hassan heather
		hector heidi helen helena henry herman hiroshi holly howard hugo ian ibrahim igor ines ingrid irene irina
		isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie jan jana jane janet jasmine jason
		javier jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel
		johan johannes john johnny jon jonas jonathan jordan jorge jose joseph joshua josh juan judith judy julia
		julian julie justin karen karim karin karl kate katherine kathleen kathryn kathy katie keith kelly ken
		kenneth kenji kevin khalid kiran kim kristen kristin kumar kurt kyle lars laura lauren laurent leah lee
		leila leo leon leonardo leslie liam lily linda lindsay lisa liz lorenzo louis louise luca lucas lucia lucy
		luis lukas luke maciej magnus manuel marc marcel marco marcos marcus margaret maria marie marina mario
		marion mark markus marta martha martin martina mary mateo matt matteo matthew matthias maurice max maya
		megan mehmet mei melanie melissa mia michael michal michele michelle miguel mihai mike mikhail milan miriam
		mohamed mohammed molly monica monika morgan muhammad nadia nancy naomi natalia natalie natasha nathan neha
		neil nicholas nick nicola nicolas nicole nikhil nikita nikolai nina noah nora norman oleg olga oliver olivia
		omar oscar otto owen pablo pamela paolo patricia patrick paul paula pauline pavel pedro peggy penny pete
		peter petra phil philip philippe pierre pierce piotr pooja priya rachel rae rafael rahul raj rajesh ralph
		ramesh randy raphael raul ravi ray raymond rebecca regina renata rene ricardo richard rick rita rob robert
		roberta roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy ruben russell ruth ryan
		sabine sally sam samantha samir samuel sandeep sandra sanjay santiago sara sarah sasha sean sebastian sergei
		sergey sergio seth shane shannon sharon shaun sheila shirley silvia simon simone sofia sonia sophia sophie
		stacy stanislav stefan stefano stella stephanie stephen steve steven stuart sue sunil suresh susan suzanne
		sven svetlana sylvia tamara tanya tara tatiana ted teresa terry thea theo theresa thomas tiffany tim timothy
		tina todd tom tomas tony tracy travis trevor tyler uwe vanessa vera veronica vicky victor victoria vijay
		vikram vincent viola vivian vladimir walter wanda wei wendy werner wesley will william wolfgang xavier
		yasmin yuki yuri yusuf yvonne zach zachary zoe`)
	surnames = english.SetOf(`
		adams agarwal ahmed allen andersen anderson andersson bailey baker becker bell bennett berg bianchi brooks
		brown bryant butler campbell carter chang chen cheng chopra clark clarke coleman collins cooper costa cox
		cruz davies davis diaz dubois edwards evans fernandez ferrari fischer fisher flores foster fox garcia gomez
		gonzales gonzalez gray green griffin gupta hall hansen harris harrison hayes henderson hernandez hill
		hoffmann howard huang hughes ivanov iyer jackson jain james jansen jenkins jensen johansson johnson jones
		kapoor kelly khan kim king klein kowalski kumar lambert larsen larsson lee lewis lin liu long lopez martin
		martinez mehta meyer miller mitchell moore morales moreau morgan morris mueller murphy murray myers nakamura
		nelson nguyen nielsen novak nowak obrien oconnor okafor olsen olsson ortiz owens parker patel perez perry
		peters petersen peterson petrov phillips popov powell price quinn ramirez ramos rao reddy reed reyes
		reynolds richardson rivera roberts robinson rodriguez rogers romano ross rossi russell russo sanchez sanders
		santos sato schmidt schneider schulz schwarz scott shah sharma shaw silva simmons singh smirnov smith
		sokolov stewart sullivan suzuki svensson tanaka taylor thomas thompson torres tran tucker turner usman verma
		vogel wagner walker wallace wang ward watanabe watson weber west white williams williamson wilson wolf wong
		wood wright wu yamamoto yang young zhang zhao zhou zimmermann`)
)

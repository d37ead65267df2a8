package check

import "oinmanager/internal/check/english"

// firstNamesAbroad and surnamesAbroad are common names of more countries, in the letters of
// addresses.
var (
	firstNamesAbroad = english.SetOf(`aarav aarti aashish abbas abdoulaye abebe abena abhay abhijit abhinav abhishek abimbola achieng adaeze
		adebayo adeola adetokunbo adewale aditi aditya adwoa afonso agata agnes agnieszka ahmet aidan aiko aino
		aishwarya ajay ajit akash akemi akihiko akihiro akiko akinyi akosua akshay alba aleks aleksandar
		aleksander aleksandra alena alessandra alessio alfredo aliaksandr alireza alojz alok alvaro amaka amar
		amara amelie ameya amina aminata amira amol amrita anand ananya anastasios andile andrius andrzej aneta
		anette angelika angelo anh aniket aniko anil anjali ankit ankita ankur anni annika annukka anouk antje
		anton antonia antti anupam anurag aparna archana arif aristide arnav arne aroha arpad arpita artem artur
		arun arvid arvind aryan asad asha ashish ashwin asif asmita atakan atsushi attila aurelie avinash axel
		ayaka ayako ayan ayesha aylin ayman ayodele ayse ayumi azadeh aziz babajide bahadir balazs balint baris
		bartek bartosz bastian bayo beata beatriz bela bence benedetta benedikt berkay bernadette bernardo
		bettina bhavesh bhavna bianca bjorn blanca blazej bogdan bongani borja branko brigitta brigitte budi
		burak busisiwe caio camille carina carles carolina caterina cecile cem cezary chandni chandra charlene
		chiara chidi chika chinedu chinonso chinwe chioma christelle christiane chukwu chukwuemeka cihan claudio
		clemens cornelia cosmin cristian cristiano cristobal czeslaw dagmar daiki daisuke damian damini danilo
		danuta darius dariusz darshan davide dawid dawit deepa deepak deepika deepti delphine denise detlef dewi
		dhruv dieter dilip dimitris dinesh dirk divya dmytro dorota dragan duc dung dusan dzmitry ebony ebru
		eduarda efua eirik ekaterina ekene elif eliza elodie elvira emanuele emeka emil emilia emilie emilio
		emine emre endre eniko enzo erdem erika ernesto ernst erwin eszter etienne eunice eunji ewa ewelina eymen
		fabio fabrice fabricio fadi farah farhan farid fatih fatou fatoumata federica federico ferenc fergus
		fernanda ferran filipe finn flavia flavio florence folake francois francoise fredrik frieda friedrich
		fumiko fumio furkan gabor gabriele gael gaku ganesh gaurav gauri geeta genevieve geraldine gerard gerhard
		gerrit getachew giacomo gianluca gilles giorgio giorgos girish giuseppe gokhan gopal goran gosia gouri
		grzegorz gudrun guillaume guillermo gulsen gunnar gunther gustavo gyorgy hadiza haitham hakan hakim
		halima hamid hamza hanae hanako hanif harald haris harish harsh harsha haruka haruki haruko haruto hasan
		hashim hatice heike heikki heiko heinrich heinz heloise hemant hendrik henrik henrique hideki hideo
		hideyuki hilal hiroki hiroko hiroto hiroyuki hitesh hitomi hoang horst hrvoje huda hulya hung huong husam
		hussein hyun ibrahima ichiro ifeoma iffat ignacio iker ildiko ilias ilse ilya imad imani imran inaya
		indira inga inger ingo ioana ioannis irfan irma isha ishaan ishita ismael ismail istvan itai italo ivana
		iveta ivo iwona izabela jacek jadwiga jaime jakub janek janez janos janusz jarek jaroslav jaroslaw jasmin
		jatin jaya jayesh jelena jens jeroen jerzy jesper jesus jia jiho jihoon jin jing jiri jisoo jiwon jiyoung
		joachim joana joao joaquin jochen joelle johanna jolanta jorg jorgen joris josef josefina josip josue
		joyce jozef juanita juergen juha juhani juliana julien jun junichi junko jurgen jurgita jyoti jyrki kaan
		kacper kadir kagiso kai kaisa kaito kalyan kamal kamala kamila kamran kanako kapil karan kari karina
		karol karolina karsten kasia katarina katarzyna katja katrin kaushik kavita kavya kayode kazuki kazuko
		kazuo kazuya kei keiko keita kemal kenichi kenta kerem kerstin khadija khaled kimberly kinga kirill kirsi
		kirsten kirsty kishore kjell klaas klaudia klaus koffi kofi koichi koji kojo konrad konstantin kouassi
		krishna kristina kristof kristoffer krisztina kritika krzysztof kseniya kuba kunal kushal kwabena kwaku
		kwame kwasi kyoko lachlan lajos lakshmi lalita lamin laszlo latha lavanya layla leandro lena lenka leona
		leonie leszek leticia levent lidia lieselotte ligia lili lina linh linus lionel ljubica lorena lorenz
		lotte lourdes lubos luciana luciano ludmila ludovic luigi luisa luiz luka lukasz lungile lutz maaike
		maarten madhavi madhu mads magda magdalena mahesh mahmoud maja makoto malgorzata malik malin mamadou
		mandla manfred manish manisha manjunath manoel manoj manon manuela marcelo marcin mareike marek margarida
		margit mariam mariana marianne maribel marija marijke marika mariko mariusz marlene marlies marzena
		masahiro masaki masako masato massimo mateusz mathias mathieu mathilde matilda mats matthijs mattias
		maurizio maxime mayank mayumi mayur mbali medhi meera megha mehdi mehul meike meiko mercy merve michaela
		michalis michel mickael mihaela mihir mikael mikko mikolaj milena milos minh minjun minoru mircea mirek
		mirela mirjam miroslav misaki mitsuko miyuki mizuki moana mohan mohit mona moritz mukesh mumbi mustafa
		mutua mwangi nabil nadeem nadine nagesh naledi namrata naoki naoko naoto naresh narges nasser nataliya
		naveen navin nayan neeraj neeta nele nelson nenad nerea neringa ngozi nguyen nhung nicolai nicoleta nidhi
		niels nihal niklas niko nikolaos nikos nilesh nils nimrod nirav nisha nishant nitin nkechi nnamdi nobuko
		noemi nomsa norbert noura nuno nurul oana obinna oddvar odile ofelia oksana olaf oleksandr oluchi
		oluwaseun omkar onder ondrej orsolya osama oskar otieno oumar outi oyvind ozan ozgur ozlem paavo padraig
		pallavi pankaj panos paola parth pascal patrik patryk paulina paulo pawan pawel payal pekka per petar
		petr petri petros phuong pieter pietro piia pilar polina prabhu pradeep prakash pramod pranav prasad
		prasanna prashant prateek pravin preeti prem priscilla priyanka przemek przemyslaw puja purnima qing
		quang quentin radek radka radoslaw radu rafal raffaele raghav raghu rahel raimund rainer rajan rajeev
		rajendra rajiv rakesh raluca ram raman ramon rania ranjit rashmi rasmus ratna razvan reena reiko reinhard
		reinout rekha remi remy renate renato renaud renuka reza riaan riad ricarda riccardo rie riikka rikke
		riku rina rishi ritika ritsuko ritu rocio roel rohan rohini rohit rolf romain romy rosanna rosario roshan
		ruchi rudi rudolf rui rukmini rune rupali ryo ryoko ryota ryszard saanvi sachiko sachin sadia sagar sahil
		said saif sakshi salah saliou salvatore samina samira samuli sander sandhya sandile sanjana sanjeev sanna
		santosh saori sarita sarthak satish satoko satoru satoshi satu saurabh savitha sayaka sebastiao seema
		seiji selim selin semih serap serena serge sergej seung shabana shahid shailesh shalini shankar shanti
		sharad shashank shashi sheetal shekhar shigeru shilpa shinichi shinji shira shivam shizuka shlomo shobha
		shoko shota shreya shruti shubham shweta shyam sibusiso siddharth sigrid silke silvana silvio simona
		sinan sinead siobhan sipho siri siva slawomir slobodan smita sneha snehal sobia solveig sonal sonam soren
		soumya sourav sowmya sridhar srinivas srinivasan stacey stanislaw stefania stefanie steffen stina subhash
		sudha sudhir suhas sujata suji suman sumedha sumit suneel sunita supriya suraj surendra surya sushant
		sushil sushma svein svenja swapnil swati sylvain sylvie sylwia szabolcs szilvia szymon tadashi tadeusz
		taeyang taiwo takahiro takako takashi takeshi takuya tamar tamas tanja tanvi tapiwa tarek tariq taro
		tatsuya tayo teemu tejas tendai teppo terhi tero tetsuya thabo thandeka thandi thandiwe thiago thierry
		thilo thomasz thorsten thuy tiago tiina timo tiziana tobias tomasz tomaz tomi tomoko tomoya tong torben
		toshi toshiko trine trung tsubasa tugba tuomas tushar tuuli uchenna udo ulf ulrich ulrike uma umesh umut
		upendra urs ursula usha ute vaclav vaibhav valentin valentina valeria valerie valerio vandana vasil
		vasilis vasudha veena venkat venkatesh verena victoire vidya vijaya vikas viktor viktoria vimal vinay
		vinayak vincenzo vinicius vinod violeta vipin viraj virginie virpi vishal vishnu vit vitor vittorio vivek
		vlad vladimira vladislav vojtech volker volodymyr vuyo wafa wahyu wairimu waleed walid wambui wangari
		wanjiku wanjiru waqas wenche wiebke wiktor wiktoria wilhelm winnie wojciech wojtek wolfram xenia xiao
		xiaoming xin xue yaa yael yair yan yana yang yannick yara yasemin yash yashika yasuko yasuo yaw yetunde
		yevgeniy ying yogesh yohannes yoko yosef yoshiko yotam youssef yuka yukari yukiko yukio yuko yulia yuliya
		yumi yuna yusra yuta yuto yuval yves zahra zainab zandile zanele zaneta zbigniew zdenek zehra zeynep zhen
		zhi zinhle ziv zofia zoltan zsofia zsolt zuzana`)
	surnamesAbroad = english.SetOf(`abdi abiodun abubakar acharya achterberg adesina adeyemi afolabi agbaje aggarwal aguilar ahlberg aho
		akhtar akin akintola almeida alonso alvarez alves amaral anand andrade antonelli aoki appiah arai araujo
		arora arslan asante ashraf atwal ayala aydin bachmann bajwa balogun banda banerjee baptista barbieri
		barbosa barros basu bauer baumann bello benitez bernardi bernier bhatia bhatt biswas boateng borges bose
		botero botha bouchard boucher brandt braun bruyn burger cabrera caldeira calvo campos cardoso carvalho
		castillo castro cavalcanti celik cerny chakraborty chatterjee chaudhary chaudhry chavez choi chowdhury
		chukwu cohen colombo conti contreras correa cunha dasgupta dekker delacroix delgado demir demirci desai
		deshmukh deshpande dhillon diallo dias diop dlamini dogan dominguez duarte dube duong dutta dvorak
		dziedzic ebert echeverria eklund ekstrom ekwueme endo eriksen eriksson escobar esposito estrada eze farah
		faria fernandes ferreira figueiredo fikse fonseca fontaine forsberg fournier franke freitas friedrich
		fuchs fujii fujita fukuda gaikwad gallo gandhi garces garnier gauthier gebre ghosh gitau gomes goncalves
		goswami goto greco grewal gruber guerrero guimaraes gunawan gunther gustafsson gutierrez guzman haas
		habib haddad hahn hakimi hamada hamdan hansson hartmann hasegawa hashimoto hassan hayashi heikkila
		heikkinen heinonen henriksen herrera hidalgo hirsch hoang hofer horvath hossain hosseini huber hussain
		hussein ibanez ibrahim inoue ishida ishii islam ismail ito iyengar jacobs jacobsen jadhav jankowski
		janssen janssens jimenez joshi juarez jung kamau kaminski kapur karlsson kato kaur keller khanna khumalo
		kikuchi kimani kimura kinoshita kiptoo kirchner kobayashi kohler koivisto kondo korhonen koskinen kovac
		kovacs kowalczyk kowalewski kowalska kozlov kramer krause krawczyk krishnamurthy krishnan kruger kruse
		kuhn kulkarni kuznetsov kwon lacroix laine lange laurent lavoie leblanc leclerc lehmann lehtonen leroy
		lim lima lindberg lindgren lindholm lindqvist lindstrom lopes lorenz lucas ludwig lundberg macedo machado
		maciel maeda mahlangu maier makinen malhotra malik mancini mandal marchetti mariani marino marques
		martins marx masood matsuda matsui matsumoto mazur mbatha mbeki mehra mejia mendes mendez mendoza menon
		mensah mercier michaud miranda mishra mitra miura miyamoto moeller mohamed mokoena molina molnar monteiro
		montes moreira moreno moretti mukherjee mulder munoz mustafa mustermann mutua mwangi nadeau naidoo naidu
		naik nair nakagawa nakajima nakayama narayan narayanan navarro ncube ndiaye ndlovu nemeth neumann ngo
		nguema nieminen nikolaidis njoroge nkosi noguchi nogueira nomura nunes nunez nwosu nyambura obi ochieng
		odhiambo odinga ogawa ogunleye ojo okada okeke okonkwo okoro oliveira omondi onyango ortega osei osman
		otieno otsuka ozdemir ozturk padilla paiva pande pandey papadopoulos parikh pascual patil pellegrini
		pelletier pena pereira petrova pham phan phiri pietersen pillai pinheiro pires popa popescu prasad prieto
		qureshi rahman raman ramaswamy rangel rashid rasmussen rathore rau rautio ravn ribeiro riedel rinaldi
		rizzo rojas romero roque rosenberg roux roy rubio ruiz rutkowski saeed saito sakai sakamoto salazar saleh
		salinas salonen sandberg sandoval sarkar sasaki sauer sawicki saxena schaefer schafer schmid schmitt
		schmitz scholz schroeder schubert schulte schulze schuster seidel serrano sethi shimizu shinde shukla
		siddiqui siegel silveira simoes sinha sithole sjoberg soares solberg soler sorensen sousa souza sridharan
		srivastava steiner suarez subramanian sugiyama suleiman svoboda szabo szymanski takagi takahashi takeda
		tamura tavares teixeira tesfaye thakur thapa theron tiwari tkachenko toth tremblay trivedi turan tutu
		uchida ueda ueno vandenberg vandyk varga vargas vasquez vazquez venkataraman venkatesan venter vieira
		vinter virtanen visser vitale volkov vu wafula wanjala waweru weiss werner wiberg wieczorek winkler
		wisniewska wisniewski wojcik wozniak yadav yamada yamaguchi yamashita yamazaki yildirim yildiz yilmaz
		yokoyama yoshida yoshimura yusuf zaman zapata zielinski zimmer zuma`)
)

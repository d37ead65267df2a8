package check

import (
	"maps"
	"slices"
	"strings"
)

// What the words of a mailbox say about who reads it, in the languages of many vendors.
var (
	// helpTeams answer customers, and hear their complaints.
	helpTeams = stemsOf(`abi after aftersales aide aiuto ajuda answer* apoio apua asiakas* ask assist* atencion* atendimento
		ayuda bantuan beschwerde* bilgi biuro bok buero care center centre client* complain* consult*
		contact* contat* contatt* correo cs customer* cx desk destek diensten enquir* experience faq*
		feedback firstlevel firstline general grievance* guest* happiness happy help* hilfe hjalp hjelp*
		hotline hotro huduma iletisim info informac* informat* informazioni inquir* klachten* klant*
		kontakt* kontor kunde* kundservice kundtjanst l1 madoguchi msaada musteri* obsluga okyakusama
		ondersteun* ouvidoria patient* poczta podpora pomoc* posta problem* quejas queries query question*
		reclam* reklam* request* sac sahayata sav sekretariat service* servicio* serwis seva skarg* soporte
		success sugerencias sugest* suggest* suporte support* thandizo ticket*
		tier1 toiawase tuki tulong ugyfel* user* usuari* utente* voc wsparcie yardim zakaznik* zgloszenia`)
	// greetings are mailboxes for all that customers write, too.
	greetings = stemsOf(`ahoj aloha bonjour buongiorno ciao czesc gruezi gruss hallo halo hei hej hello hey hi hola jambo
		karibu kiaora konnichiwa merhaba moi moin namaste oi ola salam salut sawubona servus talk tere write
		yo`)

	// sellingTeams find customers, and keep them.
	sellingTeams = stemsOf(`account accountmanage* accounts ads advertis* ae bd bdr bid bids bizdev comercial* commercial*
		commercio crossell csm demand demo demos eigyo forsaljning growth handlow* kam kommersiell leads
		marketing mercadeo mercadotecnia mkt myynti obchod partnering presales prodaja prodej promo* quotes
		renewal* reseller* revenue revops sales salesteam salg satis sdr selling sprzedaz tender* tenders
		trials upsell vanzari vendas vendite ventas vente ventes verkauf verkoop vertrieb`)
	// countingTeams count money, and buy.
	countingTeams = stemsOf(`accounting accounts achats acquisti administratie amministrazione ap ar bill billing boekhouding
		bookkeep* buchhalt* buying compras comptab* contab* creditors debtors einkauf factur* faktur*
		fattur* finance* financeiro financial finans* finanz* fiscal inkoop inkop invoic* kas keiri ksiegow*
		muhasebe nomina pagamentos pagos paie payable* payments payroll procure* purchas* receivable*
		rechnung* regnskap remittance* tax taxes treasury zahlung* zakupy`)
	// hiringTeams look for people, and look after them.
	hiringTeams = stemsOf(`bewerb* career* carriere* empleo emplois employment freshers hiring hr ik internship* jinji job jobs
		kadry karier* karrier* people personal personnalwesen personnel recruit* recrut* rekrut* rekryter*
		rh rrhh saiyo staffing talent* vacanc* vacatures vagas`)
	// judgingTeams are about law.
	judgingTeams = stemsOf(`abuse complian* contract* contratos copyright counsel datenschutz datenschutzbeauftragte* dmca dpo
		dsb gdpr houmu juridi* jurist* kvkk legal* lgpd patent* phishing prawne prawny privac* recht rechts*
		rgpd rodo spam trademark* vertrag*`)
	// tellingTeams tell the world, and meet it.
	tellingTeams = stemsOf(`brand branding comms communication* comunica* conference* content editor* evenements event* imprensa
		koho kommunikation* komunik* media newsletter* newsroom outreach pr prasa prensa press presse*
		publicity publicrelations redak* seminar* social socialmedia sponsor* stampa summit* tiskove
		veranstaltung* webinar*`)
	// owningTeams own the company, lead it, or give it money.
	owningTeams = stemsOf(`aktionaer* aktionar* board bod don dona donat* donor* dons fundrais* geschaeftsleitung gf givin*
		grant grants impact inversor* inversores investidores investor* inwestor* leadership management
		member* merger* philanthrop* shareholder* spenden stockholder* trustee* volunteer* zarzad`)
	// keepingTeams look after customers who don't complain, and help them as well.
	keepingTeams = stemsOf(`account accountmanage* accounts csm kam success`)
	// plainTeams are told by one word, whatever is beside it.
	plainTeams = stemsOf(`accounting buchhalt* careers comercial* hr invoices jobs legal marketing payroll presales
		procurement recruit* sales vendas ventas verkauf verkoop vertrieb`)
	// inwardTeams work with other companies, or inside the own one.
	inwardTeams = stemsOf(`admin administrator alliance* demo hostmaster ir partner* postmaster secur* test webmaster`)
	// houseTeams keep the house, teach, or begin with new customers.
	houseTeams = stemsOf(`academy administracion admissions akademi* alumni biblio* consulting courses curriculum education
		enrol* facilit* formacion formation formazione frontoffice hostmaster implementation* kantoor
		learning logistic* mailroom office oficina onboarding opleiding* orders postmaster professional*
		recepcja reception* rezeption schulung* schulungen secretar* shipping students szkoleni* train*
		treinamento warehouse webmaster workshop*`)

	// runningTeams run systems, and are reached in an emergency.
	runningTeams = stemsOf(`alarm* alert* api architect* astreinte backend bereitschaft* betrieb build* buitendienst cert ci
		cloud cluster code core crisis critical csirt data* desarrollo desenvolv* dev develop* devops devs
		devsecops dienst drift duty dyzur emerg* emergenc* eng engine* engineer* entwickl* escalat* eskal*
		exploitation firefight* guardia iam ict identit* idm idp incid* incident* infra* integr* integra* it
		jourhavende kaihatsu kiban l2 l3 lead* leitstand monitor* network* noc oin okta* oncall operat* ops
		p0 p1 page pager* paging piket pikett piquet plantao plataforma platform* plattform* priority
		product production programm* psirt rd red reliab* renkei respons* risco rnd rota rozwoj runbook sec
		secops secur* server* sev0 sev1 shift shifts siem sikkerhed sistemas soc software spoc sre stability
		standby sysadmin* system* tech* tecnologia tier2 tier3 toban trust tuner turno unyo uptime urgen*
		utvikling vakt valve vulnerab* wacht war warroom watch web* zespol`)
	// officers are offices that one person has.
	officers = stemsOf(`ceo cfo chairman chairperson chairwoman chief cio ciso cmo cofounder coo cpo cro cto dg dga
		directeur director direktor diretor direttore evp founder gerente geschaeftsfuehr* geschaftsfuhr*
		gruender head owner pdg president presidente prezes shacho svp vp`)
	// rota are words of those who take turns.
	rota = stemsOf(`duty incident* oncall pager rota shift sre standby`)
	// handlers are words that stand beside those of any team.
	handlers = stemsOf(`abteilung all and at box corp corporate crew de department dept desk digital division do field for
		front global group hq inbox key lead leads list mail mailbox manage* manager managers my new of one
		open our program* public queue relations room staff team* the to unit us we world*`)
)

// mayHelp are words that customer service is named by only beside others.
var mayHelp = stemsOf(`citizen* delight delivery first front general learner* level line local online parent* primary
	pupil* regional resident* second standard student* technik* technisch* tecnico teknisk voice`)

// Groups of teams.
var (
	// strangers teams don't run the integration.
	strangers = joinedStems(sellingTeams, keepingTeams, countingTeams, hiringTeams, judgingTeams, tellingTeams, owningTeams, houseTeams)
	// unhelpful teams help no customer with a problem.
	unhelpful = joinedStems(sellingTeams, countingTeams, hiringTeams, judgingTeams, tellingTeams, owningTeams, inwardTeams)
	allTeams  = []wordStems{helpTeams, greetings, strangers, inwardTeams, runningTeams, handlers, mayHelp, stemsOf(strings.Join(slices.Sorted(maps.Keys(regions)), " "))}
)

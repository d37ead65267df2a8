package english

import (
	"encoding/json"
	"sync"

	"github.com/ccojocar/zxcvbn-go/data"
	"github.com/golangci/misspell"
)

// vocabulary is what is known of the spelling of English words.
type vocabulary struct {
	// known are words that are right, some of them rare or names.
	known map[string]bool
	// common are known words that a misspelled one can be meant to be.
	common map[string]bool
	// wrong are misspelled words that people often write.
	wrong map[string]bool
}

// vocabularyOfEnglish reads the vocabulary the first time that a text is checked.
var vocabularyOfEnglish = sync.OnceValue(func() vocabulary {
	v := vocabulary{known: Union(SetOf(newerWords), SetOf(wordsOfTrades)), common: map[string]bool{}, wrong: SetOf(oftenMisspelled)}
	for w := range SetOf(newerWords) {
		v.common[w] = true
	}
	for _, w := range wordsByUse("English") {
		v.known[w], v.common[w] = true, true
	}
	for _, names := range []string{"Surnames", "FemaleNames", "MaleNames", "Passwords"} {
		for _, w := range wordsByUse(names) {
			v.known[w] = true
		}
	}
	for i := 0; i+1 < len(misspell.DictMain); i += 2 {
		v.wrong[misspell.DictMain[i]] = true
		for _, w := range Words(misspell.DictMain[i+1]) {
			v.known[w], v.common[w] = true, true
		}
	}
	for _, other := range [][]string{misspell.DictBritish, misspell.DictAmerican} {
		for _, w := range other {
			v.known[w] = true
		}
	}
	for w := range v.wrong {
		delete(v.known, w)
		delete(v.common, w)
	}
	return v
})

// wordsByUse returns one of the lists of words, the most frequent ones first.
func wordsByUse(list string) []string {
	file, err := data.Asset("data/" + list + ".json")
	if err != nil {
		panic(err) // the list is built in
	}
	var ranked struct{ List []string }
	if err := json.Unmarshal(file, &ranked); err != nil {
		panic(err)
	}
	return ranked.List
}

// newerWords are words of the products in the catalog that lists of English lack.
const newerWords = `accrual accruals action active admin administrator admins aggregation agronomist allocate allocated allocates allowlist analytics anomalies anomaly anonymously app apps
	arrow assignee assignees attestation audit auditor auditors authenticator backfill backfills backlog badge badges barista baristas bidirectional billable biometric
	blocklist blog bookable botnet botnets bytes casework certify chatbot chatbots childcare clinician cloud compliance config configs connect connected connector correlate
	coworking credential credentials crew crews cryptographic custom dashboard dashboards deckhand deepfake deepfakes delete deletion deletions deprovisioning dispatch docket
	dockets domain ebook ebooks ecommerce edtech embroidery emitter emoji empower empowered empowers encode encoded endpoint endpoints engage enter entitlement entitlements
	entry escrow esignature esignatures exemple expiry export fintech formatted freelancer freelancers furlough gamified geofence geofencing gigabyte glossaries glossary
	governance hackathon handset healthcare healthtech hoodie hotdesk hotdesking import inbox incident incidents increment inline inventory invigilator invoicing ipads
	iphones joinee kanji keyword keywords kiosk lanyard lanyards laptop leaderboard leaderboards ledger ledgers linguist livestock login logins lookup lookups macbook macro
	macros malware metadata misconfiguration mitigate mitigates mobile modifier multitenant music namespace namespaces network observability offboard offboarding okta omit
	onboard onboarding online paralegal paralegals param params parse parsed parser parses passkey passkeys passwordless payable payables payroll payslip payslips peach
	petabyte petabytes phishing phlebotomist photo pilot pixel playbook please plugin plugins podcast podcasts predicate prefix privileged provisioning quarantine quarantines
	ransomware receivable receivables recertification recertify reconciliation rehire rehires reimbursable reimburse remote remotely reseller resellers resync robot rollout
	roster rosters runbook saas sabbatical scam scams scanner schema schemas secondment select selector selfie semicolon sharded shift shifts signage signup single smishing
	software sommelier specifier sports stevedore subcontractor suffix suffixes superannuation survey suspicious swag syntax telco telcos telehealth telemetry template
	templates tenant tenants terabyte tester therapist therapists timber timeclock timeline timelines timesheet timesheets toggle toggles toolkit tooltip travel truck
	truncate unify unsubscribe usability user username usernames verifier verifiers violin vishing voicebot webhook webhooks weekday weekdays whitespace wiki wizard workflow
	workflows workload workloads workspace workspaces`

// wordsOfTrades are words of customers' trades that lists of English lack. They are right, but
// few other words are meant to be one of them.
const wordsOfTrades = `abattoir actuary aftercare aggregator agri agritech airworthiness allergen allergens allot allots allotted allotting allotment allotments anaesthetist apiary aquaculture arbitrators archivist archivists arrears
	assayer assessor assessors baler balers ballast bailiff bailiffs beekeeper beekeepers berth berths bylaw bylaws carrel cask casks caterer caterers cellarer certifier certifiers chandler chillers cleanroom
	clergy collator collators compounding conveyancer conveyancers conveyancing cooperage coppice creche creches croft crofts cullet curator curators dairies defibrillator demurrage depots diocese
	dioceses dispenser dispensers docent docents drayage dredger dredgers egress erratum farrier farriers faculties fishmonger fitters foundries freight freighter gantries gantry gasket gaskets gauger
	gazetteer glazier glaziers grantee grantees grantor haulage haulier hauliers hospice hospices husbandry imam indemnity ingress insurer insurers intake interpreter interpreters jib joinery kennels kilns
	laundries lathe lathes lessee lessees lessor lessors liner lockboxes looms luthier malting manifest manifests marinas marquee marquees mediator mediators midwife midwives miller millers moorings mortuary
	nursery oncologist optician opticians orthodontist orchard orchards ossuary paddock paddocks pallet pallets parcel parcels parish parishes pathologist payee payees payer payers pharmacies pharmacist
	pharmacists pharmacy picker pickers plasterer plumber plumbers podiatrist poultry prefecture prefectures presbytery proctor proctors provost purser quarries radiologist radiologists rector registrar
	registrars registries remand remittance remittances rigger riggers rota rotas saddler sawmill sawmills sexton shunter shunters silage silo silos skipper skippers slipway smelter smelters solicitors
	steelworks stockist stockists stowage surveyor surveyors tannery tarpaulin tenancies tenancy tiller trainee trainees tramway trawler trawlers treasurer treasurers trustee trustees tugboat turbines turnstile
	turnstiles underwriters underwriting upholsterer valuer valuers vicar vintner vintners wagons warden wardens warehouse weighbridge weighbridges wharf wharves wholesaler winery yardmaster yardsticks`

// oftenMisspelled are misspelled words of such texts that lists of common mistakes lack.
const oftenMisspelled = `acceptence accomodate accross acheive acheives adress adresses agressive alot apparant appearence attendence auhtentication authentification authetication authorisaton
	automatical automaticaly automaticly autometically availabe availible avaliable aviable becuase beetween begining beleive bewteen buisness busines bussiness calender
	catagory comming commited compatability compatable concious conection conexion configuraton connexion connnection consistant custumer custumers deactive definately
	dependant deprovisoning derectory desciption descripton develope developement diffrent directoy directries dissappear easely easilly effecient efficency efficent eficient
	emploees employes employess entreprise enviroment enviroments exisiting existance experiance extention familar finaly foward freind garantee goverment grups guarentee
	guidence happend heigth identites identitiy imediately immediatly importnat improvment independant infomation informaton inital insurence integation integraton
	intelligance intergrate intergrated intergrates intergration intergrations interupt intuative intutive knowlege langauge lenght lenghts libary lifecyle liscense
	maintainance maintainence maintenence managable managment mangement mesage messege neccessary necesary necessery nigth notfication notifcation occassion occassionally
	occured occurence occuring okat oportunity organistion organizaton orginal orgnization otka paralell particulary passwrod pasword peple perfomance permisions permisson
	persistant platfrom plattform poeple posible prefered privelege priveleges priviledge priviledges procces proccess proces proffesional programatically provisionning
	provisoning publically queing realy reccomend recieve recieved recieves recieving recomend recomended recrute refered refference relevence relevent reliabilty remeber
	repitition requirment requirments responsability responsable rigth sceduled schedual secruity secuirty securly securty seemless seemlessly sentance seperate seperated
	seperately serach simultanous softwear sofware strenght succesful succesfully successfull sucess sucessful suport supose sychronize synchronisze syncronization syncronize
	syncronizes techology teh tehcnology thier threshhold thrid tommorow transfered truely uers uesr unneccessary untill usefull useing visability visiblity vistor vistors
	wether wheather whith wich witht worflow workflwos workfow workfows worklow writting yoru yuo`

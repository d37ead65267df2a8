package labelled

// usesInWords are use cases that a description has nothing to say of.
var usesInWords = []paraphrase{
	// The words of the use case, about something else.
	{"Workbeam", "about", "Automation|Identity Verification\n\n@ keeps vouchers of a promotion safe. Shops verify the code of a voucher before they accept it, and flows of Okta Workflows give a stack of vouchers to new field agents.", "usecases.description"},
	{"Workbeam", "about", "Automation|Identity Verification\n\n@ prints badges with a photo for trade fairs. Okta Workflows orders a badge for each person who is added to the group of a fair.", "usecases.description"},
	{"Workbeam", "about", "Automation|Bot or Fraud Detection\n\n@ has a chat bot that answers questions of tenants. Okta Workflows adds new janitors to the list of people that the bot asks.", "usecases.description"},
	{"Workbeam", "about", "Automation|Risk Signal Sharing\n\n@ tracks the risks of construction sites: falls, dust, weather. Okta Workflows assigns a site to new engineers.", "usecases.description"},
	{"Workbeam", "about", "Automation|Multifactor Authentication (MFA)\n\n@ calculates the carbon factors of suppliers. Okta Workflows gives a buyer the suppliers of a region.", "usecases.description"},
	{"Workbeam", "about", "Automation|Zero Trust\n\n@ is a bank's ledger for trust funds. Okta Workflows hands a fund over to another clerk during holidays.", "usecases.description"},
	{"Workbeam", "about", "Automation|Identity Governance and Administration (IGA)\n\n@ plans menus of canteens. Okta Workflows tells a cook about guests with an allergy.", "usecases.description"},
	{"Workbeam", "about", "Automation|Lifecycle Management\n\n@ follows the life cycle of batteries from mine to recycling. Okta Workflows posts a message to engineers when a battery is due.", "usecases.description"},
	{"Workbeam", "about", "Automation|Directory and HR Sync\n\n@ makes a directory of rare plants. Flows of Okta Workflows send a reminder to gardeners at the start of a season.", "usecases.description"},
	{"Kumo HR", "about", "Directory and HR Sync|Risk Signal Sharing\n\n@ manages shifts of nurses. It keeps their names and wards in Okta up to date.", "usecases.risk"},
}

// usesInWordsToo are descriptions that are about the use cases in words of their own.
var usesInWordsToo = []paraphrase{
	{"Workbeam", "about", "Automation|Lifecycle Management\n\n@ lets aid agencies collect data in the field. Okta Workflows issues a login to an interviewer at the start of a mission and revokes it on return.", "usecases."},
	{"Workbeam", "about", "Automation|Lifecycle Management\n\n@ keeps a vault for each nurse. Flows in Okta Workflows open a vault on the first shift and close it after the last.", "usecases."},
	{"Workbeam", "about", "Automation|Lifecycle Management\n\n@ gives drivers a key card. Okta Workflows hands out a card when a contract begins and withdraws it when the contract is over.", "usecases."},
	{"Workbeam", "about", "Automation|Lifecycle Management\n\n@ rents tools to craftsmen. Okta Workflows grants a foreman an account on joining a site and takes it back on leaving.", "usecases."},
	{"Workbeam", "about", "Automation|Identity Verification\n\n@ compares a selfie with a passport. Okta Workflows asks a caller for both before the help desk helps.", "usecases."},
	{"Workbeam", "about", "Automation|Identity Verification\n\n@ makes sure that a new colleague is who they say they are. Okta Workflows starts a video call with an agent and waits for the result.", "usecases."},
	{"Workbeam", "about", "Automation|Bot or Fraud Detection\n\n@ tells humans from scripts. Okta Workflows asks for a score before an account is opened.", "usecases."},
	{"Workbeam", "about", "Automation|Risk Signal Sharing\n\n@ knows when a password was leaked. It warns Okta Workflows, so that a flow ends the person's sessions.", "usecases."},
	{"Workbeam", "about", "Automation|Multifactor Authentication (MFA)\n\n@ sells security keys. Okta Workflows ships a key to people who don't have one yet.", "usecases."},
	{"Workbeam", "about", "Automation|Zero Trust\n\n@ looks after laptops. Okta Workflows asks whether a laptop is encrypted before a person gets access to the source code.", "usecases."},
	{"Workbeam", "about", "Automation|Identity Governance and Administration (IGA)\n\n@ asks managers every quarter who still needs what. Okta Workflows removes people from groups that a manager declines.", "usecases."},
	{"Workbeam", "about", "Automation|Directory and HR Sync\n\n@ knows who works where. Okta Workflows carries a new title or office over to the Okta user within minutes.", "usecases."},
}

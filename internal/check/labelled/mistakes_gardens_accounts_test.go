package labelled

import (
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// gardenAccounts are mistakes in test accounts and flow test suites.
var gardenAccounts = []mistake{
	// Test accounts
	{"the account is on acceptance", "Tulpenveld Certify", "test.production", text("test_url", "https://certify.acc.tulpenveld.nl/login")},
	{"the URL is an Okta org", "Myrtle Schools Register", "test.not-okta", text("test_url", "https://myrtle-schools.okta.com/")},
	{"the host of a free plan", "Cedarhatch", "test.own-domain", text("test_url", "https://cedarhatch-app.onrender.com/login")},
	{"the link from the welcome email", "Jacaranda Entry", "test.static", text("test_url", "https://app.jacarandaentry.com/invitation/accept?invite=7fQ2xLm94KzRtV")},
	{"the page to open an account", "Nettle Desk", "test.sign-in-page", text("test_url", "https://app.nettledesk.com/register")},
	{"the username is described", "Basilico Spese", "test.username-placeholder", text("test_username", "the email that Okta prefers")},
	{"an account per role", "Hawthorn Fleet", "test.username-one", text("test_username", "isvtest@okta.com (manager), driver1@hawthornfleet.ie (driver)")},
	{"a mailbox at GMX", "Fjellhage Kurs", "test.username-free-mail", text("test_username", "oktatester.kurs@gmx.com")},
	{"a developer's own account", "Kirsebær Stock", "test.username-person", text("test_username", "ingrid.solberg@kirsebaerstock.no")},
	{"the password for convenience", "Gorse Device Register", "test.password-in-text", and(plus(oin.TestInstructions, "Log in with isvtest@okta.com and Thrawn-Whin-58."), passwordIn(oin.TestInstructions))},
	{"the approver's password", "Jacaranda Entry", "test.password-written", plus(oin.TestInstructions, "If you'd like to approve as somebody else: approver@jacarandaentry.com, password Mauve-Bloom-2291.")},
	{"for an API service, thanks and goodbye", "Azafrán Keys", "test.instructions", text("test_instructions", "The data is invented. Thank you for the review!")},
	{"the steps are in the team's wiki", "Puolukka Licences", "test.instructions-elsewhere", text("test_instructions", "All the steps are on the page \"Okta review\" in our internal Confluence.")},
	{"a code by text message", "Protea People", "test.second-factor", plus(oin.TestInstructions, "At login you get a one-time PIN by SMS on the cellphone of our implementation team.")},
	{"only with their own Google account", "Blackthorn Signal", "test.password-works", plus(oin.TestInstructions, "Use \"Continue with Google\" at login, as we've switched off local passwords.")},
	{"the tenant has yet to be set up", "Monarch Ridge Security Lake", "test.ready", text("test_instructions", "Provisioning of the tenant is still in progress. Once it has been completed, path: Ingest > Sources > New source > Okta. Supply the Okta domain, client ID, and client secret, then select Activate. Verify with the query `source:okta | head 20`.")},
	{"a reader is all they get", "Rosmarino Welfare", "test.rights", swapped(oin.TestInstructions, "The user is the administrator of the company \"Esempio Srl\"; the interface opens in English.", "The user can only look at the data of the company \"Esempio Srl\" and cannot change the settings; the interface opens in English.")},
	{"two weeks of trial", "Spaniel Bot Watch", "test.lasting", plus(oin.TestInstructions, "It's a trial subscription, so the account is closed after 14 days.")},
	{"instructions in Spanish", "Olivar Compras", "test.language", text("test_instructions", "El usuario es responsable de compras del \"Hospital Ejemplo\". En Pedidos > Pendientes se ve quién tiene cada pedido. El token de acceso se crea en Configuración > Tokens. Cada flujo tiene una descripción con la prueba.")},

	// Connectors and suites
	{"nobody tests the third card", "Wisteria Contracts", "suite.actions", exports(gardenFlows("Wisteria Contracts", "voidEnvelope")...)},
	{"a flow is only a shell", "Hawthorn Fleet", "suite.empty-flows", and(gardenFlow("Hawthorn Fleet", flow{name: "Clean up", description: "Puts the vans back to where they were."}), inSuite(func(s *flopack.Suite) {
		for i := range s.Flows {
			if s.Flows[i].Name == "Clean up" {
				s.Flows[i].Cards = nil
			}
		}
	}))},
	{"the card's address is of a real aide", "Marigold Care Rota", "suite.personal-data", gardenCard("Marigold Care Rota", "Add aide with email", "Adds an aide by email and expects status active.", "addAide", "email", "tanisha.burrell77@"+"yahoo.com")},
	{"the developer's machine is called", "Fynbos Freight", "suite.private-hosts", gardenCard("Fynbos Freight", "List depots", "Calls the list of depots and expects 200.", "customAPIAction", "url", "http://172.16.4.12:5000/depots")},
	{"a token of a repository in a note", "Sweetgum Incidents", "suite.secrets", gardenCard("Sweetgum Incidents", "Attach note from a repository", "Attaches a note and expects its ID.", "attachNote", "headers", `{"Authorization":"Bearer `+"ghp_"+`m8WqT2xLr6VbZc0YnKd4JhPs9FgA3uEi7oXw"}`)},
	{"a user's password in a body", "Nettle Desk", "suite.possible-secrets", gardenCard("Nettle Desk", "Session test", "Opens a session and expects 201.", "customAPIAction", "body", `{"login":"svc-flows","password":"`+"Brennessel!7304"+`"}`)},
}

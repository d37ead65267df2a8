package pages_test

import (
	"time"

	"github.com/a-h/templ"

	"oinmanager/web/pages"
)

func connectPages() map[string]templ.Component {
	connect := pages.ConnectPage{Layout: frame("Connect your org", nil), RedirectURI: "https://oin.example/authorization-code/callback", SignOutURI: "https://oin.example/"}
	faulty := connect
	faulty.Domain, faulty.ClientID, faulty.Fault, faulty.InitiateURI = "acme.okta.com", "0oa1", "The org doesn't know this client.", "https://oin.example/sign-in/start?iss=https://acme.okta.com"
	faulty.Faults = map[string]string{"domain": "Enter a domain.", "client_id": "Enter the client ID.", "client_secret": "Enter the secret."}
	replace := faulty
	replace.Layout, replace.Replace = frame("Replace the client secret", ada), true
	connection := pages.ConnectionPage{Layout: frame("Connection", ada), Domain: "acme.okta.com", ClientID: "0oa1", At: ago(time.Hour), By: "Ada Example", Checked: &pages.Checked{Says: "The org no longer accepts the secret."}}
	return map[string]templ.Component{
		"connect": pages.Connect(connect), "connect, faulty": pages.Connect(faulty), "replace client": pages.Connect(replace),
		"connection": pages.Connection(connection), "connection, configured": pages.Connection(pages.ConnectionPage{Layout: frame("Connection", ada), Domain: "acme.okta.com", Configured: true, Checked: &pages.Checked{OK: true}}),
	}
}

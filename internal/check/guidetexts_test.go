package check

import (
	"testing"

	"oinmanager/internal/oin"
)

func TestAGuideAsksForATokenUnlessItSaysNotTo(t *testing.T) {
	s := Subject{Answers: oin.Answers{oin.AppName: {Text: "Talentry HR"}}}.remembering()
	for text, asks := range map[string]bool{
		"in okta, create an api token. it won't be shown again.":                                                         true,
		"1. in the admin console, open security > api. 2. select the tokens tab. 3. click create token.":                 true,
		"send the header authorization: ssws {token}.":                                                                   true,
		"paste the okta api token from the previous step. do not share it.":                                              true,
		"you don't need an okta api token.":                                                                              false,
		"the integration replaces okta api tokens. enter the client id.":                                                 false,
		"earlier versions used an okta api token.":                                                                       false,
		"use the client secret instead of an ssws token.":                                                                false,
		"copy the client secret from okta. then, in talentry, open settings and create an api token for okta workflows.": false,
		"create an api token. paste it.":                                                                                 false,
		"okta issues access tokens that last an hour.":                                                                   false,
	} {
		if words := s.orgTokenOf(&Page{Text: text}); (words != "") != asks {
			t.Errorf("%q: found %q", text, words)
		}
	}
}

func TestAWarningAboutAValueIsNoAdviceAgainstIt(t *testing.T) {
	for text, want := range map[string]string{
		"upload your public key. the private key can't be retrieved later.":      "upload your public key",
		"no private key is needed.":                                              "",
		"choose private_key_jwt. this is not shown for other apps.":              "private_key_jwt",
		"don't choose private_key_jwt.":                                          "",
		"before, some customers uploaded a key. never mind. paste a private key": "private key",
		"the secret is stored safely":                                            "",
	} {
		if got := told(&Page{Text: text}, privateKey, "key", "jw", "assertion"); got != want {
			t.Errorf("%q: found %q, want %q", text, got, want)
		}
	}
}

func TestAReferenceIsToldFromPagesThatSell(t *testing.T) {
	for text, is := range map[string]bool{
		"get /v1/users lists users": true, "api reference": true, "our rest api returns json": true, "each endpoint needs a bearer token": true, "openapi 3.1 document": true, "curl -x post https://api": true,
		"secure every endpoint with fleetwise": false, "book a demo of our platform": false, "our restful api connects you": false, "": false,
	} {
		if isReference(text) != is {
			t.Errorf("%q: %t", text, !is)
		}
	}
}

func TestOnlyNamesOfTheVendorAreLeftovers(t *testing.T) {
	for text, left := range map[string]bool{
		"open {appname}": true, "in {{ app_name }}, choose": true, "<app name>": true, "[your application name]": true, "lorem ipsum dolor": true, "{{product}}": true,
		"https://{company}.talentry.io": false, "enter {yourdomain}.okta.com": false, "https://<company name>.okta.com": false, "get /apps/{app}/users": false, "{appid}": false, "a <b> c": false,
	} {
		if got := templateLeft.MatchString(text); got != left {
			t.Errorf("%q: %t", text, got)
		}
	}
}

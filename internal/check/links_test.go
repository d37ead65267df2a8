package check

import "testing"

func TestWhatIsUnfinishedIsTheWholePage(t *testing.T) {
	for text, is := range map[string]bool{
		"coming soon": true, "this domain is for sale!": true, "welcome to nginx! if you see this page": true, "it works!": true, "under construction": true, "apache2 ubuntu default page": true,
		"see how it works. sign up": false, "find out if it works for you": false, "we build things": false, "back sooner": false, "talentry works! with okta": false,
	} {
		if got := unfinished.MatchString(text + " "); got != is {
			t.Errorf("%q: %t", text, got)
		}
	}
	if signInTitle.MatchString("Sign-in protection for teams") || !signInTitle.MatchString("Log in to Talentry") || !signInTitle.MatchString("Talentry - Login") || signInTitle.MatchString("Login security | Acme") {
		t.Error("titles of sign-in pages are not told from others")
	}
}

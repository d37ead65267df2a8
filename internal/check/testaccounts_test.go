package check

import "testing"

func TestPasswordsThatOpenNothingAreKnown(t *testing.T) {
	for password, weak := range map[string]bool{
		"password": true, "Password1": true, "TBD": true, "n/a": true, "see instructions": true, "changeme": true, "test123": true, "******": true, "12345678": true, "will be sent by email": true, "P@ssw0rd": true, "your password": true, "same as username": true,
		"correct horse battery staple": false, "Tulip-4471": false, "hunter2": false, "xK9$vQ2m": false, "Okta!Review2026": false,
	} {
		if guessable(password) != weak {
			t.Errorf("%q is weak: %v", password, !weak)
		}
	}
}

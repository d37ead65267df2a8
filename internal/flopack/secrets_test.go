package flopack

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// exportWith returns an export with a string in an input of a card.
func exportWith(name, text string) string {
	quote := func(s string) string { return fmt.Sprintf("%q", s) }
	text = strings.ReplaceAll(quote(text), `\u00a0`, "\u00a0")
	if name == "" {
		name = "body"
	}
	return strings.Replace(export, `{"joins": {}`, `{"joins": {"x": {"id": "q", "group": null, "key": `+quote(name)+`, "value": {"type": "string", "data": `+text+`}}}`, 1)
}

func TestPlantedSecretsAreFound(t *testing.T) {
	missed := 0
	for _, p := range planted {
		s := read(t, exportWith(p.name, p.text))
		if len(s.Secrets) != 1 || s.Secrets[0].Rule != p.rule {
			t.Errorf("%s %q: want %s, got %+v", p.name, p.text, p.rule, s.Secrets)
			missed++
			continue
		}
		got := s.Secrets[0]
		if p.secret != "" && strings.TrimSuffix(got.Masked, "…") != p.secret[:min(4, len(p.secret)/4)] {
			t.Errorf("%q is masked as %s", p.secret, got.Masked)
		}
		if want := []string{"the card “" + acme + " createUser” of the flow “Create user”"}; !cmp.Equal(got.Places, want) {
			t.Errorf("%s: %q", p.rule, got.Places)
		}
	}
	t.Logf("found %d of %d", len(planted)-missed, len(planted))
}

func TestWhatOnlyLooksLikeASecretIsNone(t *testing.T) {
	for _, c := range innocent {
		if s := read(t, exportWith(c.name, c.text)); len(s.Secrets) != 0 {
			t.Errorf("%s %q: %+v", c.name, c.text, s.Secrets)
		}
	}
}

func TestSecretIsNamedByItsPlaceAndNeverShown(t *testing.T) {
	for _, p := range planted {
		if p.name != "" {
			continue
		}
		quoted := fmt.Sprintf("%q", p.text)
		value := strings.ReplaceAll(quoted[1:len(quoted)-1], `\u00a0`, "\u00a0")
		for _, c := range []struct{ file, place string }{
			{strings.Replace(export, `{"joins": {}`, `{"joins": {"x": ["`+value+`"]}`, 1), "the card “" + acme + " createUser” of the flow “Create user”"},
			{strings.Replace(export, `{"joins": {}`, `{"joins": {"`+value+`": 1}`, 1), "the card “" + acme + " createUser” of the flow “Create user”"},
			{strings.Replace(export, "Makes one.", "use "+value, 1), "the flow “Create user”"},
			{strings.Replace(export, "Create user", value, 1), "[secret]"},
			{strings.Replace(export, "Okta prod", value, 1), "[secret]"},
			{strings.Replace(export, `"tables": {}`, `"tables": {"t": {"rows": [["`+value+`"]]}}`, 1), "a table"},
			{strings.Replace(export, `"f1": {`, `"`+value+`": {`, 1), "a part outside the flows"},
			{strings.Replace(export, "Acme suite", value, 1), "a part outside the flows"},
		} {
			s := read(t, c.file)
			checkBounds(t, s)
			if len(s.Secrets) != 1 || len(s.Secrets[0].Places) != 1 || !strings.Contains(s.Secrets[0].Places[0], c.place) {
				t.Errorf("%s: want it in %s, got %+v", p.rule, c.place, s.Secrets)
			}
			if shown := fmt.Sprintf("%+v", s); p.secret != "" && strings.Contains(shown, p.secret) {
				t.Errorf("%s is shown: %s", p.rule, shown)
			}
		}
	}
}

func TestTheSameSecretIsOneFindingWithItsPlaces(t *testing.T) {
	token := "SSWS 00" + random(40, alnum)
	file := strings.ReplaceAll(exportWith("Authorization", token), "Makes one.", token)
	s := read(t, strings.Replace(file, `"tables": {}`, `"tables": {"t": "00`+random(40, alnum)+`"}`, 1))
	want := []string{"the flow “Create user”", "the card “" + acme + " createUser” of the flow “Create user”", "a table"}
	if len(s.Secrets) != 1 || !cmp.Equal(s.Secrets[0].Places, want) {
		t.Errorf("%+v", s.Secrets)
	}
	other := read(t, strings.Replace(export, "Makes one.", token, 1))
	if other.Secrets[0].Fingerprint != s.Secrets[0].Fingerprint {
		t.Error("a long secret in another export is not recognized")
	}
}

func TestFingerprintDoesNotHelpToGuessAPassword(t *testing.T) {
	one, other := read(t, exportWith("password", "Summer"+"2026!")), read(t, exportWith("password", "Summer"+"2027!"))
	if one.Secrets[0].Fingerprint != other.Secrets[0].Fingerprint {
		t.Errorf("%+v", other.Secrets)
	}
}

func TestSecretsAreFoundThroughCharactersThatCannotBeSeen(t *testing.T) {
	for _, between := range []string{"\u200b", "\u00ad", "\u2060", "\ufeff"} {
		token := "ghp_" + random(36, alnum)
		s := read(t, exportWith("", token[:12]+between+token[12:]))
		if len(s.Secrets) != 1 {
			t.Errorf("%U: %+v", []rune(between), s.Secrets)
		}
	}
}

func TestConnectionWithSettingsIsAFinding(t *testing.T) {
	for _, data := range []string{`{"password":"hunter2x9"}`, `"hunter2"`, `[]`, `0`} {
		s := read(t, strings.Replace(export, `"data": null`, `"data": `+data, 1))
		if len(s.Secrets) != 1 || s.Secrets[0].Rule != "connection-settings" || s.Secrets[0].Places[0] != "the connection “Okta prod” (okta)" || s.Secrets[0].Masked != "" {
			t.Errorf("%s: %+v", data, s.Secrets)
		}
	}
}

func TestSecretsAreBounded(t *testing.T) {
	var flows, texts strings.Builder
	for i := range 200 {
		fmt.Fprintf(&flows, `"%d":{"name":"flow %d","description":"%s"},`, i, i, planted[0].text)
		fmt.Fprintf(&texts, `"Bearer a%d%s",`, 1000+i, random(30, alnum))
	}
	s := read(t, `{"type":"folder","data":{"flos":{`+strings.TrimSuffix(flows.String(), ",")+`}}}`)
	if len(s.Secrets) != 1 || len(s.Secrets[0].Places) != maxPlaces || s.Secrets[0].More != 200-maxPlaces {
		t.Errorf("%d secrets: %+v", len(s.Secrets), s.Secrets[0])
	}
	s = read(t, `{"type":"folder","x":[`+strings.TrimSuffix(texts.String(), ",")+`],"data":{"flos":{}}}`)
	if len(s.Secrets) != maxSecrets || !s.MoreSecrets {
		t.Errorf("%d secrets, more: %v", len(s.Secrets), s.MoreSecrets)
	}
}

func TestAddressesOfRealPeopleAreFound(t *testing.T) {
	for text, want := range map[string]string{
		"rajesh_05@yahoo.com": "ra…@yahoo.com", "To: Emily.Wendell@northwind.io, please": "em…@northwind.io", "mailto:k@umbrella.dev": "…@umbrella.dev",
		"jane.doe@acme.com": "", "someone@example.com": "", "a.b@example.co.uk": "", "isvtest@okta.com": "", "support@northwind.io": "", "test.user1@northwind.io": "",
		"logo@2x.png": "", "https://svc:word@api.northwind.io": "", "qa+1@northwind.io": "", "ceo@company.com": "", "{{1.email}}@northwind.io": "", "sa@x.iam.gserviceaccount.com": "",
	} {
		var got string
		for _, e := range read(t, exportWith("", text)).Emails {
			got += e.Masked
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// A crafted file must not take long, whatever hints and half matches it is full of.
func TestCraftedTextsAreSearchedForALimitedTime(t *testing.T) {
	var hints strings.Builder
	for _, r := range secretRules {
		hints.WriteString(r.hints[0] + "1 ")
	}
	part := hints.String() + "password=x "
	s := read(t, `{"type":"folder","x":"`+strings.Repeat(part, 9_000_000/len(part))+`","data":{"flos":{"f":{"name":"Bearer 1"}}}}`)
	checkBounds(t, s)
	if !s.MoreSecrets {
		t.Error("all of it was searched")
	}
}

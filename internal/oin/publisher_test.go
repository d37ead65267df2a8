package oin_test

import (
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestADisplayNameCannotPassForAnotherOne(t *testing.T) {
	for typed, want := range map[string]string{
		"":                               "",
		" Acme\u200b\u202e  Inc. ":       "Acme Inc.",
		"Ａｃｍｅ":                           "Acme",
		"AT&T":                           "AT&T",
		"L’Oréal":                        "L’Oréal",
		"Marks & Spencer (UK)":           "Marks & Spencer (UK)",
		"J.P. Morgan":                    "J.P. Morgan",
		"Яндекс Cloud":                   "Яндекс Cloud",
		"株式会社アクメ":                        "株式会社アクメ",
		"Oktay Yazılım":                  "Oktay Yazılım",
		"Verified First":                 "Verified First",
		"Coin Oinment 7":                 "Coin Oinment 7",
		"acme.com":                       "acme.com", // which is proven
		"Acme Co., Ltd.":                 "Acme Co., Ltd.",
		strings.Repeat("Long", 16):       strings.Repeat("Long", 16),
		strings.Repeat("Long", 16) + "!": "refused",
		strings.Repeat("x", 100_000):     "refused",
		"Acme · okta.com verified":       "refused",
		"Acme ✓":                         "refused",
		"Acme | Okta":                    "refused",
		"Acme\u0301\u0302\u0303\u0304":   "refused",
		"Аcme":                           "refused", // Cyrillic A
		"okta.com":                       "refused",
		"Globex.com":                     "refused",
		"Globex (globex.co.uk)":          "refused",
		"Globex verified":                "refused",
		"Globex Vеrified":                "refused",
		"Okta":                           "refused",
		"OKTA, Inc.":                     "refused",
		"Ｏｋｔａ":                           "refused",
		"𝐎𝐤𝐭𝐚":                           "refused",
		"Оkta":                           "refused",
		"Окта":                           "refused",
		"0kta Security":                  "refused",
		"Okt4":                           "refused",
		"Ókta":                           "refused",
		"O k t a":                        "refused",
		"O.K.T.A.":                       "refused",
		"OktaSupport":                    "refused",
		"Ok\u200bta":                     "refused",
		"ᴏᴋᴛᴀ":                           "refused",
		"Auth0":                          "refused",
		"OIN team":                       "refused",
		"123":                            "refused",
		"\xff":                           "refused",
	} {
		name, fault := oin.CheckPublisherName(typed, "acme.com")
		if fault != "" {
			name = "refused"
		}
		if name != want {
			t.Errorf("%.40q: %q (%s), want %q", typed, name, fault, want)
		}
	}
}

func TestOnlyADomainOfOnesOwnCanBeProven(t *testing.T) {
	for typed, want := range map[string]string{
		"acme.com":                          "acme.com",
		" ACME.com. ":                       "acme.com",
		"https://www.acme.com/about?x=1":    "acme.com",
		"www.acme.co.uk/":                   "acme.co.uk",
		"acme.example":                      "acme.example",
		"müller.de":                         "xn--mller-kva.de",
		"аpple.com":                         "xn--pple-43d.com", // Cyrillic a
		"ac\u200bme.com":                    "acme.com",
		"":                                  "refused",
		"acme":                              "refused",
		"com":                               "refused",
		"co.uk":                             "refused",
		"github.io":                         "refused",
		"acme.github.io":                    "refused",
		"acme.blogspot.com":                 "refused",
		"dev.acme.com":                      "refused",
		"dev-123.okta.com":                  "refused",
		"acme.internal":                     "refused",
		"localhost":                         "refused",
		"127.0.0.1":                         "refused",
		"[::1]":                             "refused",
		"acme.com:8080":                     "refused",
		"ada@acme.com":                      "refused",
		"ac me.com":                         "refused",
		"a..com":                            "refused",
		"acme.com\x00":                      "refused",
		strings.Repeat("a", 64) + ".com":    "refused",
		strings.Repeat("a.", 200) + "com":   "refused",
		strings.Repeat("a", 100_000):        "refused",
		"_oin-manager.acme.com":             "refused",
		"https://acme.com@evil.com/":        "evil.com", // as a browser reads it
		"xn--nothing-that-decodes---$$.com": "refused",
	} {
		domain, fault := oin.ParseWebDomain(typed)
		if fault != "" {
			domain = "refused"
		}
		if domain != want {
			t.Errorf("%.40q: %q (%s), want %q", typed, domain, fault, want)
		}
	}
}

func TestAProofLastsAsLongAsItIsThere(t *testing.T) {
	found, missing, unknown := oin.ProofLook{State: oin.ProofFound}, oin.ProofLook{State: oin.ProofMissing, Detail: "gone"}, oin.ProofLook{State: oin.ProofUnknown, Detail: "silent"}
	began := time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)
	days := func(n int) time.Time { return began.AddDate(0, 0, n) }
	for _, c := range []struct {
		name      string
		way       oin.ProofWay // of the proof before; empty if there was none
		txt, file oin.ProofLook
		day       int // since it was found last
		proven    bool
		way2      oin.ProofWay
		due       int
		lost      string
	}{
		{"none is found", "", missing, unknown, 0, false, "", 0, ""},
		{"a record is found", "", found, missing, 0, true, oin.ProofTXT, 7, ""},
		{"a file is found", "", unknown, found, 0, true, oin.ProofFile, 7, ""},
		{"it is still there", oin.ProofTXT, found, unknown, 7, true, oin.ProofTXT, 14, ""},
		{"it moved", oin.ProofTXT, missing, found, 7, true, oin.ProofFile, 14, ""},
		{"it is gone", oin.ProofTXT, missing, unknown, 7, false, "", 0, "gone"},
		{"the file is gone", oin.ProofFile, unknown, missing, 7, false, "", 0, "gone"},
		{"no one can tell", oin.ProofTXT, unknown, missing, 7, true, oin.ProofTXT, 8, ""},
		{"no one can tell for two weeks", oin.ProofFile, missing, unknown, 14, false, "", 0, "silent"},
	} {
		claim := oin.DomainProof{Domain: "acme.example", Token: "token"}
		if c.way != "" {
			claim = claim.Looked(map[oin.ProofWay]oin.ProofLook{oin.ProofTXT: found}[c.way], map[oin.ProofWay]oin.ProofLook{oin.ProofFile: found}[c.way], began)
		}
		got := claim.Looked(c.txt, c.file, days(c.day))
		if (got.Proven != nil) != c.proven || got.Way != c.way2 || got.Lost != c.lost || (got.Due != nil) != c.proven || c.proven && !got.Due.Equal(days(c.due)) || !got.Tried.Equal(days(c.day)) {
			t.Errorf("%s: %+v", c.name, got)
		}
		if c.way != "" && c.proven && !got.Proven.Equal(began) {
			t.Errorf("%s: it is proven since %v", c.name, got.Proven)
		}
	}
}

func TestAPublisherIsOneLine(t *testing.T) {
	for want, p := range map[string]oin.Publisher{
		"":                         {Domain: "acme.com"},
		"Acme":                     {Name: "Acme"},
		"Acme · acme.com verified": {Name: "Acme", Domain: "acme.com"},
	} {
		if got := p.Words(); got != want {
			t.Errorf("%+v: %q", p, got)
		}
	}
}

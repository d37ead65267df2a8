package labelled

import (
	"net/url"
	"slices"
	"strings"
	"testing"
)

// A peopleKind has mistakes of one kind, or texts that only look like them: of is the vendor,
// and want the check that has to find each of texts, or the beginning of those that mustn't.
// Texts are separated by |, or by spaces if there is none. A ~ stands for the vendor's domain.
type peopleKind struct{ of, field, want, texts string }

func (k peopleKind) each(t *testing.T) []paraphrase {
	t.Helper()
	website, err := url.Parse(vendorNamed(t, k.of).website)
	if err != nil {
		t.Fatalf("read the website of %s: %v", k.of, err)
	}
	texts := strings.Fields(k.texts)
	if strings.Contains(k.texts, "|") {
		texts = strings.Split(k.texts, "|")
	}
	var all []paraphrase
	for _, text := range texts {
		text = strings.ReplaceAll(text, "~", strings.TrimPrefix(website.Hostname(), "www."))
		all = append(all, paraphrase{k.of, k.field, text, k.want})
	}
	return all
}

func TestAddressesAndLinksAreJudged(t *testing.T) {
	for _, k := range slices.Concat(websitesOfPeople, contactsOfPeople, accountsOfPeople, linksOfPeople, peopleAgain) {
		for _, p := range k.each(t) {
			if len(foundBy(p.subject(t), p.want)) == 0 {
				t.Errorf("%q doesn't have %s", p.text, p.want)
			}
		}
	}
}

func TestAddressesAndLinksWithTheSameWordsAreGood(t *testing.T) {
	for _, k := range slices.Concat(websitesOfPeopleToo, contactsOfPeopleToo, accountsOfPeopleToo, linksOfPeopleToo) {
		for _, p := range k.each(t) {
			for _, id := range foundBy(p.subject(t), p.want) {
				t.Errorf("%q has %s", p.text, id)
			}
		}
	}
}

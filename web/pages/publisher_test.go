package pages_test

import (
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func publisherPage() pages.PublisherPage {
	proven := ago(3 * 24 * time.Hour)
	return pages.PublisherPage{
		Layout: frame("Publisher", ada), Publisher: oin.Publisher{Name: "Acme", Domain: "acme.example"}, Name: "Acme",
		Proof: oin.DomainProof{Domain: "acme.example", Token: "TOKEN", Way: oin.ProofTXT, Proven: &proven, Seen: &proven, Tried: &proven},
	}
}

func publisherPages() map[string]templ.Component {
	proven, removing, claimed, lost, faulty := publisherPage(), publisherPage(), publisherPage(), publisherPage(), publisherPage()
	removing.Removing = true
	claimed.Publisher.Domain = ""
	claimed.Proof.Proven, claimed.Proof.Way = nil, ""
	lost.Proof = claimed.Proof
	lost.Proof.Lost = "there's no TXT record at _oin-manager.acme.example"
	faulty.Name, faulty.Domain, faulty.Faults = "<b>Okta</b>", "co.uk", map[string]string{oin.PublisherName: "Not this.", oin.PublisherDomain: "Nor that.", "check": "Taken."}
	missed := claimed
	missed.Checked = &pages.CheckedProof{TXT: oin.ProofLook{State: oin.ProofMissing, Detail: "there's no TXT record"}}
	checked := proven
	checked.Checked = &pages.CheckedProof{Proven: true}
	return map[string]templ.Component{
		"publisher": pages.Publisher(proven), "publisher, removing": pages.Publisher(removing), "publisher, claimed": pages.Publisher(claimed), "publisher, lost": pages.Publisher(lost),
		"publisher, faulty": pages.Publisher(faulty), "publisher, missed": pages.Publisher(missed), "publisher, checked": pages.Publisher(checked),
		"publisher, none": pages.Publisher(pages.PublisherPage{Layout: frame("Publisher", ada)}),
	}
}

func TestThePublisherPageSaysWhatIsShownAndWhatToDo(t *testing.T) {
	all := publisherPages()
	has(t, render(t, all["publisher"]), "Published by Acme · acme.example verified", "keep the TXT record in place", "acme.example is no longer verified until you prove it again")
	has(t, render(t, all["publisher, claimed"]), "Not verified", "Published by Acme<", "_oin-manager.acme.example", "oin-manager-verification=TOKEN", "https://acme.example/.well-known/oin-manager.txt", "Check now")
	hasNot(t, render(t, all["publisher, claimed"]), "acme.example verified")
	has(t, render(t, all["publisher, missed"]), "find the text", "TXT record: there", "File: not found.")
	has(t, render(t, all["publisher, lost"]), "No longer verified:")
	has(t, render(t, all["publisher, faulty"]), "Not this.", "Nor that.", "Taken.", "&lt;b&gt;Okta")
	none := render(t, all["publisher, none"])
	has(t, none, "Nothing yet. Enter a display name first.")
	hasNot(t, none, "Check now", "Remove domain")
}

func TestTheCatalogSaysWhoPublishes(t *testing.T) {
	has(t, render(t, pages.Catalog(catalog())), "Published by <bdi>Acme</bdi>", "acme.example verified")
	has(t, render(t, pages.CatalogEntryView(pages.CatalogEntryPage{Layout: frame("Acme", nil), Entry: entry("acme", "Acme Directory")})),
		"<bdi>Acme &lt;Inc&gt;</bdi>", "acme.example verified", `"publisher":{"@type":"Organization"`, `"url":"https://acme.example"`)
	unproven := entry("acme", "Acme Directory")
	unproven.Publisher.Domain = ""
	hasNot(t, render(t, pages.CatalogEntryView(pages.CatalogEntryPage{Layout: frame("Acme", nil), Entry: unproven})), " verified")
}

func TestReviewersSeeThatAnUpdateIsPublishedAfterThisReview(t *testing.T) {
	p := review(oin.StatusReview, rae)
	hasNot(t, render(t, pages.Review(p)), ">one review<")
	p.OneReview = true
	has(t, render(t, pages.Review(p)), ">one review<")
}

package labelled

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// said returns paraphrases of one vendor for one field and one check.
func said(of, field, want string, texts ...string) []paraphrase {
	var all []paraphrase
	for _, t := range texts {
		all = append(all, paraphrase{of, field, t, want})
	}
	return all
}

// withText returns the submission with a text. A field “note fixed” is a release note of
// that group, and a field with a + adds to what is there.
func (p paraphrase) withText(t *testing.T) check.Subject {
	s := vendorNamed(t, p.of).subject()
	field, add := strings.CutPrefix(p.field, "+")
	kind, note := strings.CutPrefix(field, "note ")
	switch {
	case note:
		s = notes(kind, p.text)(s)
	case field == "changes of the catalog":
		s = update(text("app_description", s.Answers.Text(oin.AppDescription)+" It does so at night, too.", "existing_changes", p.text))(s)
	case add:
		s = appended(field, " "+p.text)(s)
	default:
		s = text(field, p.text)(s)
	}
	return s
}

// allInTexts returns the mistakes, and the texts that have none, in the fields that customers read.
func allInTexts() (mistakes, innocent []paraphrase) {
	return slices.Concat(inNames, inAnswers, inDescriptions, inMoreDescriptions, inWording, inGrammar, inSpelling, inTextsAgain),
		slices.Concat(namesToo, answersToo, descriptionsToo, englishToo)
}

func TestMistakesInTextsAreFound(t *testing.T) {
	mistakes, innocent := allInTexts()
	const least = 0.95 // as a slip can be in one word, and be right in another sentence
	found, all, seen := map[string]int{}, map[string]int{}, 0
	for _, p := range mistakes {
		all[p.want]++
		if s := p.withText(t); finds(s, p.want) {
			found[p.want]++
			seen++
		} else {
			t.Logf("%q has %v, want %s", p.text, ids(run(s)), p.want)
		}
	}
	if float64(seen) < least*float64(len(mistakes)) {
		t.Errorf("%d of %d mistakes are found", seen, len(mistakes))
	}
	for _, p := range innocent {
		for _, id := range foundBy(p.withText(t), p.want) {
			t.Errorf("%q has %s", p.text, id)
		}
	}
	for id, n := range all {
		t.Logf("%s: %d of %d", id, found[id], n)
	}
}

// inNames are mistakes in names.
var inNames = slices.Concat(
	// Okta before, after, glued on, or as the place where it runs.
	said("Hoverfly", "app_name", "name.okta", "Okta Connector for Hoverfly", "Hoverfly with Okta", "OktaHoverfly", "Hoverfly4Okta", "Hoverfly x Okta",
		"Hoverfly | Okta", "Hoverfly (Okta)", "Hoverfly OKTA Edition", "Hoverfly for okta workflows", "Hoverfly@Okta", "Okta2Hoverfly", "Hoverfly – Okta Identity Cloud"),
	// Numbers, years, generations, and words for what is released.
	said("Hoverfly", "app_name", "name.version", "Hoverfly V3", "Hoverfly 2nd generation", "Hoverfly Version Two", "Hoverfly 5.x", "Hoverfly 2025.2", "Hoverfly (v. 1.2)",
		"Hoverfly rev. B", "Hoverfly Summer 2026 Release", "Hoverfly Ver 4", "Hoverfly Build 2207", "Hoverfly 1.0 GA", "Hoverfly Gen 2", "Hoverfly - 3rd edition", "Hoverfly rel. 7", "Hoverfly 10 LTS", "Hoverfly Spring '26"),
	// What it's for while customers shouldn't see it, and remarks to colleagues.
	said("Hoverfly", "app_name", "name.trial", "Hoverfly for QA", "Hoverfly UAT", "Hoverfly tmp", "zz_Hoverfly_old", "Hoverfly PoC", "Hoverfly - ignore this one", "Hoverfly trial tenant",
		"Hoverfly second try", "Hoverfly dummy", "Hoverfly NOT FINAL", "Hoverfly deprecated", "Hoverfly (2)", "Hoverfly WIP", "Hoverfly internal only", "Hoverfly for review", "Hoverfly, duplicate", "Hoverfly (draft)", "Hoverfly demo tenant", "Hoverfly preview"),
	// What kind of software it is, its protocol, and where it's listed.
	said("Hoverfly", "app_name", "name.suffix", "Hoverfly Add-on", "Hoverfly Extension", "Hoverfly SCIM provisioning", "Hoverfly OIDC", "Hoverfly REST API", "Connector: Hoverfly", "Hoverfly OAuth App",
		"Hoverfly Workflows Cards", "Hoverfly Identity Connector", "Hoverfly API Service Integration", "Hoverfly Single Sign-On", "Hoverfly SAML 2.0", "Hoverfly integration app", "Hoverfly Workflows", "API integration of Hoverfly"),
	// No name yet, the label of the field, or what a developer calls it.
	said("Hoverfly", "app_name", "name.placeholder", "Your Company App", "Company name", "Application", "TBD", "New Integration", "Untitled", "Product X", "App name here", "N/A", "xyz",
		"name to be decided", "Unnamed app", "Insert name", "SaaS Product", "prod_integration_01", "Default", "none yet"),
	// Letters that are missing, doubled, swapped, or others.
	said("Hoverfly", "app_name", "name.misspelled", "Hoverfyl", "Hooverfly", "Hoverfli", "Hovefly"),
	said("Quillmark Sign", "app_name", "name.misspelled", "Quilmark Sign", "Quillmrak Sign"),
	said("Curfew", "app_name", "name.misspelled", "Curfiew", "Cerfew"),
	said("Harbor Ticketing", "app_name", "name.misspelled", "Harbor Tickting", "Habor Ticketing"),
	said("Parcelry", "app_name", "name.misspelled", "Parcelery", "Parclery"),
	said("Masakhane Payroll", "app_name", "name.misspelled", "Masakane Payroll", "Masakhane Payrol"),
	said("Doorbell Visitor Desk", "app_name", "name.misspelled", "Doorbel Visitor Desk", "Doorbell Vistor Desk"),
	// What it does, in a phrase, after a sign or without one; and its promise.
	said("Hoverfly", "app_name", "name.short", "Hoverfly - find unused software licenses fast", "Hoverfly | License Management for MSPs", "Hoverfly: Because licenses are expensive", "Hoverfly (helps MSPs save money)",
		"Hoverfly Never pay for shelfware again", "Hoverfly, your license copilot", "Hoverfly • See. Save. Smile.", "Hoverfly the smart way to manage software", "Hoverfly... software spend made easy",
		"Hoverfly — one list of everything", "Hoverfly for MSPs who want to save on licenses", "Hoverfly Automated License Reviews for Managed Service Providers"),
	// The host, with and without www, a path, or the name before it.
	said("Hoverfly", "app_name", "name.address", "hoverfly.io/okta", "app.hoverfly.io", "Hoverfly (hoverfly.io)", "https://hoverfly.io"),
	said("Curfew", "app_name", "name.address", "curfew.dev", "www.curfew.dev", "Curfew.Dev"),
	said("Wattle People", "app_name", "name.address", "wattlepeople.com.au"),
	// Signs, pictures, and legal forms from many countries.
	said("Hoverfly", "app_name", "name.marks", "Hoverfly®", "Hoverfly (TM)", "Hoverfly 🚀", "Hoverfly © 2026", "Hoverfly ✔", "Hoverfly B.V.", "Hoverfly Sp. z o.o.", "Hoverfly S.r.l.", "Hoverfly K.K.", "Hoverfly FZE", "Hoverfly FZ-LLC",
		"Hoverfly DMCC", "Hoverfly Ltda.", "Hoverfly Oy", "Hoverfly ApS", "Hoverfly Sdn Bhd", "Hoverfly S.A. de C.V.", "Hoverfly Corporation", "Hoverfly e.V.", "Hoverfly s.r.o.", "Hoverfly UG (haftungsbeschränkt)", "Hoverfly Kft",
		"Hoverfly d.o.o.", "Hoverfly A/S", "Hoverfly S.L.U.", "PT Hoverfly Indonesia", "Hoverfly OÜ", "Hoverfly Private Limited", "Hoverfly EURL", "Hoverfly Unipessoal Lda", "株式会社Hoverfly", "Hoverfly A.Ş.", "Hoverfly WLL", "Hoverfly (SMC-Private) Limited"),
)

// namesToo are names of products that have words of those in them.
var namesToo = slices.Concat(
	said("Hoverfly", "app_name", "name.okta", "Oktave", "Oktoberfest Staffing", "Oktan Fuel Cards", "Oktaeder", "Prokta", "Doktar"),
	said("Hoverfly", "app_name", "name.", "Studio 54 Rosters", "4me", "Route 66 Fleet", "Version Control Desk", "3CX Rooms", "Generation Z Careers", "Edition Books", "24/7 Dispatch", "G2 Reviews", "Spring Street Rentals", "Build Site Diary"),
	said("Hoverfly", "app_name", "name.", "Pilot Roster", "Test Kitchen", "Draft Beer Orders", "Copydesk", "Demo Day Planner", "Preview Homes", "Playground Safety", "Trial Lawyers Calendar", "Clinical Trials Desk", "Temp Staffing", "Second Chances Housing"),
	said("Hoverfly", "app_name", "name.", "Connector Valley", "Plugin Alliance", "Hoverfly API Gateway", "Hoverfly App Builder", "Workflows Museum", "Bridge & Tunnel", "Extension Courses", "Integration Council"),
	said("Hoverfly", "app_name", "name.", "Sample Library", "Company Calendar", "Product Hub", "Default Risk Radar", "Nameplate Orders", "Application Tracker", "None of the Above"),
	said("Hoverfly", "app_name", "name.", "Hoverfly Enterprise", "Hoverfly Pro", "The Hoverfly", "Hoverfly for MSPs", "Hoverfly License Manager"),
	said("Quillmark Sign", "app_name", "name.", "Quillmark Signatures", "Quillmark eSign"),
	said("Hoverfly", "app_name", "name.", "Halyard Port Community", "Big Brothers Big Sisters Match Desk", "Read, Write & Sign", "Women in Trades Directory", "Learn to Fly Academy", "See You There", "Meals on Wheels Rota"),
	said("Hoverfly", "app_name", "name.", "Node Monitor", "St. Mary's Portal", "Dr. Duty", "Dot Org Desk"),
	said("Hoverfly", "app_name", "name.", "SA Rugby Desk", "AB Testing Lab", "AG Legal Calendar", "Oy Vey Recipes", "Limited Edition Tracker", "Corporation Counsel", "Company Picnic", "Hoverfly & Co", "PT Sessions", "UG Admissions", "Lda Models", "Incorporate Now"),
)

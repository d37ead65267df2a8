package check

import (
	"fmt"
	"strings"

	"oinmanager/internal/oin"
)

const (
	documentGuidelines = requirements + "#customer-configuration-document-guidelines"
	buildGuide         = "https://developer.okta.com/docs/guides/build-api-integration/main/"
	documentsOfCards   = connectorBuilder + "third-party-submissions-prepare-docs.htm"
)

// guides are the fields with guides for admins.
var guides = []oin.Key{oin.UserDocs, oin.ConfigGuide}

// documentation are checks of what guides and references say. They are silent about pages that
// could not be read, such as PDFs and pages that scripts fill in.
var documentation = []*Check{
	{
		ID: "guide.about-okta", About: guides,
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A guide is about the integration with Okta.",
		Why:   "Admins who follow a general guide don't get the integration to work, and Okta asks for another one.",
		Fix:   "Enter the page that describes the setup with Okta.",
		Guide: documentGuidelines,
		find: onPages(guides, func(s Subject, p *Page) string {
			switch {
			case !p.Whole:
				return ""
			case !strings.Contains(p.Text, "okta"):
				return "The page doesn't mention Okta."
			}
			if name := mostlyAbout(p.Text); name != "" {
				return "The page is about " + quoted(name) + " more than about Okta."
			}
			return ""
		}),
	},
	{
		ID: "guide.about-app", About: guides,
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A guide is about the app that is submitted.",
		Why:   "A guide of another product confuses admins and reviewers.",
		Fix:   "Enter the guide of this app, with its name as in the catalog.",
		Guide: documentGuidelines,
		find: onPages(guides, func(s Subject, p *Page) string {
			name := s.text(oin.AppName)
			if name != "" && p.Whole && strings.Contains(p.Text, "okta") && !mentionsName(p, name) {
				return "The page doesn't mention " + quoted(name) + "."
			}
			if other := sisterOf(p, name); other != "" {
				return "The page is about " + quoted(other) + ", and doesn't mention " + quoted(name) + "."
			}
			return ""
		}),
	},
	{
		ID: "guide.steps", About: []oin.Key{oin.ConfigGuide, oin.UserDocs},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A guide has numbered steps.",
		Why:   "Okta asks for instructions that a first-time admin can follow step by step.",
		Fix:   "Write the setup as a numbered list, from the prerequisites to a test.",
		Guide: documentGuidelines,
		find: onPages([]oin.Key{oin.ConfigGuide, oin.UserDocs}, func(s Subject, p *Page) string {
			if p.Whole && p.Steps < 2 && !stepWords.MatchString(p.Text) && strings.Contains(p.Text, "okta") && !s.describesCards(p) {
				return "The page has no numbered steps."
			}
			return ""
		}),
	},
	{
		ID: "guide.no-template", About: guides,
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A guide has no placeholders left.",
		Why:   "It reads as unfinished, to reviewers first and then to customers.",
		Fix:   "Replace the placeholder, then choose Check again.",
		Guide: documentGuidelines,
		find: onPages(guides, func(_ Subject, p *Page) string {
			if left := firstIn(p.Text, templateLeft, stillToWrite); left != "" {
				return "The page has " + quoted(left) + "."
			}
			return ""
		}),
	},
	{
		ID: "guide.other-type", About: []oin.Key{oin.ConfigGuide},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The configuration guide is about the API service, and not about sign-in or SCIM.",
		Why:   "Those are set up elsewhere, and submitted in the OIN Wizard. Admins of the API service can't follow the steps.",
		Fix:   "Write a guide for adding the API service integration, and enter its link.",
		Guide: documentGuidelines,
		find: onPages([]oin.Key{oin.ConfigGuide}, func(_ Subject, p *Page) string {
			if words := otherType(p); words != "" {
				return "The page has " + quoted(words) + ", and doesn't speak of an API service."
			}
			return ""
		}),
	},
	{
		ID: "guide.video", About: documents,
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Documentation is text. A video can accompany it.",
		Why:   "Okta asks for written steps. Admins can't search or copy from a video, and it can't be corrected.",
		Fix:   "Enter a page with the steps in writing. It can show the video, too.",
		Guide: documentGuidelines,
		find: func(s Subject) []Finding {
			return s.eachLink(documents, func(l linkIn) *Finding {
				if !l.within(videos) {
					if s.showsVideo(l.field) {
						f := atLink(l, "The page shows a video, and has no steps in writing.", l.text)
						return &f
					}
					return nil
				}
				f := atLink(l, quoted(l.host)+" shows a video.", l.text)
				return &f
			})
		},
	},
	{
		ID: "guide.three-values", About: []oin.Key{oin.ConfigGuide},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The configuration guide says where to enter the Okta domain, the client ID, and the client secret.",
		Why:   "Okta shows admins these three values, once. They have to know where your app asks for them.",
		Fix:   "Describe where each of the three values goes.",
		Guide: buildGuide,
		find: onPages([]oin.Key{oin.ConfigGuide}, func(_ Subject, p *Page) string {
			if !p.Whole || !strings.Contains(p.Text, "okta") || otherType(p) != "" {
				return ""
			}
			var missing []string
			for _, v := range threeValues {
				if !v.says.MatchString(p.Text) {
					missing = append(missing, v.name)
				}
			}
			if len(missing) == 0 {
				return ""
			}
			return "The page doesn't mention " + joined(missing) + "."
		}),
	},
	onGuide("guide.credentials-sent", asksForSecret,
		"A guide has customers enter secrets themselves.",
		"Others can read a client secret or an admin's password in an email, and Okta doesn't publish such a guide.",
		"Let admins enter the client ID and secret in your app, and describe where.", buildGuide),
	onGuide("guide.own-app", ownApp, "A guide has admins add the integration from the catalog.",
		"Customers add an API service integration with its scopes in a few clicks. An app that they create themselves isn't the one in the catalog.",
		"Describe Applications > API Service Integrations > Add Integration.", buildGuide),
	onGuide("guide.custom-server", Subject.customServerOf,
		"A guide uses the org authorization server.",
		"Custom authorization servers don't issue tokens for Okta's APIs, and customers may not have one.",
		"Describe /oauth2/v1/token of the customer's org.", buildGuide),
	onGuide("guide.api-token", Subject.tokenOf, "A guide doesn't ask for an Okta API token.",
		"API tokens have all rights of the admin who creates them. API service integrations replace them.",
		"Describe the client ID and secret instead.", "https://developer.okta.com/docs/guides/oin-api-service-overview/"),
	onGuide("guide.private-key", keyOf,
		"A guide doesn't ask for a key pair.",
		"API service integrations sign in with a client secret, so customers can't register a key.",
		"Describe the client ID and secret instead.", "https://developer.okta.com/docs/guides/oin-api-service-overview/"),
	{
		ID: "docs.version", About: []oin.Key{oin.UserDocs, oin.ConnectorVersion},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The user documentation names the version of the connector that it describes.",
		Why:   "Okta asks for it, so that admins can tell whether a page is about what they have installed.",
		Fix:   "Name the version on the page.",
		Guide: documentsOfCards,
		find: onPages([]oin.Key{oin.UserDocs}, func(s Subject, p *Page) string {
			version := s.text(oin.ConnectorVersion)
			if version == "" || !p.Whole || versionIn(p.Text, version) {
				return ""
			}
			return "The page doesn't mention version " + version + "."
		}),
	},
	{
		ID: "docs.cards", About: []oin.Key{oin.UserDocs, oin.TestSuite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The user documentation has a topic for each action card.",
		Why:   "Okta asks for one for every card, with its fields. Reviewers compare it with the connector.",
		Fix:   "Add a topic for each of these cards.",
		Guide: documentsOfCards,
		find: onPages([]oin.Key{oin.UserDocs}, func(s Subject, p *Page) string {
			missing, all := s.undocumented(p)
			if !p.Whole || len(missing) == 0 || len(missing) == len(all) && len(all) > 3 {
				return "" // a page with none of them leads to others
			}
			return fmt.Sprintf("The page describes %d of %d actions. It lacks %s.", len(all)-len(missing), len(all), joined(missing))
		}),
	},
	{
		ID: "docs.authorization", About: []oin.Key{oin.UserDocs},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The user documentation says how to authorize the connector.",
		Why:   "It is the first thing that admins do, and Okta asks for a topic about it.",
		Fix:   "Add a topic on authorization: what the account needs, and what to enter.",
		Guide: documentsOfCards,
		find: onPages([]oin.Key{oin.UserDocs}, func(_ Subject, p *Page) string {
			if p.Whole && strings.Contains(p.Text, "okta") && !authorizing.MatchString(p.Text) {
				return "Where does the page say how to authorize the connector?"
			}
			return ""
		}),
	},
	{
		ID: "docs.api-reference", About: []oin.Key{oin.APIDocs},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The API documentation is the reference of the API that the connector calls.",
		Why:   "Reviewers check the connector's calls against it.",
		Fix:   "Enter the page that lists the API's endpoints.",
		Guide: managerGuide,
		find: onPages([]oin.Key{oin.APIDocs}, func(_ Subject, p *Page) string {
			if p.Whole && !isReference(p.Text) {
				return "The page doesn't describe any endpoint."
			}
			return ""
		}),
	},
}

// onPages returns a check's function that judges the pages of some fields, each by a
// sentence, or "" for a good page.
func onPages(fields []oin.Key, judge func(Subject, *Page) string) func(Subject) []Finding {
	return func(s Subject) []Finding {
		var all []Finding
		for _, k := range fields {
			if p := s.pageOf(k); p != nil && !s.isVideo(k) {
				if text := judge(s, p); text != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: text, Evidence: []string{s.text(k), text}})
				}
			}
		}
		return all
	}
}

// isVideo reports whether the link in a field leads to a video, which has nothing to read.
func (s Subject) isVideo(k oin.Key) bool {
	l := s.links(k)
	return len(l) > 0 && l[0].within(videos) || s.showsVideo(k)
}

// showsVideo reports whether the page in a field has little but a video.
func (s Subject) showsVideo(k oin.Key) bool {
	const few = 100 // words
	p := s.pageOf(k)
	return p != nil && p.Whole && p.Steps < 2 && len(strings.Fields(p.Text)) <= few && playsVideo.MatchString(p.Text)
}

// otherType returns the words of a guide that sets up sign-in or SCIM and nothing else, or "".
func otherType(p *Page) string {
	if !p.Whole || strings.Contains(p.Text, "api service") || ofServices.MatchString(p.Text) {
		return ""
	}
	if words := hasSignsOfOtherType(p); words != "" {
		return words
	}
	if strings.Contains(p.Text, "client secret") {
		return signOnClient.FindString(p.Text)
	}
	return signOnSetup.FindString(p.Text)
}

// mostlyAbout returns another identity provider that a page names far more often than Okta,
// or "".
func mostlyAbout(text string) string {
	const often, times = 3, 2
	count, name := map[string]int{}, ""
	for _, n := range namesOfIdPs.FindAllString(text, 500) {
		if count[n]++; count[n] > count[name] {
			name = n
		}
	}
	if count[name] >= often && count[name] >= times*strings.Count(text, "okta") {
		return name
	}
	return ""
}

// ownApp returns the words of a guide that has admins create an app of their own in Okta, or
// "".
func ownApp(_ Subject, p *Page) string {
	if otherType(p) != "" {
		return ""
	}
	if strings.Contains(p.Text, "api service integration") {
		return told(p, createsAppOfType, "create app integration")
	}
	if words := notInCatalog.FindString(p.Text); words != "" {
		return words
	}
	if words := told(p, createsApp, "create", "register", "new app integration", "app integration wizard", "add a", "set up"); words != "" {
		return words
	}
	return told(p, appsOfTheirs, "app", "client", "machine", "grant", "api services", "wizard")
}

// onGuide returns a check that no guide for an API service has words that customers can't
// follow.
func onGuide(id string, words func(Subject, *Page) string, says, why, fix, guide string) *Check {
	return &Check{
		ID: id, About: []oin.Key{oin.ConfigGuide}, Level: LevelAdvice, Certainty: Likely,
		Says: says, Why: why, Fix: fix, Guide: guide,
		find: onPages([]oin.Key{oin.ConfigGuide}, func(s Subject, p *Page) string {
			if words := words(s, p); words != "" {
				return "The page has " + quoted(words) + "."
			}
			return ""
		}),
	}
}

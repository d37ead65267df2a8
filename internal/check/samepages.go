package check

import (
	"oinmanager/internal/oin"
)

var samePages = []*Check{
	{
		ID: "links.same-everywhere", About: []oin.Key{oin.AppWebsite, oin.UserDocs, oin.APIDocs, oin.ConfigGuide},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The website, the guides, and the API reference are different pages.",
		Why:   "Each is for other readers: customers who choose an app, admins who set it up, and reviewers who check the connector.",
		Fix:   "Enter the page that each field asks for.",
		Guide: requirements + "#customer-configuration-document-guidelines",
		find: func(s Subject) []Finding {
			page, fields := s.samePage()
			if len(fields) < 3 {
				return nil
			}
			f := found("The same page is entered as "+joined(labels(fields))+".", page)
			f[0].Field = fields[1]
			return f
		},
	},
	{
		ID: "links.docs-and-reference", About: []oin.Key{oin.APIDocs, oin.UserDocs},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The user documentation and the API reference are different pages.",
		Why:   "Admins read the one to use the connector. Reviewers read the other to check what it calls.",
		Fix:   "Enter the reference of the API that the connector calls.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			return s.sameTwo(oin.UserDocs, oin.APIDocs)
		},
	},
	{
		ID: "links.guide-per-type", About: []oin.Key{oin.ConfigGuide, oin.UserDocs, oin.APIDocs},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Each type of integration has its own guide.",
		Why:   "A Workflows connector and an API service are set up in different places, so Okta asks for a guide each.",
		Fix:   "Enter a guide for the API service, or the link to its part of the page.",
		Guide: requirements + "#customer-configuration-document-guidelines",
		find: func(s Subject) []Finding {
			if f := s.sameTwo(oin.UserDocs, oin.ConfigGuide); f != nil {
				return f
			}
			return s.sameTwo(oin.APIDocs, oin.ConfigGuide)
		},
	},
	{
		ID: "links.website-as-docs", About: []oin.Key{oin.UserDocs, oin.APIDocs, oin.ConfigGuide, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Documentation is a page of its own, and not the website.",
		Why:   "Admins who set up the integration need the steps, and not the product's home page.",
		Fix:   "Enter the page with the instructions.",
		Guide: requirements + "#customer-configuration-document-guidelines",
		find: func(s Subject) []Finding {
			var all []Finding
			website := s.links(oin.AppWebsite)
			_, same := s.samePage()
			if len(same) >= 3 {
				return nil
			}
			for _, l := range s.links(documents...) {
				switch {
				case len(website) > 0 && l.page() == website[0].page():
					all = append(all, atLink(l, "This is the website that customers see in the catalog.", l.text))
				case len(website) > 0 && l.opensFront() && l.domain == website[0].domain && !l.within(docHosts):
					all = append(all, atLink(l, "This is the home page of "+l.domain+".", l.text))
				}
			}
			return all
		},
	},
}

// samePage returns the page that most of the website's and the documentation's links lead
// to, and their fields.
func (s Subject) samePage() (string, []oin.Key) {
	fields := map[string][]oin.Key{}
	most := ""
	for _, l := range s.links(oin.AppWebsite, oin.UserDocs, oin.APIDocs, oin.ConfigGuide) {
		page := l.page()
		fields[page] = append(fields[page], l.field)
		if len(fields[page]) > len(fields[most]) {
			most = page
		}
	}
	return most, fields[most]
}

// sameTwo returns a finding at the second field if both lead to the same page, unless other
// fields do, too.
func (s Subject) sameTwo(a, b oin.Key) []Finding {
	two := s.links(a, b)
	if len(two) < 2 || two[0].page() != two[1].page() {
		return nil
	}
	if _, same := s.samePage(); len(same) >= 3 {
		return nil
	}
	return []Finding{atLink(two[1], "This is the page that is entered as "+oin.FindField(a).Label+".", two[1].text)}
}

// labels returns the labels of fields in quotation marks.
func labels(fields []oin.Key) []string {
	var all []string
	for _, k := range fields {
		all = append(all, quoted(oin.FindField(k).Label))
	}
	return all
}

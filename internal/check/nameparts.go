package check

import (
	"fmt"
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// A namePart is what a name has besides what the description and the website call the app.
type namePart struct {
	name string   // what they call it
	text string   // what else there is, as it is written
	more []string // the words of it, folded
	cut  bool     // whether a sign such as a dash or a bracket stands between
}

// nameAndMore returns what the name has besides the words by which the description or the
// website call the app, or nothing if they have all of it, or none.
func (s Subject) nameAndMore() (part namePart) {
	name := s.text(oin.AppName)
	fields := strings.Fields(name)
	known := squeeze(s.text(oin.AppDescription))
	brands := []string{}
	for _, l := range s.links(oin.AppWebsite) {
		brands = append(brands, brand(l.domain))
	}
	isKnown := func(part string) bool {
		plain := squeeze(part)
		return len(plain) > 2 && (slices.Contains(brands, plain) || strings.Contains(known, plain) && s.isTold(part))
	}
	if len(fields) < 2 || isKnown(name) {
		return part
	}
	for size := len(fields) - 1; size > 0; size-- {
		for from := 0; from+size <= len(fields); from++ {
			app := strings.Trim(strings.Join(fields[from:from+size], " "), " -–—:|,.•_()[]")
			if !isKnown(app) || genericNames[english.Fold(app)] || fields[from] == "&" || fields[from+size-1] == "&" {
				continue
			}
			part.name, part.text = app, strings.TrimSpace(strings.Join(fields[:from], " ")+" "+strings.Join(fields[from+size:], " "))
			part.more = english.Words(strings.NewReplacer(".", "", "'", "", "’", "").Replace(part.text))
			rest := strings.Replace(name, app, "", 1)
			part.cut = strings.ContainsAny(rest, "–—:|(•[,") || strings.Contains(rest, " - ") || strings.Contains(rest, "...")
			return part
		}
	}
	return part
}

// isTold reports whether the description has a name in letters as a name is written.
func (s Subject) isTold(name string) bool {
	return strings.Contains(s.text(oin.AppDescription), name) || strings.Contains(english.Fold(s.text(oin.AppDescription)), english.Fold(name)) && len(name) > 5
}

// nameWithMore returns a finding if what a name has besides what the app is called has only
// words of a set, or of one that says nothing, and of the first at least one.
func (s Subject) nameWithMore(of, besides map[string]bool, text string) []Finding {
	part := s.nameAndMore()
	told := false
	for _, w := range part.more {
		is := of[w]
		if told = told || is; !is && !besides[w] && strings.Trim(w, "0123456789") != "" {
			return nil
		}
	}
	if !told || strings.HasPrefix(part.text, "&") {
		return nil
	}
	return s.nameIs(part, text)
}

// nameIs proposes the name by which the description and the website call the app.
func (s Subject) nameIs(part namePart, text string) []Finding {
	f := found(fmt.Sprintf(text, quoted(strings.Trim(part.text, " -–—:|,"))), part.text)
	f[0].Fixes = map[oin.Key]oin.Value{oin.AppName: {Text: part.name}}
	f[0].FixLabel = "Change to " + quoted(part.name)
	return f
}

// or returns the first findings that there are.
func or(all ...func() []Finding) []Finding {
	for _, find := range all {
		if f := find(); f != nil {
			return f
		}
	}
	return nil
}

// isSlogan reports whether what a name has besides what the app is called says what it does.
func (p namePart) isSlogan(name string) bool {
	const short, long = 3, 4 // words
	for _, other := range []*pattern.Pattern{oktaInName, versionInName, trialInName, typeInName, marksInName} {
		if other.MatchString(name) {
			return false // which is said
		}
	}
	return len(p.more) >= long || p.cut && len(p.more) >= short
}

var (
	// versionWords are words of versions, with which numbers can stand.
	versionWords = english.SetOf(`
		autumn build edition eighth fall fifth first fourth ga gen generation ii iii iv ix lts mark mk ninth quarter r
		rel release rev revision rtm second series seventh sixth sp spring summer tenth third update v ver version vi
		vii viii winter x 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th`)
	// countWords count versions, and say nothing by themselves.
	countWords = english.SetOf(`a b c d e eight five four nine one seven six ten the three two`)
	// trialWords mark a name that customers aren't meant to see.
	trialWords = english.SetOf(`
		alpha attempt backup beta copied copy demo demonstration deprecated dev development disregard
		draft dummy dup duplicate eap experimental ignore incomplete internal mvp obsolete old outdated pilot poc
		preprod preview prototype qa rc resubmission retired review sandbox stage staging temp temporary test testing
		tests tmp trial tryout uat unfinished untested unused wip zz zzz`)
	// besideTrial are words that stand with those.
	besideTrial = english.SetOf(`
		a account and app at build by do entry environment final first for from in instance integration it last
		listing me mode my new no not of official on one only org our phase please private purposes release second
		submission tenant that the third this to try us use version with workspace`)
	// typeWords are words for what an entry of the catalog is.
	typeWords = english.SetOf(`
		adapter adaptor addon api apis connector connectors extension idp integration integrations oauth oauth2 oidc
		oin openid plugin plugins provisioning saml saml2 scim scim2 sso workflows`)
	// besideTypes are words that stand with those.
	besideTypes = english.SetOf(`
		a access actions add app application authentication based by card cards catalog client cloud connect
		credentials custom directory enterprise entry event for hook hooks identity in login network of official okta on
		plug public rest service services sign signin signon single suite sync the to user users using v2 version via
		web with workflow`)
	// legalWords are the legal forms of companies, without their dots.
	legalWords = english.SetOf(`
		ab ag aps as asa ašs aş bhd bv bvba co corp corporation dd dmcc doo dooel ead eirl eireli ehf epe eurl ev fz fze
		fzco fzllc gbr ggmbh gie gmbh haftungsbeschränkt inc incorporated jsc kft kg kgaa kk lda lc limitada limited llc
		llp lp lllp ltd ltda mbh nv oao ohg ooo oü oy oyj oyab pbc pjsc plc private pc pt pte pty pvt qfc rl sa sab sae
		saoc sapi sarl sas sasu sau sca scop scrl sdn se sia sicav sl slu slne smc sociedad société spa spk spol spzoo
		srl sro tbk teo tmi ug uab unipessoal unlimited vof wll xk yk zao zoo zrt`)
	// besideLegal are words that stand with those.
	besideLegal = english.SetOf(`
		and capital cv de holding holdings indonesia international liability o of public r s společnost sp the z`)
)

// sisterIn returns the name of another product of the same house, if a text names it more than
// once and has nothing of what tells the app from it: “Acme Transfer” in a text of Acme Restore.
func (s Subject) sisterIn(text string) string {
	house, own, two := strings.Cut(withoutMarks(s.text(oin.AppName)), " ")
	if !two || strings.Contains(own, " ") || strings.Contains(english.Fold(text), strings.TrimSuffix(english.Fold(own), "s")) {
		return ""
	}
	times := map[string]int{}
	for _, name := range twoCapitals.FindAllString(text, 20) {
		first, second, _ := strings.Cut(name, " ")
		if first == house && !noSubjects[english.Fold(second)] {
			if times[name]++; times[name] > 1 {
				return name
			}
		}
	}
	return ""
}

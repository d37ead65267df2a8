package check

import (
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// tellsOfChange returns how many words of a text about a change tell what it is: those that
// don't fit any change of any product, and aren't about what only its makers see. Words in
// more are left out, too.
func (s Subject) tellsOfChange(text string, more map[string]bool) int {
	told := 0
	all := english.Words(ticketNumber.ReplaceAllString(english.Fold(text), " "))
	own := english.SetOf(strings.Join(english.Words(s.text(oin.AppName)), " "))
	for i, w := range all {
		inside := i+1 < len(all) && english.IsFormOf(all[i+1], insides) // “the sync module”
		if !own[w] && !more[w] && !inside && !isVersionOrCount(w) && !english.IsFormOf(w, vagueWords) && !english.IsFormOf(w, insides) && !english.IsFormOf(w, more) {
			told++
		}
	}
	return told
}

// onlyPoints reports whether a sentence has no words that tell of a change but those of where,
// when, and by whom it is told.
func (s Subject) onlyPoints(sentence string) bool {
	points := false
	for i, field := range strings.Fields(sentence) {
		for _, w := range english.Words(field) {
			switch {
			case english.IsFormOf(w, placesToTell):
				points = true
			case i > 0 && field[0] >= 'A' && field[0] <= 'Z' && !english.IsCommon(w), isVersionOrCount(strings.TrimRight(w, "strndh")), english.IsFormOf(w, vagueWords), english.IsFormOf(w, insides), emptyWords[w]:
			default:
				return false
			}
		}
	}
	return points
}

// isVersionOrCount reports whether a word is a number or a version.
func isVersionOrCount(w string) bool {
	w = strings.TrimPrefix(w, "v")
	return w != "" && strings.Trim(w, "0123456789") == ""
}

// ticketNumber matches numbers under which makers and security teams look something up.
var ticketNumber = pattern.New(`\b((ticket|case|story|bug|issue|jira)s? (no\.? |number )?)?(#?[a-z]{2,8}-\d+(-\d+)?|#\d+)\b`)

var (
	// vagueWords fit any change of any product.
	vagueWords = english.SetOf(`
		a about above actually add additional address adjust after again all along also always amazing among an and annual any
		appearance apply are area as ask asset at available away awesome back bad base batch be because best better become been before
		behind being below benefit big bit boost boring both bring broken bug but by can case change choose clean clear
		client close code come comfort comfortable comment community complete constant contain continuous convenience
		convenient cool corner cosmetic correct correction could couple critical current customer day deal dear debt defect deliver demand
		deploy detail did different do does done each ease easy edge edition efficiency efficient effort eliminate
		enhance enjoy ensure entire error even ever every everyday everyone everything everywhere excellent excited
		exciting existing expect experience extend extra fast feature feedback feel few final fine first fix flaw
		flawless follow for former freshly friendly from full fun function functional functionality further future
		general get give glitch go good great had happy hard has have hear help here hidden high hint hood hope how
		huge i if implement important improve in include inconvenience increase internal into introduce is issue it
		item its job join journey just keep kind know known large last late later latest launch less let level life
		like list little live long look lot love low made main maintain maintenance major make many matter may medium mention
		miscellaneous misc minor miss modern modernise modernize modify moment month more most mostly move much
		multiple must nearly necessary need new next nice no normal not nothing now number numerous occasional of
		often old on once one ongoing only optimisation optimise optimization optimize option or other our out overall
		overhaul own paid part partner patch pending people per perform performance periodic piece place plan pleasant
		please plenty point polish possible power powerful prepare previous problem product progress promise prompt
		publish push quality quick raise range ready real really reason recent recommend reduce refine refresh
		regular release reliability reliable remain remedy renew reorganise reorganize replace report request require
		resolve responsive responsiveness result review revise revision rework rewrite robust robustness rollout round
		routine run said same satisfaction say scene seamless see series set several shall she shine ship short
		should show significant simple simplify since slick slight small smart smooth so solid solution solve some
		soon special speed squash stability stable standard start stay still streamline strengthen stuff subtle such
		support take tackle team technical than thank thanks that the their them then there these they thing this
		those through tidy time tiny to today together too touch try tune tweak two under until up update upgrade
		upon us usability use useful user usual ux ui value valuable various version very via visual want was way we
		week well were what when where which while who whole why will wish with within without work world worth would would year
		yesterday yet you your`)
	// insides are what only the makers of a product see.
	insides = english.SetOf(`
		architecture automated backend build ci codebase component container dependency deployment devops docker
		framework handler hotfix housekeeping infrastructure internals java javascript kubernetes layer library lint
		logic maintainability migrate migration module monorepo node package pipeline python react rebuild refactor
		repo repository restructure runtime rust stack tech technology test tooling typescript`)
	// securityWords say only that something is about security.
	securityWords = english.SetOf(`
		alert app application attack audit compliance connector critical cve cvss data disclose engineer exploit external finding fortify harden
		hole immediate incident install issue measure mitigate once penetration pentest posture potential protect protection
		protective proactive remediate researcher risk safe safety scan scanner secure security sensitive server service severe severity
		strong system threat urgent vulnerability vulnerable weak weakness`)
	// placesToTell are where, when, and by whom something is told.
	placesToTell = english.SetOf(`
		agree annex appendix april attach attachment august call changelog chat colleague comment conference
		confluence conversation correspondence december deck developer discuss discussion doc docs document
		documentation drive email engineer engineering excel explain february file find folder forward google github issue january jira july
		june letter link log mail march mailbox manager meeting memo mention message minutes note notion november october
		onedrive outline page pdf phone powerpoint pr presentation project read readme refer reference say send sent september
		share sharepoint sheet slack slide spreadsheet speak support talk tell thread ticket told trail upload website
		webinar wiki word write zip zoom`)
)

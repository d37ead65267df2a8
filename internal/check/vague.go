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
	fields := strings.Fields(sentence)
	for i, field := range fields {
		isName := i == 0 && len(fields) > 1 && afterNames[fields[1]]
		for _, w := range english.Words(field) {
			switch {
			case english.IsFormOf(w, placesToTell):
				points = true
			case isName && field[0] >= 'A' && field[0] <= 'Z', field[0] >= 'A' && field[0] <= 'Z' && !english.IsCommon(w) && !strings.ContainsAny(field, "'’"), isVersionOrCount(strings.TrimRight(w, "strndh")), english.IsFormOf(w, vagueWords), english.IsFormOf(w, insides), emptyWords[w]:
			default:
				return false
			}
		}
	}
	return points
}

// afterNames are words that stand after the name of a person at the beginning of a sentence.
var afterNames = english.SetOf(`at from had has in of will`)

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
		a about above accordance according actually adapt add additional address adjust after again align all
		along already also always amazing among an and annual any anymore appearance apply appreciate approach
		are area as ask asked asking aspect asset at attention available away awesome back bad base baseline
		basis batch be because become been before behave behind being below beneath benefit beside best better
		big bit boost boring both bring broken bug built bunch busy but by can capability capable careful
		carefully case cause certain change choose circumstance clean cleanup clear client close code come
		comfort comfortable comment commonly community complete comprehensive concern concerning condition
		consistency consistent consistently constant constantly contain continually continue continuous
		convenience convenient cool corner correct correction cosmetic could couple critical current customer
		cycle daily day deal dear debt dedicated defect deliver demand deploy despite detail did different do
		does done dozen due each ease easy edge edition efficiency efficient effort elegant eliminate
		encounter enhance enjoy ensure entire entirely error essential even eventual ever every everyday
		everyone everything everywhere evolve exactly excellent excited exciting existing expect experience
		extend extra fail failure fast favorite feature feedback feel few final fine first fix flaw flawless
		flexibility flexible follow for former forward found frequent fresh freshly friendly from full fun
		function functional functionality further future general get give given glitch go gone good gotten
		great greatly guideline had handful happen happy hard harden has have hear heavy help here hiccup
		hidden high highlight hint hood hope hotfix how huge i if implement important improve in include
		inconvenience increase internal into introduce iron irritation is issue it item its itself job join
		journey just keep kind know known large last late later latest launch leftover less let level life
		lighter like list listen little live loads long longer look lot love low made magic main maintain
		maintenance major make many marginal massive matter mature may me meaning medium mention mine minor
		misc miscellaneous miss mistake modern modernise modernize modest modify moment month monthly more
		most mostly motivate move much multiple multitude must my mysterious nearly neat necessary need new
		newer newest next nice nicer nicest no normal not nothing noticeable now number numerous occasion
		occasional occasionally occur of often old on once one ongoing only optimisation optimise optimization
		optimize option or other our out outdated overall overhaul own paid part particular partner patch
		pending people per perfect perform performance perhaps periodic persistent piece place plan pleasant
		please plenty plus point polish positive possibility possible power powerful practical prepare pretty
		previous previously problem product progress promise prompt properly publish push quality quarterly
		quick quietly quirk raise range rare ready real really reason rebuilt recent recommend recommendation
		reduce refactor refactored refine refresh regard regarding regular release relevant reliability
		reliable remain remark remedy renew reorganise reorganize replace report request require requirement
		resolve respect responsive responsiveness result revamp review revise revision rework rewrite
		rewritten robust robustness rollout rough round routine run said same satisfaction say scene seamless
		see sent series seriously set several shall shape sharpen she shine ship short should show significant
		simple simplify since sleek slick slight slow small smart smooth snappy so solid solution solve some
		somehow something sometimes somewhat somewhere soon special speed squash stability stable standard
		start stay steadily still streamline strengthen stuff subtle succeed such suggestion sundry support
		surprise tackle take taken target team technical than thank thanks that the their them then there
		these they thing this thorough thoroughly those through tidy time tiny tired to today together too
		total totally touch trouble truly trust try tune tweak two typo ui uncommon under underlying undesired
		unexpected unforeseen unknown unnecessary unpleasant until unwanted up upcoming update upgrade upon us
		usability usage use useful user usual ux valuable value variety various version very via visual want
		wanted was way we week weekly well went were what whatever when where wherever which while who whole
		why will wish with within without work world worth would wrinkle written wrong year yearly yesterday
		yet you your`)
	// insides are what only the makers of a product see.
	insides = english.SetOf(`
		architecture automated backend build ci codebase component container dependency deployment devops docker
		framework handler hotfix housekeeping infrastructure internals java javascript kubernetes layer library lint
		logic maintainability migrate migration module monorepo node package pipeline python react rebuild refactor
		repo repository restructure runtime rust stack tech technology test tooling typescript`)
	// securityWords say only that something is about security.
	securityWords = english.SetOf(`
		action alert app application attack attacker audit backdoor bounty breach bypass close compliance
		connector crack critical cve cvss danger dangerous data dealt defence defend defense disclose door
		engineer ethical exploit exposure external find finding fortify found gap hack hacker harden harm high
		history hole immediate incident install intrusion iso issue leak loophole low malicious measure medium
		mitigate mitigation once party patch pen penetration pentest plug posture potential privacy proactive
		problem protect protection protective reinforce remediate remove report researcher responsible review
		risk risky safe safety scan scanner scanning secure security sensitive server service severe severity
		shield soc spot strong surface system team test third threat tighten trust urgent vulnerability
		vulnerable weak weakness white`)
	// placesToTell are where, when, and by whom something is told.
	placesToTell = english.SetOf(`
		acquaint agree annex announce answer appendix april attach attachment august brief call changelog chat
		colleague comment conference confluence conversation conveyed correspondence december deck developer
		dictate discuss discussion doc docs document documentation drive email engineer engineering excel
		explain expound february file find folder forward forwarded friday github google hand inform informed
		issue january jira july june known letter link list log mail mailbox mailed manager march meeting memo
		mention message minutes monday note notify notion november october onedrive outline outlined page
		partnership pass passed pdf phone powerpoint pr present presentation presented project read readme
		refer reference saturday say send sent september share sharepoint sheet slack slide speak spreadsheet
		sunday support talk tell thread thursday ticket told trail tuesday upload webinar website wednesday
		wiki word write zip zoom`)
)

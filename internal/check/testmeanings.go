package check

import (
	"slices"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// What sentences of instructions say, by their concepts: for each check, a line for each kind
// in which the mistake is made.
var (
	asksFactor = meanings(`
		factor factorUse !no !not+factor !factor+not !screen !listFactor !exempt
		factor cantSkip !screen
		code codeComes codeBy !no !not !screen !step
		puzzle !no !not !screen
		approves signIn person !not !screen !step
		approves signIn device !not !screen !step
		scan signIn !not !screen
		scan device !not !screen !step
		only+from reach place !screen !step
		only reach device !screen !step
		reach from place barred !no !screen !step
		only place reach !screen !step
		vpn must !not !screen !step
		vpn first !not !screen
		vpn from reach !not !screen !step
		vpn system !not !screen !step
		barred place you !no !screen !step
		barred signIn place !no !screen !step
		barred system place !no !screen !step
		must device signIn !not !screen !step
		system from vpn !not !screen
		phone signIn you !not !screen !step
	`, "!inOkta !people")
	signsInOtherwise = meanings(`
		idp signIn goes !not+idp !screen !ignoring !withPassword !idp+not !customers+maySignIn
		idp signIn only !screen !not+idp !withPassword !idp+not
		idp account only !screen !not+idp !withPassword !idp+not
		idp goes you !not+idp !screen !step !ignoring !withPassword !idp+not
		idp identities goes !not+idp !screen !step !withPassword !idp+not !customers+maySignIn
		idp goes button !not !screen !ignoring !withPassword !idp+not
		password broken !screen !not+broken
		password first renewing !screen !step
		password must renewing !screen !step !not
		password renewing ask !screen !step
		passwordless !screen
		password form not !screen !step !withPassword
		password form only !screen !step !withPassword
		password signIn+not !screen !step !withPassword
		signIn form not !screen !step !withPassword
		password signIn no !screen !step !withPassword
		signIn form no !screen !step !withPassword
		loginLink mailed signIn !not !screen
		own account signIn you !not !screen
		own account instead !not !screen
		scan signIn password !screen
		password unusable !screen !withPassword !former
		passwordUnusable !screen !former
	`, "!inOkta")
	waits = meanings(`
		account will prepares !step !screen !not !already
		account will later !step !screen !not !already
		account notThere !step !screen !noNeed
		account prepares yet !step !screen !already
		account handLater codeBy will !code !screen !step
		account handLater codeBy gets !code !not !screen !step
		ask toUs account prepares !screen !not
		ask toUs account once !screen !not
		wants account toUs !screen !not !step
		we prepares account once !step !screen !not
		we+will prepares you !step !screen !not
		will prepares review !step !screen !not
		will prepares soon !step !screen !not
		you will invite inviteBy !screen !not
		you invite once !screen !not !step
		you invite getMail !screen !not !step
		must invite inviteBy !screen !step !not
		signUp signUpTo !screen !not !customers
		system cannotGo nowOnly !screen !step
		system cannotGo ask !screen !step
		system notThere !screen !step !noNeed
		account cannotGo nowOnly !screen !step
		flag not nowOnly !screen !step
		flag ask prepares !screen !step
		data will prepares time !screen !step
		seller once prepares !screen !step
		cannotGo justNow !step
		pageWord not+released yet !production !customers !step !screen
		flag not+released yet !production !customers !step !screen
		thisUser not+released yet !production !customers !step !screen
		waitForUs !screen
	`, "!inOkta !people")
	maySee = meanings(`
		roleIs lowRole !highRole !step !screen !another
		lowUser !highRole !step !screen !another !not+lowUser
		roleIs not+highRole !step !screen !another
		roleIs mayNot edit !screen !step
		lowUser mayNot edit !screen !step
		you mayNot edit !screen !step
		you not edit !screen !step !once !highRole !noNeed
		thisUser not edit !step !screen !once !highRole
		only theirs edit !step !screen
		only theirs doIt !step !screen !you
		only theirs shownTo !step !screen
		must theirs doIt !step !screen !you
		elevate ask we !screen
		looksOnly not edit !screen !step
		belongs lowRole !highRole !step
		lowRole+userWord !highRole !step !screen !another !once !people
		thisUser not pageWord !step !screen !highRole
		account sees+only overview !highRole !step
		account only+sees overview !highRole !step
		you+lacks lacks+permission !screen !customers
		thisUser+lacks lacks+permission !screen
	`, "!inOkta")
	doesNotLast = meanings(`
		account expires time !not+expires !step !screen
		account expires habit !not+expires !step !screen
		account rotated habit !not+rotated !step !screen !accessToken
		system expires time !not+expires !step !screen
		system expires habit !not+expires !step !screen
		licence expires time !not+expires !step !screen
		system no time we !step !screen
		data expires habit !not+expires !step !screen
		trial licence number !not+trial !step !screen
		trial time !not+trial !step !screen
		trial licence up !not+trial !step !screen
		only quota number !not !step !screen
		account only quota !not !step !screen
		account lasts quota !not !step !screen
		number+quota you !not !step !screen
		you finish by time !not !step !screen
		you finish number time !not !step !screen
		finish by time number !not !step !screen
		up hours !not !step !screen !answering
		account unused expires !step !screen
		users unused expires !not+expires !step !screen
		account unused suspended number !not+suspended !step !screen
		users unused suspended number !not+suspended !step !screen
		testUsers rotated habit !not+rotated !step !screen
		testUsers expires habit !not+expires !step !screen
	`, "!afterReview !inOkta !people !someUser !colored !otherwiseHere !sessionEnds")
	isTestSystem = meanings(`
		stage stageIs !notSandbox+stage
		stage system !notSandbox+stage
		copyOf production !notSandbox+copyOf
		goLive laterStage
		released laterStage production
		released laterStage customers will
		system laterStage customers
		released once customers will
	`, "!inOkta !screen !step")
	isElsewhere = meanings(`
		steps elsewhere !public !listed
		steps knows person !listed
		steps demonstrates we !listed
		knows elsewhere !listed !step
		refers elsewhere !public !listed
		steps will handLater !screen !step
		steps earlier before !listed
		steps enclosed !listed
		media you !public !listed
		steps onRequest !listed !screen !step
		showedYou you time !listed !screen !step
	`, "")
	asksCustomServer = meanings(`
		customServer !orgServer !not+customServer
		serverPart defaultServer !not+defaultServer
		serverDefault
	`, "!listed")
	asksToken = meanings(`
		token ofOkta makeToken !former !accessToken !not+token
		ssws !former !not+ssws
		apiToken theirOkta !not+apiToken !former !screen
		your+apiToken !not+apiToken !former !screen
		apiToken fallback !former !not+apiToken !screen
		oktaKey !not+oktaKey !former !screen
	`, "!listed")
	asksKey = meanings(`
		keyPair credential !not+keyPair
		signingIn bySignature !not+bySignature
	`, "!listed")
)

// toldOfTests is what checks of the instructions find, by patterns and meanings.
var toldOfTests = []struct {
	means    func() []meaning
	patterns []*pattern.Pattern
}{
	{isElsewhere, []*pattern.Pattern{elsewhere, toldBefore, saidElsewhere}},
	{asksFactor, []*pattern.Pattern{barrier, gate, asksMore}},
	{signsInOtherwise, []*pattern.Pattern{noPasswords, noUseOfPassword, noLocalPassword}},
	{waits, []*pattern.Pattern{notReady, notThereYet, comesLater, willFollow, signsUp, onRequest}},
	{maySee, []*pattern.Pattern{mayLittle, fewRights, mayHardly}},
	{doesNotLast, []*pattern.Pattern{expiring, ending, endsSoon}},
	{isTestSystem, []*pattern.Pattern{testSystem, ofTestSystem, notLive}},
	{asksKey, []*pattern.Pattern{customServer, orgToken, privateKey}},
}

// The places of checks in toldOfTests.
const (
	tellsElsewhere = iota
	tellsFactor
	tellsOtherSignIn
	tellsWait
	tellsRights
	tellsEnd
	tellsTestSystem
)

// telling returns the sentences of the instructions by whose meaning a check finds something,
// unless another one finds it by a pattern, or one before it in toldOfTests by its meaning.
func (s Subject) telling(check int) []string {
	return slices.DeleteFunc(s.saying(s.text(oin.TestInstructions), toldOfTests[check].means), func(sentence string) bool {
		for i, other := range toldOfTests {
			if i != check && firstIn(english.Fold(sentence), other.patterns...) != "" || i < check && len(s.saying(sentence, other.means)) > 0 {
				return true
			}
		}
		return false
	})
}

// tellsAMistake reports whether instructions have a mistake that another check finds.
func (s Subject) tellsAMistake(text string) bool {
	if _, language := s.foreignPart(text); language != "" || s.passwordIn(oin.TestInstructions) {
		return true
	}
	for _, t := range toldOfTests {
		if firstIn(english.Fold(text), t.patterns...) != "" || len(s.saying(text, t.means)) > 0 {
			return true
		}
	}
	return false
}

// What sentences say that have words of mistakes, and none.
var (
	listsData      = meanings(`listed`, "")
	needsNoMessage = meanings(`
		not+ask
		registersThe
	`, "")
	ofSupport = meanings(`
		person answering !account !system
		seconds
	`, "")
	ofIntegration = meanings(`
		integrationIs
		accountFor highRole !not !only !lowRole
		not everythingElse !edit !lowRole !lowUser
		noNeed !lowRole !lowUser !mayNot
		mayNot untilThen
	`, "")
	refusesPassword = meanings(`
		password signIn no
		password signIn+not
	`, "")
	ofSignals = meanings(`
		signals
		goesToOkta !steps !media !enclosed
		screen pageWord !steps !media !enclosed !you !we
	`, "")
	ofOktaOrgs = meanings(`oktaOrg`, "")
)

// skippable says that reviewers can go past what asks them.
var skippable = phrases(`maybe later | not now | optional | skip`)

// whereInApp matches instructions that name a place in the app, or what to do there.
var whereInApp = pattern.New(`[>→»›"“]|->|` +
	`\b(add|approve|assign|authori[sz]e|button|change|choose|click|connect|copy|create|deactivate|delete|enter|fill|` +
	`go to|import|menu|navigate|open|pages?|panel|paste|press|remove|request|resend|run|screen|search|select|settings|` +
	`shows|start|switch|sync|tab|take|tap|trigger|type|under|upload)\b|` +
	`https?://`)

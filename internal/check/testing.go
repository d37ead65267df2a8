package check

import (
	"slices"
	"strings"

	"oinmanager/internal/oin"
)

var testInstructions = []*Check{
	{
		ID: "test.instructions", About: []oin.Key{oin.TestInstructions, oin.APISupport},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The instructions for an API service say where to set it up and how to trigger a request.",
		Why:   "Reviewers don't know your app, and ask before they can test.",
		Fix:   "Say what role the account has, where to enter the client ID and secret, and what makes the app call Okta.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			// Not before the rest is filled in, since it comes last.
			if !s.good(oin.APIScopes) || !s.good(oin.TestUsername) || len(s.faults(oin.TestInstructions)) > 0 {
				return nil
			}
			text := s.Answers.Text(oin.TestInstructions)
			told := slices.DeleteFunc(sentences(text), func(sentence string) bool {
				return smallTalk.MatchString(fold(sentence)) && !pointsAt.MatchString(fold(sentence))
			})
			switch {
			case text == "":
				return found("There are no instructions.")
			case isFiller(text) || len(words(strings.Join(told, " "))) < 4 || s.saysLittle(told) || len(words(text)) < 10 && !saysHow.MatchString(fold(text)):
				return found(quoted(text)+" doesn't say how to test.", text)
			}
			return nil
		},
	},
	{
		ID: "test.instructions-elsewhere", About: []oin.Key{oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The instructions are in this field, or where anyone can read them.",
		Why:   "Reviewers see only what is on this form, and have no account in your chat or wiki.",
		Fix:   "Write the steps here, attach the file below, or link a public page.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			attached := s.Answers.File(oin.TestAttachment1) != nil || s.Answers.File(oin.TestAttachment2) != nil || s.Answers.File(oin.TestAttachment3) != nil
			text := fold(s.text(oin.TestInstructions))
			for _, words := range slices.Concat(elsewhere.FindAllString(text, -1), toldBefore.FindAllString(text, -1), saidElsewhere.FindAllString(text, -1)) {
				if !attached || !ofAttachment.MatchString(words) {
					return found("Reviewers can't open this: "+quoted(words), words)
				}
			}
			return nil
		},
	},
	{
		ID: "test.second-factor", About: []oin.Key{oin.TestInstructions, oin.TestURL},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Reviewers can get past whatever protects your app, such as a second factor, a CAPTCHA, a link by email, or a VPN.",
		Why:   "Codes go to a phone or mailbox that reviewers don't have.",
		Fix:   "Turn it off for this account, or say step by step how to pass it.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.TestInstructions)
			if told := mentions(text, asksAddress); len(told) > 0 {
				return found("Reviewers would have to wait before they can sign in: "+quoted(told[0]), told[0])
			}
			if passed.MatchString(fold(text)) {
				return nil
			}
			told := slices.Concat(mentions(text, barrier), mentions(text, gate), mentions(text, asksMore))
			told = slices.DeleteFunc(told, func(sentence string) bool {
				return firstIn(fold(menuItem.ReplaceAllString(sentence, " > ")), barrier, gate, asksMore) == ""
			})
			for _, sentence := range told {
				if !notAsked.MatchString(fold(sentence)) {
					return found("The instructions don't say how to pass this: "+quoted(sentence), sentence)
				}
			}
			if len(told) > 0 {
				return nil
			}
			if page := s.Facts.Links[s.text(oin.TestURL)].Page; page != nil && !page.Password {
				if word := signInLink.FindString(page.Text); word != "" {
					return found("The sign-in page sends "+quoted(word)+" instead of asking for a password.", word)
				}
			}
			return nil
		},
	},
	{
		ID: "test.password-works", About: []oin.Key{oin.TestInstructions, oin.TestPassword},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Reviewers can sign in with the username and password that you enter.",
		Why:   "They have no account at your identity provider, and none of your devices.",
		Fix:   "Let this account sign in with its password, and say where.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.TestInstructions)
			if passwordPossible.MatchString(fold(text)) {
				return nil
			}
			if told := slices.Concat(mentions(text, noPasswords), mentions(text, noUseOfPassword), mentions(text, noLocalPassword)); len(told) > 0 {
				return found("The password doesn't seem to be enough: "+quoted(told[0]), told[0])
			}
			return nil
		},
	},
	{
		ID: "test.ready", About: []oin.Key{oin.TestInstructions, oin.TestUsername},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The test account is ready to use.",
		Why:   "Reviewers test when it's your turn, also at night in your time zone. They don't write to ask for access.",
		Fix:   "Create the account, and enter its credentials.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, told := range slices.Concat(mentions(s.text(oin.TestInstructions), notReady), mentions(s.text(oin.TestInstructions), notThereYet), mentions(s.text(oin.TestInstructions), comesLater)) {
				if !onlyIfNeeded.MatchString(fold(told)) {
					return found("The account seems to wait for something: "+quoted(told), told)
				}
			}
			for _, told := range mentions(s.text(oin.TestInstructions), willFollow) {
				if !onlyIfNeeded.MatchString(fold(told)) {
					return found("The account seems to come later: "+quoted(told), told)
				}
			}
			if told := mentions(s.text(oin.TestInstructions), signsUp); len(told) > 0 {
				return found("Reviewers would have to make their own account: "+quoted(told[0]), told[0])
			}
			if told := mentions(s.text(oin.TestInstructions), onRequest); len(told) > 0 {
				return found("The account seems to be available only on request: "+quoted(told[0]), told[0])
			}
			return nil
		},
	},
	{
		ID: "test.rights", About: []oin.Key{oin.TestInstructions},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The test account can do what the integration needs.",
		Why:   "Reviewers set the integration up and use it, as an admin of a customer does.",
		Fix:   "Give the account an administrator's role, and say so.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.TestInstructions)
			for _, sentence := range sentences(text) {
				if folded := fold(sentence); mayMuch.MatchString(folded) && !mayNot.MatchString(folded) && firstIn(folded, mayLittle, fewRights, mayHardly) == "" {
					return nil
				}
			}
			if told := slices.Concat(mentions(text, mayLittle), mentions(text, fewRights), mentions(text, mayHardly)); len(told) > 0 {
				return found("Can the account set up the integration? "+quoted(told[0]), told[0])
			}
			return nil
		},
	},
	{
		ID: "test.lasting", About: []oin.Key{oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The test account is active during the whole review.",
		Why:   "A review can take weeks, and Okta tests again before an update.",
		Fix:   "Create an account that doesn't expire.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, told := range slices.Concat(mentions(s.text(oin.TestInstructions), expiring), mentions(s.text(oin.TestInstructions), ending), mentions(s.text(oin.TestInstructions), endsSoon)) {
				if !neverExpires.MatchString(fold(told)) {
					return found("The account seems not to be there all the time: "+quoted(told), told)
				}
			}
			return nil
		},
	},
	{
		ID: "test.language", About: []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says: "What reviewers read is in English.",
		Why:  "Not every reviewer reads other languages.",
		Fix:  "Write the text in English.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, k := range []oin.Key{oin.TestInstructions, oin.ExistingChanges} {
				if _, language := s.foreignPart(s.text(k)); language != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: "This looks like " + language + ".", Evidence: []string{language}})
				}
			}
			for _, i := range s.items(oin.APIScopes) {
				if _, language := s.foreignPart(i.Note); language != "" {
					all = append(all, Finding{Field: oin.APIScopes, Item: i.at, Text: "The reason looks like " + language + ".", Evidence: []string{i.Value, language}})
				}
			}
			return all
		},
	},
}

// saysLittle reports whether sentences have hardly a word that isn't in every invitation to test.
func (s Subject) saysLittle(told []string) bool {
	const fewest = 3 // words
	own := setOf(strings.Join(words(s.text(oin.AppName)), " "))
	rest := map[string]bool{}
	for _, sentence := range told {
		if placeInApp.MatchString(sentence) {
			return false
		}
		for _, w := range words(sentence) {
			if !own[w] && !emptyInInstructions[w] {
				rest[w] = true
			}
		}
	}
	return len(rest) < fewest
}

// credential matches what an account is given with, for patterns of requests.
const credential = `(access|credentials?|password|log-?in|account|username|invite|invitation|sign-?in details|test user|license)`

var (
	barrier = newPattern(`\b(mfa|2fa|two[ -]?factor|multi[ -]?factor|second factor|2[ -]step|two[ -]step|otp|totp|one[ -]time (code|password|passcode|pin)|` +
		`(verification|sms|security|confirmation) codes?|code by (sms|text|email|phone)|code to (the|my|our|your) (phone|mobile|email)|text message|(link|code) (that |which )?(we (will )?(send|email|text)|is (then )?(sent|emailed|texted|mailed))|(re)?captcha|magic[ -]links?|sign-in links?|link by email|email link|` +
		`vpn|sms|(log-?in|sign-?in)s? (has to|have to|must|needs? to|is|are|gets?|will be) (be )?(manually )?(confirmed|approved|authori[sz]ed|allowed|released)|only (be )?(reach\w*|access\w*|open\w*|us\w*|available|possible)? ?.{0,30}from (inside|within)|from (inside|within) (our|the) (network|office|company|vpn)|(\w+|\d)[- ]digit (code|pin|number)s?|codes? (which |that )?(arrives?|comes?|goes|lands?|will (arrive|come|be))|(approve|confirm|accept) the (log-?in|sign-?in|push|prompt|request) (in|on|with|via)|(authenticator|okta verify|duo|push) (prompt|push|request)|firewalls?|(known|trusted|registered|internal|our) networks?( only)?|from (our|the|known|registered) (office|network|networks|offices|addresses)|ip[ -]?(allow|white)[ -]?list\w*|(allow|white)[ -]?listed (ips?|addresses|networks?|ranges?)|ip (address )?restrict\w*|restricted (to|by) ip|corporate network|company network|internal network|(hardware|security) (token|key)|yubikey|authenticator app|push notification|device trust)\b`)
	// menuItem matches what is named in a path through the app: “Simulations > MFA > Run”.
	menuItem = newPattern(`["“][^"”]{1,40}["”] ?[>→»]|[>→»] ?["“][^"”]{1,40}["”]|[>→»][^>→».,;:]{1,40}[>→»]`)
	// saysHow matches what short instructions consist of: a place in the app, or an action.
	saysHow = newPattern(`[>→»›|/]|->|\b(open|go|click|press|select|choose|enter|paste|navigate|create|run|start|trigger|connect|sync|import|add|visit|find|under|menu|tab|settings|integrations?|role|admin\w*|owner|manager|tenant|workspace|organi[sz]ation|project|connectors?|sources?|destinations?|pages?|button|simulate|replay|upload|refresh)\b`)
	// placeInApp matches a path through the app.
	placeInApp = newPattern(`[>→»›"“/]|->`)
	// emptyInInstructions are words of what invites to test, or thanks for it.
	emptyInInstructions = setOf(`a able about above access according account accounts additional admin administrator after again all already also always an and any anything app application apply applies are around as at available away back based basic be been before begin behalf below best both but by can
		case check checking client clients common complete completely configured confirm connection contact correct correctly could credential credentials customer customers day days dear department details did directly do docs does doesn't doing don't done down easily easy easy-to-follow else email enable enabled end ensure enjoy every everything
		expected explanation explore faith feature features feel feel find fine first flow flows follow following for free from full fully function functionality functions further get give given go going good great guidance had hand happy has have having hello help here hesitate hi hope how however i if in
		information instruction instructions integration intuitive is issue issues it it's its itself just keep kind kindly know let like log logged login logon look looks made mail make manner may me more most mr ms must my name necessary need needed needs never nice no normal normally not nothing now of off oin ok okay okta on once
		one only open-ended or order other our out own per perform performed permissions please possible preconfigured prepared problem problems procedure process proceed product properly provided questions quick quite reach read ready really regards regular request required requires respective review reviewer reviewers right rights run same see self sent service set setup should show shown sign signed signin simple simply since sincerely sir smooth smoothly so solution some
		special specific standard start started steps straight straightforward such successfully suitable support sure system take team tell test tested tester testers testing tests than thank thanks that the their them then there these they thing things this time to together too tool try trying unlocked up us use used user username users using usual usually validate validation
		verify via visible want was way we welcome well were what when where which while will wish with within without work working works would yes you your yourself pls plz kindest regards cheers sincerely password passwords url link page above-mentioned aforementioned mentioned shared attached api type fields form question`)
	// pointsAt matches sentences that name a place in the app, or an action.
	pointsAt = newPattern(`\b(press|connect|sync|import|settings|menu|tab|button|under|open|go to|run|trigger|enter|paste|integrations?)\b`)
	// smallTalk matches sentences that invite to test and don't say how.
	smallTalk = newPattern(`^(just |please |simply |kindly |then )*(log|sign)[ -]?in and (then )?(test|try|check|use)( \w+){0,3}\W?$|^you are (an? |the )?(\w+ )?(admin\w*|owner|member|user|manager) (of|in|at|for) [^>→»/]{3,60}$|\bif (there are|you have|any) (any |further |more )?(questions|problems|doubts|issues|trouble)\b|\bthank(s| you)\b|\b(intuitive|self[- ](explanatory|explaining|evident)|obvious|easy to (use|understand|navigate|test|find)|straightforward|simple to (use|understand|test)|user[- ]friendly)\b|\b(kind|best|warm) regards\b|\bthank you (very much |so much )?for\b|^(dear [\w ]{2,30}, )?(the|this|your|our) (test )?(account|user|log-?in) (is|has|belongs to|comes with) [^>→»/]{3,90}$|\bno (special |further |other |specific |additional |extra )*(instructions?|steps?|setup|preparation|configuration) (is|are|needed|required|necessary)\b|^(this is |it's |it is |the |our |your )?(an? )?(\w+ )?(test|demo|sample|review|admin\w*|owner)[ -]?(user|account|login)?( (for|of|with|in) [\w ]{2,30})?[.!]?$|^(it |this user |the user |user |the account |account |she |he |you )?(has|have|with|comes with) (full |all |complete )?(admin\w*|owner|all|full) (rights|permissions|access|role|privileges)\W?$|\b(works?|runs?) (\w+ )?out of the box\b|\b(good|ready|set|free) to go\W?$|^(just |please |simply )*((log|sign)[ -]?in|use|test) (with |using |by )?(the |these |those |your |our )?(\w+ )?(credentials|username|password|login|details|account|user|data|app|integration|product)( \w+){0,3}( and (test|try|enjoy|check|explore|go|start)\w*( \w+){0,3})?\W?$|^(should|will|does|must) (just |simply )?work\b|^(please |just |so |then )?(feel free|have fun|have a look|take a look|enjoy|explore|play (around|with)|look around|click around|look round|click around|have a (play|go|try|look)|try (it|things|everything|out)|let us know|don't hesitate|do not hesitate|happy testing|good luck)\b[^>→»]{0,80}$|` +
		`^(thanks|thank you|welcome|hello|hi|hey|dear)\b[^>→»]{0,40}$|^(you can |you may )?(contact|email|write to|call|reach|reach out to|ask) (us|me|our \w+)\b[^>→»]{0,60}$|` +
		`^(all|every|each|full)( the)? (\w+ )?(features?|modules?|rights|permissions|functions?|functionality|options|access)\b[^>→»]{0,30}\b(enabled|available|on|unlocked|active|activated|included|granted|visible)\b[^>→»]{0,30}$|` +
		`^(everything|it|it all|this|the (app|product|platform|ui|interface)) (is|should be|works|has been) (\w+ )?(self[- ]explanatory|intuitive|simple|easy|straightforward|enabled|available|set up|ready|obvious)\b[^>→»]{0,30}$|^(if you have )?(any |further )?(questions|problems|issues)\b[^>→»]{0,60}$`)
	// elsewhere matches references to what isn't part of the submission.
	elsewhere = newPattern(`\b(in|on|from|see|per) (our|the|your|my|a) (\w+ )?(jira|linear|asana|trello|zendesk|slack|teams|support) (ticket|issue|card|board|task|thread|channel|conversation|chat)s?\b|` +
		`\b(in|see|per|from|under) (our |the )?(ticket|case|issue|thread) (no\.? ?|number |#)?[a-z]{0,6}-?\d{2,}\b|` +
		`\b(runbook|guide|document|deck|slides?|manual|file|sheet|pdf|playbook|handout|instructions|steps|checklist) (that |which )?(your|the|our) [\w ]{2,30} (got|has|have|received|holds|keeps|knows|was (given|sent)|can open)\b|` +
		`\b(we|i|he|she|team|engineers?|managers?|colleagues?|support|experts?)( will| can| would|'ll|'d) (gladly |happily )?(walk|guide|talk|take|lead) (you|reviewers|the team|okta) through\b|` +
		`\b(explain|show|demo|demonstrate|present)\w* (it |this |everything |the \w+ |you )*(on|in|during|over) (a|the|our) (\w+ )?(call|meeting|session|demo|zoom|teams)\b|` +
		`\b(in|on|at|from|see|check|follow|per|via|to) (our|the|your|my) ((company|corporate|team) )?(internal|in-house|intranet|staff|employee) (\w+ )?(wiki|pages?|docs?|documentation|documents?|site|space|folder|drive|channel|portal|knowledge base|guide|runbook)\b|` +
		`\b(in|on|from|see|follow) (our|your) ((team|company|shared) )?(wiki|confluence|intranet|sharepoint|slack|teams channel|google drive|shared drive)\b|` +
		`\b(was|were|has been|have been|is|are) (already )?(shared|sent|mailed|e-?mailed|forwarded|handed) (over )?(with|to) (you|okta\w*|oin\S*|reviewers|the (\w+ )?(oin|okta|review\w*|team))\b|` +
		`\b(we|i)('ve| have)? (already |also )?(mailed|e-?mailed|sent|shared|forwarded|uploaded|attached|handed|gave)\b.{0,40}\b(you|to \S+|with \S+|separately|earlier|last \w+|yesterday|before)\b|` +
		`\b(file|document|pdf|sheet|doc) (that |which )?(we|i)('ve| have)? (mailed|e-?mailed|sent|shared|uploaded|attached)\b|` +
		`\b(attached|enclosed) (pdf|doc\w*|word|file|guide|sheet|spreadsheet|screenshots?|video|instructions?|slides?|zip)\b|` +
		`\b(pdf|document|file|guide|screenshots?|video|instructions) (is|are|that is|that we('ve| have)?) (attached|enclosed)\b|` +
		`\b(see|in|check|as in|per|find) (the |our |my )?(attachments?|enclosure|email (that )?(we|i)|last email|previous email|earlier email|email thread)\b|` +
		`https?://(\S+\.)?(slack\.com/(archives|messages|app|team)|teams\.microsoft\.com/l|app\.asana\.com|trello\.com|linear\.app|app\.clickup\.com|mail\.google\.com|outlook\.office)\S*|` +
		`https?://\S+\.atlassian\.net/(browse|jira)\S*`)
	// ofAttachment matches those of them that a file on the form answers.
	ofAttachment = newPattern(`\b(attach\w*|enclos\w*)\b`)
	// asksAddress asks reviewers where they connect from.
	asksAddress = newPattern(`\b(send|give|tell|share|let) (us|me)( know)? (from )?(where|which (ip|address|network)\w*) (you|reviewers|the team|okta)\b|\b(send|give|tell|share|provide|email|forward|need|require|let (us|me) (know|have))\b.{0,40}\b(your|the reviewers?'?s?|okta's|the okta team's|the tester's) (public |source |egress |outgoing |external |static )*ips?\b`)
	// notAsked says that a barrier is not there, in the sentence that has it.
	notAsked = newPattern(`\b(disabled|deactivated|switched off|turned off|(is|are|been) off|turn off|off for|not|no|none|without|isn't|aren't|doesn't|don't|won't|never|exempt\w*|excluded|bypass\w*|skip\w*|waived|maybe later|remind me later|optional|removed)\b`)
	// passed says how to pass a barrier, anywhere in the text.
	passed = newPattern(`\b((it|this|that|which)('s| is| will be)( always)? \d{4,8}\b|(code|otp|passcode|pin)\b.{0,20}\b\d{4,8}|codes? (below|above|here|are (listed|shown|in|available))|backup codes?|recovery codes?|static (code|otp)|fixed (code|otp)|always (\d|use|enter)|enter (the code )?\d{4,8}|use (the )?(code|\d{4,8})|(secret|setup|seed) key|(totp|otp|mfa) (secret|key)|seed|qr code|shared (inbox|mailbox)|public (inbox|mailbox)|mailinator|` +
		`(okta|your|reviewers?'?|their|all|any) (ips?|ip (addresses|ranges?))|(are|is|been|have|has) (already )?(allow|white)[ -]?listed|okta's (ip|egress|addresses|network)|` +
		`vpn (profile|credentials|config\w*|details|username|login)s? (is|are|can|below|in|at|from)|download (the |our )?vpn|connect (to|with|using|via) .{0,40}\b(profile|config\w*|credentials|file|username|below|key)|(open|check|read|see) (the |this |that )?(inbox|mailbox|email)|(inbox|mailbox) (is|at|password|of)|register (your|any|an)|enroll (your|any|an|a)|set up (your|any|an)|scan (the|this)|solve (the|it)|tick (the|it)|check the box|complete the captcha|your own (phone|device|authenticator|number)|any (phone|number|authenticator|email))`)
	signInLink = newPattern(`\b((email|send) (me )?a (magic |sign-in |login )?(link|code)|magic link|(sign in|log in|continue) with a (link|code))\b`)
	onRequest  = newPattern(`\b((please )?(contact|email|e-mail|call|ping|message|reach out to|write to|ask|let) (us|me|our|the|\S+@\S+|\w+ at)\b.{0,50}\b(for|to (get|obtain|receive|request|have|activate|enable|unlock|create)|know).{0,40}\b` + credential + `|` +
		credential + `s? (will be|can be|to be|is|are) (provided|shared|sent|created|issued|available|given|set up|activated|supplied|emailed|granted)( \w+)? ?(on|upon|by|after|when|once|later|separately|before|during|via|per|at) ?(request|demand|email|mail|submission|review|the review|phone|you|we|asked|approval|that time|your)?|` +
		credential + `s? (on|upon|by) request|(request|ask for) (an? |the |your )?(credentials?|password|log-?in|account|username|invite|test user)|(we|i)('ll| will| can) (send|provide|share|create|give|email|set up)\b.{0,30}` + credential + `|schedule a (call|meeting|demo)|book a (call|meeting|demo))`)
	// signsUp asks reviewers to make an account.
	signsUp = newPattern(`\b(sign up|register|enroll) (yourself |first )?(for|at|on|via|through|with|using|here)\b.{0,30}\b(account|trial|plan|tier|website|site|portal|\S+\.(com|io|net|org|app|co|dev|ai))\b|\b(create|make|open|start|set up) (your own|yourself|an?|a free|a new|a trial|a personal) (free |trial |new |personal |own )*(account|trial|tenant)( (at|on|with|via|through|using|under|here|first|in our)\b|[,.]|$)`)
	// mayLittle says that the account has few rights.
	mayLittle = newPattern(`\b(normal|ordinary|regular|plain|simple|standard) (employee|user|member|staff member|person|colleague)\b[^.]{0,60}\b(cannot|can't|can not|may not|no access|without)\b|\b(cannot|can't|can not) (open|see|reach|enter|access|use) (the )?(\w+ ){0,2}(menus?|settings|administration|admin (area|pages?|menu|console)|configuration|setup|integrations?)\b|\b(isn't|is not|not|aren't) (allowed|permitted|entitled|able) to (change|edit|save|modify|update|add|configure|connect|set up|install|open) (the |any |an? )?(settings|integrations?|sources?|connections?|configuration|systems?)\b|\b(can|may) (only )?(see|view|read|open|look at) [^.]{0,30}\b(but|and|though) (can't|cannot|can not|may not|not) (change|edit|save|modify|update|add|start|configure|connect|set up|install|create)\b|\bsame (rights|permissions|access|role) as (any|an?|every|other|all) (employee|user|member|person|colleague|customer)s?\b|` +
		`\ban? admin\w* (has to|must|needs to|will|would have to) (do|set|configure|connect|enter|make)\b|` +
		`\b(read[- ]only|view[- ]only|self[- ]service|limited|restricted|basic|standard|regular|normal|ordinary|non[- ]admin\w*|viewer|guest|end[- ]user) (role|account|user|access|rights|permissions?|privileges?|viewer|reader|member|guest|observer|profile|permission set|log-?in|seat|licen[sc]e)\b|` +
		`\b(account|user|log-?in|it) (is|has|gets) (only |just )?(an? |the )?(viewer|reader|guest|observer|read[- ]only|view[- ]only)\b|` +
		`\b(account|user|log-?in|it) (can|may) (only|just) (view|read|look|see)\b|\brole[: ]+(is |of |named )?(an? |the )?["“]?(viewer|guest|read[- ]only|employee|member|reader|end user)\b|` +
		`\b(role|rights|permissions) (of )?["“]?(employee )?self[- ]service\b|` +
		`\badmin\w* (rights?|functions?|access|permissions?|privileges?|features?|settings) (is|are) ?(not|n't|unavailable|disabled)|` +
		`\badmin\w* (rights?|functions?|access|permissions?|privileges?|features?|settings) (isn't|aren't)\b|\b(no|without|lacks) admin\w*( rights?| access| permissions?| privileges?)?\b|` +
		`\bcan(not|'t) (change|edit|open|see|access) (the )?(settings|integrations?|configuration)\b`)
	mayMuch     = newPattern(`\b(admin\w*|owner|manager|lead|full access|all rights|superuser|root)\b`)
	mayNot      = newPattern(`\b(no|not|isn't|aren't|without|lacks|can't|cannot|your|their|our|by (an?|the)|has to|must|needs to|unavailable|disabled|non)\b`)
	noPasswords = newPattern(`\b(?:log|sign) in with the (?:google|microsoft|github|apple|linkedin|facebook|slack) (?:button|account|option)\b|\bpasswords? (?:isn't|aren't|is not|are not) used\b|\b(?:use|choose) (?:the )?(?:google|microsoft|github|apple|linkedin) (?:button|sign-?in|log-?in)\b|(?:^|[.,;:!?] |\b(?:then|and|please) )(?:choose|click|press|use|select|hit|tap|pick) (?:on )?(?:the )?["“]?(?:continue|sign in|log in|login|sign-in) (?:with|via|through|using) (?:google|microsoft|github|apple|linkedin|facebook|slack)\b|` +
		`\bpassword (?:form|fields?|box|log-?in|sign-?in) (?:is|are|works?) (?:only |just |still )?(?:meant |there )?for (?:old|older|other|legacy|existing|customers|former)\b|\b(has|have|with|there are) no passwords? of (its|their|our|your|his|her) own\b|\b(sign|log) in (with|through|via) (google|microsoft|github|apple|linkedin|facebook|slack) (using|with|by) your\b|\b(local|direct|native|username|email|password|regular) (log-?ins?|sign-?ins?|accounts) (is|are|has been|have been) (disabled|off|not|switched off|turned off|blocked)\b|\b(sign|log) in (through|via|using|with|by) (your |the |our )?(okta )?(sso|saml|single sign[- ]on)\b|\bthere (are|is) no passwords?\b|\bno passwords? (in|for|exist|here)\b|\b(use|with) your (own )?(google|microsoft|github|apple|linkedin|work|corporate|company|personal) (account|credentials|log-?in|email)\b|\bpasswordless\b|\bpasswords? ?(sign[- ]?ins?|log[- ]?ins?|authentication|auth|access)? (is|are|isn't|aren't|has been|was) ?(currently |generally )?(not (supported|available|enabled|possible|allowed)|disabled|deactivated|off|turned off|switched off|unavailable|supported|enabled)\b.{0,10}|\b(only|exclusively) (possible |available |works? )?(via|through|with|by|using) (your |our |the |a )?(sso|saml|single sign|google|microsoft|okta|github|oidc|social|corporate|company)|` +
		`\b(google|microsoft|sso|saml|single sign-on|corporate|company) (sign[- ]?in|log[- ]?in|accounts?)? ?(only|is (required|enforced|mandatory))\b|\b(need|needs|require|requires|must (have|use)|only (from|on))\b.{0,30}\b(managed (device|laptop|computer)|(device|client) certificate|company (device|laptop|computer)|corporate (device|laptop))`)
	passwordPossible = newPattern(`\bpasswords? ?(sign[- ]?in|log[- ]?in|authentication|auth)? (is|are|has been) (enabled|on|turned on|switched on|allowed|possible|supported|available)\b|\b(use|with|choose|click|by) (a |the |its |your )?(password|email and password|username and password)\b|\b(except|exempt\w*|excluded|not for this|bypass\w*)\b`)
	// notReady says that reviewers have to write first, or that the account does not work yet.
	notReady = newPattern(`\b(contact|email|e-mail|mail|call|ping|message|notify|tell|inform|reach out to|write to|get in touch with|let) (us|me|our (\w+ )?(team|support|engineers?|developers?|office|colleagues?|cto|staff)|\S+@\S+|[a-z]+ (at|on|via) (\+?\d|\S+@|slack|teams|whatsapp|telegram))\b.{0,60}\b(before|prior to|ahead of|in advance|beforehand|when (you|testing)|once you|as soon as|so (that )?(we|i)|(we|i)('ll| will| can| need))\b|` +
		`\b(your|this|the test|the review(er)?('?s)?) (test )?(account|user|log-?in|tenant|access|instance|workspace)s? (then )?(gets?|will be|becomes?|is going to be) (\w+ )?(unlocked|activated|enabled|opened|switched on|turned on|provisioned|set up|created|available|ready)\b.{0,20}\b(on|by|at|from|before|when|once|as soon as|after|shortly|later|soon|upon)\b|` +
		`\b(give|send|drop) us (a |\d+ )?(heads[ -]up|notice|note|call|message|email|line)\b|` +
		`\b(account|user|login|tenant|access|instance|workspace)\b.{0,20}\b((is|are|stays|remains) (currently |still |by default |at the moment )(inactive|disabled|deactivated|locked|suspended|paused|being (set up|created|prepared))|not (been )?(yet )?(active|activated|enabled|set up|created|ready|provisioned|available) yet|isn't (active|activated|enabled|set up|created|ready|provisioned|available) yet|not yet (been )?(active|activated|enabled|set up|created|ready|provisioned|available)|isn't yet (active|activated|enabled|set up|created|ready|provisioned|available))\b`)
	// willFollow says that the account, or what opens it, comes later, or after a message.
	willFollow = newPattern(`\b(we|i|(our|the) (\w+ ){0,2}(team|staff|engineers?|office|admins?|administrators?|developers?|colleagues?|people|desk|managers?|ops|operations|support))( will|'ll| shall| can| are going to| is going to|) (then )?(opens?|create|set up|provision|activate|enable|unlock|prepare|switch on|turn on|issue|assign|hand out|release) (the|an?|your|this|that) (\w+ ){0,2}(account|log-?in|access|tenant|workspace|instance|environment|org|organi[sz]ation)\b.{0,20}\b(the (day|week|morning|evening) (before|of)|(an|one|two) (hours?|days?) before|once (you|okta|the review|we)|as soon as (you|okta|the review|we)|after (you|okta|the review|we)|when (you|okta|the review|we)|before (you|okta|the review|we|your)|upon|shortly|on (request|monday|the day)|within \d+ (hours?|days?|business|working))\b|` +
		`\b(give|allow|grant|leave) us (at least |about |up to )?(\w+ )?(\w+ )?(minutes?|hours?|days?|weeks?|notice|time)\b|` +
		`\b(we|our [\w ]{2,20}) (are|is|'re) (still |currently |now )?(building|preparing|setting up|creating|finishing|migrating|provisioning|working on) (the|your|a|this|that|our) (\w+ ){0,2}(account|tenant|org|organi[sz]ation|environment|instance|workspace|user|system|sandbox)|` +
		`\b(account|tenant|org|environment|instance|workspace|access|login|user)s? (opens?|starts?|works?|unlocks?|is (opened|unlocked|activated|ready|available)|will (open|start|work)) (only )?(as soon as|once|when|after) (okta|you|the reviewers?|we|our|i)('s|'ve| has| have)?\b|` +
		`\b(has|have|needs?) to (\w+ )?(approve|confirm|release|unlock|activate|enable|authori[sz]e|let) (your|you|the reviewer'?s?|each|every) (first )?(sign-?in|log-?in|account|user|access|request|in|session|device)|` +
		`\b(accounts?|users?|log-?ins?|tenants?|orgs?|organi[sz]ations?|environments?|instances?|workspaces?|sandbox(es)?|projects?|(test|sample|demo) data|systems?)\b[^.]{0,20}\b(will|'ll|shall|(is|are) (going )?to|has to|still has to|must|needs to) (\w+ )?(be )?(provisioned|created|set up|activated|enabled|opened|ready|available|unlocked|prepared|switched on|turned on|live|loaded|filled|migrated|installed)\b[^.]{0,40}\b(by (our|us|it|ops|operations|engineering|support|the \w+ team|mid|monday|tuesday|wednesday|thursday|friday|\d)|on (the )?(\d|mon|tue|wed|thu|fri)\w*|on [a-z]+ \d|next|soon|shortly|tomorrow|before (the|your) |in (a few|the next|january|february|march|april|june|july|august|september|october|november|december)|within \d+ \w+ ?(business|working)|\d (january|february|march|april|may|june|july|august|september|october|november|december))\b|` +
		`\b(no|without an?) (test |user |demo )?(account|user|login|tenant)s? (has|have|was|were|is|are|exists?)\b.{0,20}\b(created|made|set up|prepared|ready|available|yet|so far)\b|` +
		`\b(account|user|login|tenant)s? (hasn't|haven't|has not|have not|wasn't|was not) (yet )?(been )?(created|made|set up|prepared|provisioned)\b|` +
		`\b(account|access|credentials?|log-?in|password|user|username|sign-?in)( (details|data|info\w*|name))?s? (\w+ )?(will|shall|to|is going to|are going to|'ll) (\w+ )?(follow|come|arrive|be (sent|shared|provided|created|made|issued|given|opened|handed|supplied|delivered|mailed|e-?mailed|set up|activated|enabled|unlocked|granted))\b|` +
		`\b(drop|send|write|shoot|give) (us |me )?(a |an )?(line|e-?mail|mail|message|note|text|ping|call|ring|dm) (to|at|on)\b|` +
		`\b(contact|email|e-mail|mail|call|ping|message|text|dm|slack|write|write to|reach( out to)?|ask|tell) (us|me|him|her|\S+@\S+|\w+|our [\w ]{3,20})( (at|on|by|via|in) \S+)? (and|then|,) (then )?(we|somebody|someone|they|i|he|she|it|our [\w ]{3,20}|\w+) (will|'ll|can|shall)\b`)
	// onlyIfNeeded says that writing helps, and is not needed.
	onlyIfNeeded = newPattern(`\b(if|in case|should (you|anything)|whenever|problems?|trouble|questions?|after (you|the|testing)|when (you('re| are)? )?(done|finished|stuck|have finished)|once (you('re| are|'ve| have)? )?(done|finished))\b`)
	expiring     = newPattern(`\b(accounts?|users?|tenants?|orgs?|organi[sz]ations?|environments?|instances?|workspaces?|studios?)\b[^.]{0,20}\b(is|are|gets?|get|will be) (\w+ )?(recycled|rebuilt|dropped|emptied|overwritten|removed|deleted|wiped) (every|each|on|at|daily|weekly|nightly|monthly|overnight|automatically|after \d+|once a)\b|` +
		`\b(licen[sc]e|subscription|contract|account|tenant|access|trial|plan)\b[^.]{0,30}\b(runs?|lasts?|goes|holds|is (good|paid|valid|open|active)|stays( \w+)?|remains( \w+)?) (only )?(through|until|till|to the end of|up to|for (the )?(\d+|next|a|one|two|three|six) ?\w* ?(days?|weeks?|months?))\b|` +
		`\b(password|credentials?|pin|token)s?\b[^.]{0,20}\b(has to|have to|must|needs? to|will) be (changed|renewed|reset|replaced|rotated) (after|every|each|within|monthly|weekly)\b|` +
		`\b(stops?|quits?|ceases?) working (on|after|at|in|from|by)\b|` +
		`\b(users?|accounts?|tenants?|all data|everything|workspaces?|environment)( and [\w ]{3,20})? (is|are|gets?|get|will be) (automatically )?(removed|deleted|wiped|reset|purged|cleared|erased|recreated) (every|each|on|at|daily|weekly|nightly|automatically|after \d+|once a)\b|` +
		`\b\d+[ -]days? (free )?(evaluation|eval|demo|test|licen[sc]e)\b|` +
		`\b(switch\w*|turn\w*|shut\w*|power\w*|go(es)?|is|are) (it |the \w+ |them |all \w+ )?(off|down|offline|asleep)\b.{0,40}\b(nights?|weekends?|evenings?|holidays|after \d|from \d|every|daily|outside)\b|` +
		`\b(you're|you are|accounts?|user|access|role|licen[sc]e|tenant)\b[^.;]{0,30}\b(until|till) (the end of )?(\d{1,2}(st|nd|rd|th)? (of )?)?(january|february|march|april|may|june|july|august|september|october|november|december)\b|` +
		`\b(accounts?|tenants?|workspaces?|it) (then )?(closes?|lapses?|locks?|disappears?|vanish(es)?) (by itself|on its own|automatically|after \d)|` +
		`\b(sleeps?|hibernates?)\b.{0,30}\b(nights?|weekends?|inactivity)\b|` +
		`\b(trial|account|access|user|license|password|credentials?|tenant|environment|it)s?\b[^;>→»]{0,40}\b(expires?|ends|(will|shall|'ll|accounts|licen[sc]es|trials) end|valid (until|till|for|through)|runs out|will be (deleted|deactivated|disabled|removed|closed))\b|` +
		`\b\d+[ -]days? (free )?trial\b|\b(free )?trial (account|version|tenant|license)\b|\bexpires? (on|in|after)\b|` +
		`\b(system|portal|app|server|tenant|environment|site|instance|account|it) (is|are) (only )?(available|reachable|online|accessible|up|open|running)\b.{0,30}\b(weekdays|(business|office|working) hours|\d{1,2}(:\d\d)?( ?(am|pm))?( ?[-–] ?| to | and )\d{1,2}(:\d\d)?)\b|` +
		`\bwe('ll| will)? (then )?((wipe|close|shut down|tear down|decommission|purge|recycle) (the |this |your |our |that )?(test |demo |review |whole )?(tenant|account|environment|instance|workspace|org\w*)|(delete|remove|deactivate) (this|your|the (test|demo|review)) (tenant|account|environment|instance|workspace|org\w*|user))\b|` +
		`\b(finish|complete|do|run) (your |the |all )?(tests?|testing|review)\b.{0,20}\b(by|before|until)\b|\bvalid (until|till|through)\b`)
	neverExpires = newPattern(`\b(no|not|never|doesn't|don't|won't|without|isn't|extend\w*|after (the )?(review|publication|publishing|approval)|once (the )?(review|published|you)|within 30 days|30 days after|unlimited|session|token|link|code)\b`)
)

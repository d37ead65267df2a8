package check

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

var testAccount = []*Check{
	{
		ID: "test.username-placeholder", About: []oin.Key{oin.TestUsername},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The username is one that exists.",
		Why:   "Reviewers can't sign in, and return the submission.",
		Fix:   "Create the account, and enter its username. We recommend isvtest@okta.com.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			name := s.text(oin.TestUsername)
			if isStandInUser(name) {
				return found(quoted(name)+" looks like a placeholder.", name)
			}
			return nil
		},
	},
	{
		ID: "test.username-one", About: []oin.Key{oin.TestUsername},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "There is one username, and the password belongs to it.",
		Why:   "Reviewers copy what is in the field. They can't tell which account the password opens.",
		Fix:   "Keep the account that reviewers begin with, and describe others in the instructions.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			if name := s.text(oin.TestUsername); isSeveral(name) || isRow(name) {
				return found(quoted(name)+" looks like more than one username.", name)
			}
			return nil
		},
	},
	{
		ID: "test.username-free-mail", About: []oin.Key{oin.TestUsername},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The username isn't an address at a free email provider.",
		Why:   "Okta asks for isvtest@okta.com, or for an address at a domain that you own.",
		Fix:   "Create the account with isvtest@okta.com.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.TestUsername, func(m mailbox) string {
				if m.isFree() && !s.isOwn(m.domain) {
					return "Anyone can have an address at " + m.host + "."
				}
				return ""
			})
		},
	},
	{
		ID: "test.username-domain", About: []oin.Key{oin.TestUsername, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The username is at okta.com, or at a domain that you own.",
		Why:   "Email about the account goes to the owner of the domain, who could take it over.",
		Fix:   "Create the account with isvtest@okta.com, or dismiss this if the domain is yours.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.TestUsername, func(m mailbox) string {
				if m.isFree() || within(m.host, exampleDomains) || within(m.host, oktaHosts) || s.isOwn(m.domain) || s.isGroup(m.domain, oin.TestUsername) {
					return ""
				}
				return "Is " + m.domain + " yours?"
			})
		},
	},
	{
		ID: "test.username-person", About: []oin.Key{oin.TestUsername},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The account is there for Okta's tests only.",
		Why:   "Okta asks for an account of its own. A colleague's has other rights and data, and ends when that person leaves.",
		Fix:   "Create the account with isvtest@okta.com.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			if name := s.text(oin.TestUsername); bareName.MatchString(name) {
				if m, ok := mailboxOf(name + "@okta.com"); ok && s.isPersonal(m) && !isStandInUser(name) {
					return found("Is "+quoted(name)+" one person's account?", name)
				}
			}
			return s.eachMailbox(oin.TestUsername, func(m mailbox) string {
				if s.isPersonal(m) && !isStandInUser(m.text) && !m.isFree() && !within(m.host, exampleDomains) {
					return "Is " + quoted(m.text) + " one person's account?"
				}
				return ""
			})
		},
	},
	{
		ID: "test.password-weak", About: []oin.Key{oin.TestPassword, oin.TestUsername},
		Level: LevelAdvice, Certainty: Certain,
		Says: "The password is the account's own.",
		Why:  "Reviewers can't sign in with a placeholder, and anyone could guess a password that is a common word or the username.",
		Fix:  "Enter the account's password.",
		find: func(s Subject) []Finding {
			switch secret := s.Answers[oin.TestPassword].Secret; {
			case secret == nil:
				return nil
			case s.Facts.WeakPassword == secret.ID:
				return found("The password is a placeholder or a common word.", secret.ID)
			case s.passwordIn(oin.TestUsername):
				return found("The password is a part of the username.", secret.ID)
			}
			return nil
		},
	},
	{
		ID: "test.password-in-text", About: []oin.Key{oin.TestInstructions, oin.TestPassword},
		Level: LevelBlocking, Certainty: Certain,
		Says: "The password is only in its own field.",
		Why:  "That field is encrypted, and we log who reads it. Other fields are shown to every reviewer, and in the history.",
		Fix:  "Remove the password from this text, and change it if customers could see it.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, f := range oin.Fields() {
				if f.Key != oin.TestUsername && s.passwordIn(f.Key) {
					all = append(all, Finding{Field: f.Key, Item: -1, Text: "This has the test account's password.", Evidence: []string{s.Facts.PasswordIn[f.Key]}})
				}
			}
			return all
		},
	},
	{
		ID: "test.password-written", About: []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "Passwords and keys aren't in texts.",
		Why:  "Texts aren't encrypted. They are shown to every reviewer, and in the history.",
		Fix:  "Enter the password in its own field. For other secrets, say where in the app reviewers find or create them.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, k := range []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.AppDescription} {
				text := s.text(k)
				if _, what := secretIn(text); what != "" && !s.passwordIn(k) {
					f := Finding{Field: k, Item: -1, Text: "This seems to have a secret after " + quoted(what) + ".", Evidence: []string{s.Answers[k].Fingerprint()}}
					if k == oin.TestInstructions {
						f.Fixes, f.FixLabel = map[oin.Key]oin.Value{k: {Text: withoutSecrets(text)}}, "Remove it from the text"
					}
					all = append(all, f)
				}
			}
			return all
		},
	},
}

// isSeveral reports whether a username is more than one: two addresses, names with a comma or
// “or” between them, or a range such as “tester1 to tester5”.
func isSeveral(name string) bool {
	if severalNames.MatchString(name) || rangeOfNames.MatchString(name) {
		return true
	}
	addresses := map[string]bool{}
	for _, address := range addressInText.FindAllString(english.Fold(name), -1) {
		addresses[address] = true
	}
	if len(addresses) > 1 {
		return true
	}
	if len(addresses) > 0 {
		return false
	}
	parts := betweenNames.Split(name, -1)
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !oneName.MatchString(strings.TrimSpace(part)) })
}

// passwordIn reports whether the test account's password is in the answer to a field.
func (s Subject) passwordIn(k oin.Key) bool {
	_, ok := s.Facts.PasswordIn[k]
	return ok
}

// guessable reports whether a password is a placeholder or one that anyone would guess.
func guessable(password string) bool {
	p := strings.TrimFunc(english.Fold(password), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return isFiller(password) || noPassword.MatchString(p)
}

// secretIn returns where the first secret in a text is, and the words before it.
func secretIn(text string) (value []int, what string) {
	if at := knownSecret.FindStringIndex(text); at != nil {
		return at, text[at[0] : at[0]+4]
	}
	for _, at := range longWord.FindAllStringIndex(text, -1) {
		if word := text[at[0]:at[1]]; isToken(word) && !factor.MatchString(text[:at[0]]) {
			return at, word[:4]
		}
	}
	for _, at := range wordWithSign.FindAllStringIndex(text, -1) {
		if word := strings.TrimRight(text[at[0]:at[1]], "!?#*"); isMade(word) {
			return []int{at[0], at[0] + len(word)}, word[:1]
		}
	}
	for _, m := range besideAccount.FindAllStringSubmatchIndex(text, -1) {
		if secret := strings.TrimRight(text[m[4]:m[5]], ".,;:)”\"'`"); len(secret) >= 8 && isMixed(secret) && !isAddress(secret) {
			return []int{m[4], m[4] + len(secret)}, text[m[2]:m[3]]
		}
	}
	for _, m := range secretBeside.FindAllStringSubmatchIndex(text, -1) {
		if m[2] < 0 {
			m = append(m[:2:2], m[6:]...)
		}
		if factor.MatchString(text[:m[2]]) {
			continue
		}
		secret := strings.TrimRight(text[m[4]:m[5]], ".,;:)”\"'`")
		if len(secret) >= 6 && isMixed(secret) && !strings.Contains(secret, "://") {
			return []int{m[4], m[4] + len(secret)}, strings.ToLower(text[m[2]:m[3]])
		}
	}
	for _, m := range secretAfter.FindAllStringSubmatchIndex(text, -1) {
		if factor.MatchString(text[:m[2]]) { // reviewers need its seed to pass
			continue
		}
		if menuPath.MatchString(text[m[7]:]) {
			continue
		}
		label, sign, secret := text[m[2]:m[3]], strings.TrimSpace(text[m[4]:m[5]]), strings.TrimRight(text[m[6]:m[7]], ".,;:)”\"'`")
		plain := strings.ToLower(secret)
		if len(secret) < 4 || notSecret[strings.Trim(plain, "*•xX.-_[]<>(){}")] || strings.Trim(plain, "*•x.-_") == "" || strings.HasPrefix(plain, "http") || strings.ContainsAny(secret[:1], "[<{(") {
			continue
		}
		// “The password is required” is a sentence, “password: required” could be one.
		marked := sign == ":" || sign == "=" || sign == "->" || sign == "=>"
		if marked || looksSecret(secret) {
			return []int{m[6], m[6] + len(secret)}, strings.ToLower(label)
		}
	}
	return nil, ""
}

// isToken reports whether a long word has capitals and small letters mixed with digits, as
// generated ones do.
func isToken(s string) bool {
	digits, turns := 0, 0
	var last rune
	for _, r := range s {
		kind := 'x'
		switch {
		case unicode.IsDigit(r):
			kind = '0'
			digits++
		case unicode.IsUpper(r):
			kind = 'A'
		case unicode.IsLower(r):
			kind = 'a'
		}
		if last != 0 && kind != last {
			turns++
		}
		last = kind
	}
	return digits >= 3 && turns >= 6
}

// isMade reports whether a word has small letters, capitals, and digits around a sign, as only
// passwords do.
func isMade(s string) bool {
	const least = 8
	return len(s) >= least && !isAddress(s) && strings.ContainsFunc(s, unicode.IsLower) && strings.ContainsFunc(s, unicode.IsUpper) &&
		strings.ContainsFunc(s, unicode.IsDigit) && strings.ContainsAny(s, "!#$%^*?~")
}

// isAddress reports whether a word is an email address, or a link or a part of one.
func isAddress(s string) bool { return strings.ContainsAny(s, "@/") }

// isMixed reports whether a word has letters with digits, and so is hardly one of a language.
func isMixed(s string) bool {
	return strings.ContainsFunc(s, unicode.IsDigit) && strings.ContainsFunc(s, unicode.IsLetter) && !productWord.MatchString(s)
}

// looksSecret reports whether a word is none of a language: it has digits or marks, or
// capitals within.
func looksSecret(s string) bool {
	return strings.ContainsFunc(s, unicode.IsDigit) || strings.ContainsAny(s, "!@#$%^&*+=?") ||
		strings.ContainsFunc(s[1:], unicode.IsUpper) && strings.ContainsFunc(s, unicode.IsLower)
}

// withoutSecrets returns the text without the secrets that secretIn finds.
func withoutSecrets(text string) string {
	for range 20 {
		at, _ := secretIn(text)
		if at == nil {
			break
		}
		text = text[:at[0]] + "(in its own field)" + text[at[1]:]
	}
	return text
}

// mentions returns the sentences of the instructions in which a pattern matches.
func mentions(text string, p *pattern.Pattern) []string {
	if !p.MatchString(english.Fold(text)) {
		return nil
	}
	return slices.DeleteFunc(english.Sentences(text), func(sentence string) bool { return !p.MatchString(english.Fold(sentence)) })
}

var (
	placeholderUser = phrases(`
		~^(?:tbc|tbd|tba|to be (?:sent|confirmed|provided|announced|created|shared)|will (?:be|follow|send|come))\b
		(?:we|i)(?: will|'ll) (?:send|e-?mail|share|provide|create)
		(?:by|in|via) (?:separate )?(?:e-?mail|mail|phone|chat)
		~^(?:your|my|some|any|insert|enter|the)[-_. ]?<emailOrUser>\w*(?:[-_. ]\w+)*@
		~^(?:(?:your|my|the|some|test|insert|enter)[ _.-]?)*<username>(?: ?(?:here|address|goes here|or email|tbd))*$
		~^(?:test|demo|sample)?[ _.-]?<anyName>\d?@<anyDomain>\.(?:com|org|net)$
		~^(?:see|check|sent|shared|provided|available|will|please|contact|ask|on|upon) .*
		~^[\<\[{(].*[>\]})]$
		~^(?:test)?user ?(?:1|name)?$ | ~^name@.*$ | ~^(?:user|someone)@(?:example|domain)\..*$`)
	severalNames = pattern.New(`(?i)\S+@\S+( ?[,;/|] ?| (and|or|und|et|y) |\s+)\S*[@\w]\S*$|^\S+( ?[,;|] ?| (and|or) )\S+$`)
	// rangeOfNames matches the ends of a row of names: “tester1 to tester5”, “tester{1,2}”.
	rangeOfNames  = pattern.New(`(?i)\d(@\S+)?( (-|–|to|till|through|until|bis) |\s?(\.\.+|…)\s?)\S*\d|[{\[(]\d+ ?[,/|-] ?\d+|\d/\d+(/\d+)*(@|$)`)
	addressInText = pattern.New(`[\p{L}\d._%+'-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+`)
	betweenNames  = regexp.MustCompile(`(?i) ?[,;|] ?| [&+/] | (and|or|und|oder|et|ou|y|then) `)
	// oneName matches one of several names, with its number or role.
	oneName    = pattern.New(`(?i)^(any of |either |both )?(\(?\d\)?[.)] ?)?([\p{L}\d ]+: ?)?\S+( \([^)]*\)| as \w+)?$`)
	noPassword = phrases(`
		~^(?:the |my |your |test ?|temp ?|new ?)?<passWord>(?:\W?\d{0,4}|here| here| goes here)$
		~^(?:secret|change ?me|welcome\d{0,3}|letmein|admin\d{0,3}|test\d{0,4}|qwerty\d{0,3})$
		~^(?:abc123|12345\d*|11111\d*|iloveyou)$
		~^(?:see|in|as|per|check) (?:the )?(?:instructions|notes|above|below|email|username|additional instructions).*$
		~^will be (?:sent|shared|provided).*$ | ~^(?:sent|shared|provided|available) .*$
		~^same as (?:the )?(?:username|user|email|above)$
		~^(?:okta\d{0,4}|user|username|none|no ?password|not? (?:needed|required|applicable))$
		~^(?:sso(?: only)?|magic ?link)$`)

	secretAfter = pattern.New(`(?i)\b((?:passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|lösenord|adgangskode|` +
		`passord|psk|pre-?shared key|pass ?phrase|key ?phrase|salasana|hasło|heslo|jelszó|parola|şifre|pass ?word|passwd|passcode|passphrase|pwd|pw|pass|` +
		`(?:backup|recovery|access|entry|login|sign-in|unlock|bypass|emergency) codes?|` +
		`client[ _-]?secret|secret(?: key)?|shared secret|api[ _-]?(?:key|token)|access[ _-]?(?:key|token)|` +
		`bearer(?: token)?|auth[ _-]?token|token|private key|credentials?)\b` +
		`["'”]?(?: for [\w@. -]{1,40}?| \([\w@. ,-]{1,40}\))?)` + // whose it is
		`(\s*(?::|=>|->|=|\bis\b:?|\bare\b:?|–|-)\s*)["'“” ` + "`" + `]*(\S+)`)
	// knownSecret matches tokens that are known by their form: of Okta, AWS, GitHub, Slack,
	// and Stripe, web tokens, and private keys.
	knownSecret = phrases(`
		00[A-Za-z0-9_-]{40} | AKIA[0-9A-Z]{16} | gh[pousr]_[A-Za-z0-9]{36,}
		xox[abp]-[A-Za-z0-9-]{20,}~ | [rs]k_live_[A-Za-z0-9]{16,}~
		eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}~
		~\b[a-z]+://[^\s/:@]+:[^\s/@]{4,}@
		~-----BEGIN [A-Z ]*PRIVATE KEY-----[A-Za-z0-9+/=\s]*`)
	// secretBeside matches a username and a password beside each other, and a password without
	// a sign.
	secretBeside = pattern.New(`(?i)\b(password|passwd|pwd|pw|passcode|pass ?phrase|secret|api key)\b(?:[^.:=\n]{0,60}?(?:\bis|:|=))?\s+["'“]?(\S{6,})|(\S+@\S+)\s*[/|]\s*(\S{6,})`)
	// wordWithSign matches words that have a sign within, and no part of a link or formula.
	wordWithSign = pattern.New(`[^\s"'“”‘’<>(){}\[\]|,;=:&]*[!#$%^*?~][^\s"'“”‘’<>(){}\[\]|,;=:&]*`)
	// besideAccount matches what stands after an account: “as lea@example.com with …”.
	besideAccount = pattern.New(`(\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\(\w+|\b(?i:take|use|with|as|try) (?:the )?[\w.-]*\w|\b(?i:user|username|login|account)(?: is|:)? [\w.-]*\w)[,;]? ?(?:/|and|with|:|–|\bpw\b) ?["“]?(\S{8,})`)
	// longWord matches words that are longer than those of a language, and no part of a link.
	longWord = pattern.New(`(?:^|[\s"'“(=:])[A-Za-z0-9_+-]{18,}`)
	// productWord matches words of products and standards with digits.
	productWord = pattern.New(`(?i)^(oauth2?(\.0)?|saml2?|okta\d*|v?\d+(\.\d+)*\w?|\d+[- ]?\w*|sha-?\d+|base64|s3|ec2|\w+@\S+)$`)
	// menuPath matches what follows the first part of a path: “Credentials: Setup > Keys”.
	menuPath = pattern.New(`^( [A-Z]\w*){0,2} ?(>|→|->|»|›)`)
	factor   = pattern.New(`(?i)\b(totp|otp|mfa|2fa|authenticator)( app)? $`)
	// notSecret are words that follow “password:” or “password is” in sentences about it.
	notSecret = english.SetOf(`
		a above accepted all already also an and any application as asked at attached available be below blank by
		can case case-sensitive changed changes check confidential configured contact correct created credentials
		default disabled displayed empty encrypted enter entered expired expires field fill filled for found from
		generated given here hidden https i if in included is issued it its known last listed located looked masked
		may mentioned n/a na needed never no none not now null of on one only optional or our page password please
		provided rather read requested required reset rotated same saved see sensitive sent set shared shown should
		sso still stored supplied temporary tbd that the then there they this to unchanged under unique updated use
		used valid visible we when where will with without you your encrypted-at-rest separately redacted omitted
		username everything both different static permanent secure strong long fixed always active read-only
		single-use short-lived per-tenant per-customer verified checked typed copied asked-for prompted
		requested-only enabled kept managed rotated-weekly`)
)

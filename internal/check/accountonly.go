package check

import "oinmanager/internal/check/english"

import "slices"

// onlyOfAccount reports whether each of the sentences is about the account, how one signs in
// with it, or good wishes, and none says where to go or what to do. One that has another
// mistake is found for that. A single sentence can be a note beside an attached file.
func (s Subject) onlyOfAccount(told []string) bool {
	return len(told) > 1 && !slices.ContainsFunc(told, func(sentence string) bool {
		folded := english.Fold(sentence)
		return placeInApp.MatchString(sentence) || doesSomething.MatchString(folded) || !factorOff.MatchString(folded) && (!aboutAccount.MatchString(folded) && !smallTalk.MatchString(folded) || s.tellsAMistake(sentence))
	})
}

var (
	doesSomething = phrases(`
		press | click | connect | sync\w* | import | settings | menu | tab | button | under | open | run | trigger | enter
		paste | integrations? | choose | select | register | save | inspect | create | add | request | go to | start | flows?
		upload | navigate | pick | switch | approve | copy | type | visit | find | check | see | look\w* | shows? | appears?`)
	aboutAccount = phrases(`
		(?:log|sign)[ -]?(?:in|on) (?:as|with|using|by|to|at|via) | (?:it|account|user|login|profile|credentials?) (?:also |already |now )?(?:has|have|had|is|are|was|belongs?|comes?|got|holds?)
		(?:the|your|our) (?:\w+ )?(?:role|rights|permissions?|privileges?) (?:is|are|of|has|includes?)
		(?:role|rights|permissions?|privileges?|admin\w*|owner|manager)(?: (?:role|rights|account|permissions?))?<end>
		thanks? | thank you | regards | sincerely | cooperation | good luck | best wishes | welcome | looking forward | have fun | happy testing
		(?:language|interface|screens?|texts?|site|page) (?:is|are) (?:already |all |set to |switched to |in )*english | interface in english
		(?:account|user|password|login)…(?:never expires|does not expire|doesn't expire|no expiry|permanent|valid|works at any)`)
	factorOff = phrases(`
		(?:otp|2fa|mfa|two-factor|two-step|second factor|captcha|verification|vpn|sms|codes?)\b…(?:skipped|off|disabled|bypassed|deactivated|exempt\w*|inactive|removed|switched off|turned off|not (?:\w+ )?(?:asked|required|needed|used|necessary|active))
		no (?:otp|2fa|mfa|captcha|vpn|codes?|two-factor|second factor) | without (?:otp|2fa|mfa|captcha|vpn|a code|a second factor)`)
)

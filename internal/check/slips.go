package check

// slipsOf are what words that most descriptions have look like after a slip of the fingers,
// with the words that were meant.
var slipsOf = slipsAway(`accounts account activates activated administrator administrators application applications assigns assigned
	attributes authentication authorization automatically automates automation certificates compliance connection connections connector connectors
	customers dashboard deactivated deactivates department departments directory documents downloads employee employees environment
	everything identity information integrates integration integrations lifecycle management monitoring notifications
	onboarding offboarding organization organizations password passwords permission permissions platform privileged
	provisioning projects quickly received reports requests security sessions software subscription suspended synchronizes
	associations association credentials credential always completely different reviewer reviewers companies membership memberships certificate contractor contractors
	responsible regularly hospital hospitals colleague colleagues government immediately separately business businesses customer complaints conditions instructions
	without licences customers because between contracts another companies
	technology workflow workflows workforce workspace`)

// slipsAway returns the words that are one slip away from others: a letter that is missing
// or doubled within, or two that are swapped.
func slipsAway(all string) map[string]string {
	right := setOf(all)
	slips := map[string]string{}
	for w := range right {
		for i := 1; i < len(w)-1; i++ {
			slips[w[:i]+w[i+1:]] = w
			slips[w[:i]+w[i:i+1]+w[i:]] = w
			if i < len(w)-2 {
				slips[w[:i]+w[i+1:i+2]+w[i:i+1]+w[i+2:]] = w
			}
		}
	}
	for w := range right {
		delete(slips, w)
	}
	for w := range slipIsWord {
		delete(slips, w)
	}
	return slips
}

// slipIsWord are words of their own that are one slip away from such a word.
var slipIsWord = setOf("organisation organisations quicky projets anther contacts complains contactor contactors")

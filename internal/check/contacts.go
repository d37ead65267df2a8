package check

import (
	"strings"

	"oinmanager/internal/oin"
)

var contacts = []*Check{
	{
		ID: "escalation.same-as-support", About: []oin.Key{oin.EscalationContact, oin.SupportContacts},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The escalation contact isn't one of the support contacts.",
		Why:   "In an emergency, an email to a support queue waits behind those of customers. Okta asks for a separate address.",
		Fix:   "Enter a distribution list that your team monitors, such as okta-escalations@example.com.",
		Guide: requirements + "#customer-support-contact-guidelines",
		find: func(s Subject) []Finding {
			escalation := s.text(oin.EscalationContact)
			if escalation == "" {
				return nil
			}
			for _, contact := range s.items(oin.SupportContacts) {
				if strings.EqualFold(contact.Value, escalation) {
					return found("This is also the support contact that customers see.", escalation)
				}
			}
			return nil
		},
	},
}

package wire

import "time"

// OrgPublisher is who the caller's org publishes as.
type OrgPublisher struct {
	DisplayName string       `json:"displayName,omitempty" doc:"Left out if the org has none."`
	Domain      string       `json:"domain,omitempty" doc:"The web domain that the org has proven. The catalog shows it with the display name."`
	Claim       *DomainClaim `json:"claim,omitempty" doc:"The domain that the org claims, proven or not."`
}

// DomainClaim is a domain that an org claims, and how to prove it: one of the two ways is enough.
type DomainClaim struct {
	Domain string     `json:"domain"`
	Text   string     `json:"text" doc:"What proves it: the value of the TXT record, or a line of the file."`
	Record string     `json:"record" doc:"The name of the TXT record."`
	URL    string     `json:"url" doc:"The address of the file."`
	Proven *time.Time `json:"proven,omitempty" doc:"Since when it's proven."`
	Seen   *time.Time `json:"seen,omitempty" doc:"When the text was found last."`
	Tried  *time.Time `json:"tried,omitempty" doc:"When it was looked for last."`
	Lost   string     `json:"lost,omitempty" doc:"Why the last proof ended."`
}

// DomainCheck is what a look for the proof of a domain has told.
type DomainCheck struct {
	Domain string    `json:"domain"`
	Proven bool      `json:"proven"`
	TXT    ProofLook `json:"txt"`
	File   ProofLook `json:"file"`
}

// ProofLook is what was found in one of the two places.
type ProofLook struct {
	State  string `json:"state" enum:"found,missing,unknown" doc:"unknown means that it couldn't be told."`
	Detail string `json:"detail,omitempty"`
}

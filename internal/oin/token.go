package oin

// TokenScope is what an API token can be used for.
type TokenScope string

const (
	ScopeRead   TokenScope = "read"   // see what its person sees
	ScopeWrite  TokenScope = "write"  // create and change drafts, reply in issues
	ScopeSubmit TokenScope = "submit" // submit, withdraw, start updates, ask for removal
	ScopeReview TokenScope = "review" // what reviewers do
)

package web

// GlossaryPage explains the terms and the statuses.
type GlossaryPage struct{ Layout }

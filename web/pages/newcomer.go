package pages

import "oinmanager/web/ui"

// GlossaryPage explains the terms and the statuses.
type GlossaryPage struct{ ui.Layout }

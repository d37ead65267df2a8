package portal

import (
	"context"

	"oinmanager/internal/oin"
)

// Ahead returns the stages between a status and the catalog, with the team's target for
// each in business days. It is not restricted, since the targets are public.
func (p *Portal) Ahead(ctx context.Context, from oin.Status) ([]oin.StageAhead, error) {
	settings, err := p.db.TeamSettings(ctx)
	return settings.Ahead(from), err
}

package portal

import (
	"context"

	"oinmanager/internal/oin"
)

// Ahead are the stages between a status and the catalog, with the days that the OIN
// team has for each. Anybody may know them: they are what the team promises.
func (p *Portal) Ahead(ctx context.Context, from oin.Status) ([]oin.StageAhead, error) {
	settings, err := p.db.TeamSettings(ctx)
	return settings.Ahead(from), err
}

package portal

import (
	"context"

	"github.com/google/uuid"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// seal encrypts and stores a secret of a submission, and returns the answer that refers to
// it.
func (p *Portal) seal(ctx context.Context, tx *postgres.Tx, v oin.Submission, s secret.Text) (oin.Value, error) {
	id := uuid.NewString()
	sealed, err := p.box.Seal(s, postgres.SecretPlace(id))
	if err != nil {
		return oin.Value{}, err
	}
	return oin.Value{Secret: &oin.Secret{ID: id}}, tx.AddSecret(ctx, v, id, sealed)
}

func (p *Portal) open(ctx context.Context, tx *postgres.Tx, v oin.Submission, s *oin.Secret) (secret.Text, error) {
	sealed, err := tx.Secret(ctx, v.Org.ID, v.ID, s.ID)
	if err != nil {
		return "", err
	}
	return p.box.Open(sealed, postgres.SecretPlace(s.ID))
}

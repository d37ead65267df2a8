package portal

import (
	"context"
	"crypto/sha256"
	"errors"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// onceKept is how long a key of a creation is kept.
const onceKept = 24 * time.Hour

// Once makes a creation repeatable: within a day, a request with the same key creates
// nothing else, and returns what the first one created.
type Once struct {
	Key   string // chosen by the program
	Print string // what tells the request from others
}

type onceKey struct{}

// WithOnce returns a context in which the creation of a submission or webhook happens once.
func WithOnce(ctx context.Context, o Once) context.Context {
	return context.WithValue(ctx, onceKey{}, o)
}

// once calls create, unless the request was done before: then it returns what was created.
// It returns an [oin.Problem] with [oin.CodeConflict] if the key belongs to another
// request.
func once[ID ~string](ctx context.Context, tx *postgres.Tx, who oin.Person, of postgres.Created, now time.Time, create func() (ID, error)) (ID, error) {
	o, ok := ctx.Value(onceKey{}).(Once)
	if !ok {
		return create()
	}
	key, print := sha256.Sum256([]byte(o.Key)), sha256.Sum256([]byte(o.Print))
	before, fresh, err := tx.BeginOnce(ctx, who.Org.ID, of, key[:], print[:], now)
	switch {
	case errors.Is(err, postgres.ErrOtherRequest):
		return "", &oin.Problem{Code: oin.CodeConflict, Text: "Another request has used this Idempotency-Key in the last day. Nothing was created. Use a new key for each request."}
	case err != nil:
		return "", err
	case !fresh && before == "":
		return "", &oin.Problem{Code: oin.CodeConflict, Text: "What this Idempotency-Key created was deleted. Use a new key to create another one."}
	case !fresh:
		return ID(before), nil
	}
	made, err := create()
	if err != nil {
		return "", err
	}
	return made, tx.FinishOnce(ctx, who.Org.ID, of, key[:], string(made))
}

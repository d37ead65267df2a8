package postgres

import (
	"github.com/jackc/pgx/v5/pgtype"

	"oinmanager/internal/oin"
)

// scanStatus lets pgx scan a text column into an [oin.Status], so that the domain does not
// depend on SQL. Scanning fails for an unknown code. (Pgx encodes a status by its String
// method.)
func scanStatus(target any) (pgtype.WrappedScanPlanNextSetter, any, bool) {
	if _, ok := target.(*oin.Status); !ok {
		return nil, nil, false
	}
	return &statusPlan{}, new(string), true
}

type statusPlan struct{ next pgtype.ScanPlan }

func (p *statusPlan) SetNext(next pgtype.ScanPlan) { p.next = next }

func (p *statusPlan) Scan(src []byte, target any) error {
	var code string
	if err := p.next.Scan(src, &code); err != nil {
		return err
	}
	return target.(*oin.Status).UnmarshalText([]byte(code))
}

package postgres

import (
	"github.com/jackc/pgx/v5/pgtype"

	"oinmanager/internal/oin"
)

// scanStatus lets a column of text be read as an [oin.Status], so that the domain knows
// nothing of SQL. Reading fails for a code that isn't a status. (pgx writes one by its String.)
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

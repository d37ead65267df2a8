package portal

import (
	"context"
	"slices"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Choice is a notice, and whether the person gets emails about it: as it happens, or once a
// day.
type Choice struct {
	oin.NoticeInfo
	On, Daily bool
}

// Chosen are the choices of a person about notices.
type Chosen struct {
	Notices []Choice
	// Every is true if the person gets notices of all submissions of their org, and not
	// only of those that they have worked on. The OIN team has no such choice.
	Every bool
	// Hour is when the daily email is sent, in UTC.
	Hour int
}

// Notifications returns the notices of the person's side, and which of them the person
// gets. Mandatory ones are always on.
func (p *Portal) Notifications(ctx context.Context, who oin.Person) (Chosen, error) {
	c := Chosen{Hour: p.set.DailyHour}
	declined, err := p.db.Declined(ctx, who.Org.ID, who.ID)
	if err != nil {
		return c, err
	}
	chosen, err := p.db.ChosenNotices(ctx, who.Org.ID, who.ID)
	if err != nil {
		return c, err
	}
	daily, err := p.db.DailyNotices(ctx, who.Org.ID, who.ID)
	if err != nil {
		return c, err
	}
	for _, i := range oin.NoticesFor(who.Role) {
		on := i.Must != "" || !slices.Contains(declined, i.Notice)
		if i.Notice.Chosen() {
			on = slices.Contains(chosen, i.Notice)
		}
		c.Notices = append(c.Notices, Choice{i, on, on && i.Must == "" && slices.Contains(daily, i.Notice)})
	}
	c.Every, err = p.db.HearsAll(ctx, who.Org.ID, who.ID)
	return c, err
}

// ChooseNotifications sets which notices the person wants, and declines all others of their
// role that can be declined. Of those in daily, the person gets one email a day. Every is as
// in [Chosen].
func (p *Portal) ChooseNotifications(ctx context.Context, who oin.Person, wanted, daily []oin.Notice, every bool) error {
	var declined, chosen, collected []oin.Notice
	for _, i := range oin.NoticesFor(who.Role) {
		if i.Must == "" && slices.Contains(daily, i.Notice) {
			collected = append(collected, i.Notice)
		}
		switch wants := slices.Contains(wanted, i.Notice); {
		case i.Notice.Chosen() && wants:
			chosen = append(chosen, i.Notice)
		case !i.Notice.Chosen() && !wants && i.Must == "":
			declined = append(declined, i.Notice)
		}
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.Decline(ctx, who.Org.ID, who.ID, declined); err != nil {
			return err
		}
		if err := tx.ChooseNotices(ctx, who.Org.ID, who.ID, chosen); err != nil {
			return err
		}
		if err := tx.ChooseDaily(ctx, who.Org.ID, who.ID, collected); err != nil {
			return err
		}
		return tx.HearAll(ctx, who.Org.ID, who.ID, every && !who.Role.IsOINTeam())
	})
}

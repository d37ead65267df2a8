package portal

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/webhook"
)

// Everyone in an org manages its webhooks. Those of the OIN team are managed by its admins,
// and seen by all of the team.
var errNoWebhook = &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this webhook. It may have just been deleted."}

// Webhooks returns the webhooks that a person can see, the newest first, each with its latest
// delivery.
func (p *Portal) Webhooks(ctx context.Context, who oin.Person) ([]oin.Webhook, error) {
	return p.db.Webhooks(ctx, who)
}

// WebhookView is a webhook with a page of its log.
type WebhookView struct {
	oin.Webhook
	Deliveries []oin.Delivery
	Next       oin.DeliveryPlace // where the next page begins; zero if there is none
}

const deliveriesOnPage = 25

// Webhook returns a webhook that the person can see, with a page of its log. It returns an
// [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) Webhook(ctx context.Context, who oin.Person, id oin.WebhookID, after oin.DeliveryPlace) (WebhookView, error) {
	w, err := p.db.Webhook(ctx, who, id)
	if err != nil {
		return WebhookView{}, replaceNotFound(err, errNoWebhook)
	}
	v := WebhookView{Webhook: w}
	v.Deliveries, v.Next, err = p.db.Deliveries(ctx, who, id, after, deliveriesOnPage)
	return v, err
}

// CanChangeWebhooks reports whether a person can change the webhooks that they see.
func CanChangeWebhooks(who oin.Person) bool {
	return !who.Role.IsOINTeam() || who.Role.May(oin.RoleAdmin)
}

func requireWebhooks(who oin.Person) error {
	if CanChangeWebhooks(who) {
		return nil
	}
	return requireRole(who, oin.RoleAdmin)
}

// NewWebhook is what a person chooses for a webhook. Its fields in a form, and of faults, are
// “name”, “url”, “format”, and “event”.
type NewWebhook struct {
	Name   string
	URL    string
	Format oin.WebhookFormat
	Events []oin.EventType
	// Paused pauses or resumes a webhook with the change, or is nil.
	Paused *bool
}

// MakeWebhook makes a webhook, and returns the secret that signs it, which is never shown
// again. It requires a recent sign-in. It returns an [oin.Problem] with Fields for what can't
// be accepted, and with [oin.CodeLimitReached] if there are as many as there can be. With
// [WithOnce], a repeated request returns the webhook without its secret.
func (p *Portal) MakeWebhook(ctx context.Context, who oin.Person, n NewWebhook) (oin.Webhook, secret.Text, error) {
	if err := requireWebhooks(who); err != nil {
		return oin.Webhook{}, "", err
	}
	if !who.Recent {
		return oin.Webhook{}, "", oin.ErrSignInAgain
	}
	w, err := p.checkWebhook(who, n)
	if err != nil {
		return w, "", err
	}
	var text secret.Text
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		text = ""
		id, err := once(ctx, tx, who, postgres.CreatedWebhook, p.nowIn(tx), func() (id oin.WebhookID, err error) {
			text, err = p.addWebhook(ctx, tx, who, &w)
			return w.ID, err
		})
		if err == nil && text == "" {
			w, err = tx.Webhook(ctx, who, id)
		}
		return err
	})
	return w, text, err
}

// addWebhook adds a webhook as it was chosen, and returns its secret.
func (p *Portal) addWebhook(ctx context.Context, tx *postgres.Tx, who oin.Person, w *oin.Webhook) (secret.Text, error) {
	if err := tx.LockOrg(ctx, who.Org.ID); err != nil { // keeps the limit exact
		return "", err
	}
	all, err := tx.Webhooks(ctx, who)
	if err != nil {
		return "", err
	}
	if len(all) >= oin.MaxWebhooks {
		return "", &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf("There are %d webhooks already, which is the limit. Delete one first.", oin.MaxWebhooks)}
	}
	w.Made, w.MadeBy, w.Edition = p.nowIn(tx), who.Name, 1
	if w.ID, err = tx.AddWebhook(ctx, who, *w); err != nil {
		return "", err
	}
	text, err := p.newWebhookSecret(ctx, tx, w.ID)
	if err != nil {
		return "", err
	}
	return text, tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditWebhook, Detail: "Created " + auditName(*w)}, p.nowIn(tx))
}

// newWebhookSecret makes the secret that signs a webhook from now on.
func (p *Portal) newWebhookSecret(ctx context.Context, tx *postgres.Tx, w oin.WebhookID) (secret.Text, error) {
	text, id := webhook.NewSecret(), uuid.NewString()
	sealed, err := p.box.Seal(text, postgres.WebhookSecretPlace(id))
	if err != nil {
		return "", err
	}
	return text, tx.AddWebhookSecret(ctx, w, id, sealed, p.nowIn(tx))
}

// auditName names a webhook in the audit log, without the path of its URL, which can be a
// secret itself, as Slack's are.
func auditName(w oin.Webhook) string { return fmt.Sprintf("“%s” (%s)", w.Name, webhookHost(w.URL)) }

// webhookHost returns the host of a webhook's URL.
func webhookHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// checkWebhook returns a webhook as it was chosen, or an [oin.Problem] with Fields.
func (p *Portal) checkWebhook(who oin.Person, n NewWebhook) (oin.Webhook, error) {
	w := oin.Webhook{URL: strings.TrimSpace(n.URL), Format: n.Format, Name: oin.OneLine(strings.NewReplacer("“", "\"", "”", "\"").Replace(n.Name), 10*oin.MaxWebhookName)}
	faults := map[string]string{}
	for field, fault := range oin.FaultsOf(p.set.Webhooks.CheckURL(w.URL)) {
		faults[field] = fault
	}
	if w.Name == "" { // most have one for each host
		w.Name = oin.OneLine(webhookHost(w.URL), oin.MaxWebhookName)
	}
	if count := utf8.RuneCountInString(w.Name); count > oin.MaxWebhookName {
		faults["name"] = fmt.Sprintf("Shorten the name to %d characters or fewer.", oin.MaxWebhookName)
	}
	if w.Format == "" {
		w.Format = oin.FormatStandard
	}
	if w.Format.Label() == "" {
		faults["format"] = "Choose from the list."
	}
	for _, may := range WebhookEvents(who) { // in their order, each once
		if slices.Contains(n.Events, may.Type) {
			w.Events = append(w.Events, may.Type)
		}
	}
	if len(w.Events) == 0 {
		faults["event"] = "Choose at least one event."
	}
	for _, e := range n.Events {
		if !slices.Contains(w.Events, e) {
			faults["event"] = "Choose from the list."
		}
	}
	return w, oin.CheckFields(faults)
}

// WebhookEvents returns the events that a person's webhooks can tell of.
func WebhookEvents(who oin.Person) []oin.EventInfo {
	if who.Role.IsOINTeam() {
		return oin.EventsTo(oin.PartyOIN)
	}
	return oin.EventsTo(oin.PartyISV)
}

// ChangeWebhook changes a webhook. Edition is that of the webhook that the person has seen,
// or 0 for any. It requires a recent sign-in, as [Portal.MakeWebhook] does. It returns an
// [oin.Problem] with [oin.CodeConflict] if it was changed meanwhile.
func (p *Portal) ChangeWebhook(ctx context.Context, who oin.Person, id oin.WebhookID, edition int64, n NewWebhook) error {
	if !who.Recent {
		return oin.ErrSignInAgain
	}
	checked, err := p.checkWebhook(who, n)
	return p.changeWebhook(ctx, who, id, func(tx *postgres.Tx, w *oin.Webhook) (string, error) {
		switches := n.Paused != nil && *n.Paused != (w.Paused != nil)
		switch {
		case err != nil:
			return "", err
		case edition != 0 && edition != w.Edition:
			return "", &oin.Problem{Code: oin.CodeConflict, Text: "Someone changed or paused this webhook since you opened this page. Nothing was changed. Open the page again."}
		case w.Name == checked.Name && w.URL == checked.URL && w.Format == checked.Format && slices.Equal(w.Events, checked.Events) && !switches:
			return "", nil
		}
		was := auditName(*w)
		w.Name, w.URL, w.Format, w.Events = checked.Name, checked.URL, checked.Format, checked.Events
		did := "Changed " + was + " to " + auditName(*w)
		switch {
		case switches && *n.Paused:
			now := p.nowIn(tx)
			w.Paused, w.Why = &now, "Paused by "+who.Name+"."
			return did + ", and paused it", tx.StopWebhook(ctx, id)
		case switches:
			w.Paused, w.Why = nil, ""
			did += ", and resumed it"
		}
		return did, nil
	})
}

// lockWebhook locks a webhook that the person can change. It returns errNoWebhook also to
// those who could not change it if they saw it.
func (p *Portal) lockWebhook(ctx context.Context, tx *postgres.Tx, who oin.Person, id oin.WebhookID) (oin.Webhook, error) {
	w, err := tx.LockWebhook(ctx, who, id)
	if err != nil {
		return w, replaceNotFound(err, errNoWebhook)
	}
	return w, requireWebhooks(who)
}

// changeWebhook changes a webhook in one transaction. Change returns what it did, for the
// audit log, or "" if nothing.
func (p *Portal) changeWebhook(ctx context.Context, who oin.Person, id oin.WebhookID, change func(*postgres.Tx, *oin.Webhook) (string, error)) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		w, err := p.lockWebhook(ctx, tx, who, id)
		if err != nil {
			return err
		}
		did, err := change(tx, &w)
		if err != nil || did == "" {
			return err
		}
		if err := tx.SaveWebhook(ctx, who, w); err != nil {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditWebhook, Detail: did}, p.nowIn(tx))
	})
}

// DeleteWebhook deletes a webhook, with its log.
func (p *Portal) DeleteWebhook(ctx context.Context, who oin.Person, id oin.WebhookID) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		w, err := p.lockWebhook(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := tx.DeleteWebhook(ctx, who, id); err != nil {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditWebhook, Detail: "Deleted " + auditName(w)}, p.nowIn(tx))
	})
}

// TestWebhook sends a test to a webhook, also to one that is paused, and returns the
// delivery, whatever the receiver has answered.
func (p *Portal) TestWebhook(ctx context.Context, who oin.Person, id oin.WebhookID) (oin.DeliveryID, error) {
	var delivery oin.DeliveryID
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		w, err := p.lockWebhook(ctx, tx, who, id)
		if err != nil {
			return err
		}
		now := p.nowIn(tx)
		const text = "This is a test of your webhook."
		body, err := webhook.Body(webhook.Message{Type: oin.EventTest, At: now, Text: text, Link: p.set.BaseURL}, w.Format)
		if err != nil {
			return err
		}
		delivery, err = tx.AddTest(ctx, id, text, string(body), now)
		return err
	})
	if err != nil {
		return "", err
	}
	_, err = p.deliver(ctx, delivery, who.Name)
	return delivery, err
}

// DeliveryView is a delivery with what was sent and answered.
type DeliveryView struct {
	oin.Delivery
	Webhook  oin.Webhook
	Body     string
	Attempts []oin.DeliveryAttempt // the latest first
	// Headers are those of the latest attempt.
	Headers []oin.DeliveryHeader
}

// Delivery returns a delivery of a webhook that the person can see. It returns an [oin.Problem]
// with [oin.CodeNotFound] if there is none.
func (p *Portal) Delivery(ctx context.Context, who oin.Person, id oin.WebhookID, delivery oin.DeliveryID) (DeliveryView, error) {
	w, err := p.db.Webhook(ctx, who, id)
	if err != nil {
		return DeliveryView{}, replaceNotFound(err, errNoWebhook)
	}
	v := DeliveryView{Webhook: w}
	v.Delivery, v.Body, v.Attempts, err = p.db.Delivery(ctx, who, id, delivery)
	if len(v.Attempts) > 0 {
		v.Headers = webhook.Headers(delivery.Message(), v.Attempts[0].At, v.Attempts[0].Signature)
	}
	return v, replaceNotFound(err, errNoDelivery)
}

var errNoDelivery = &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this delivery. Deliveries are listed for 30 days."}

// RotateWebhook replaces the secret that signs a webhook, and returns the new one, which is
// never shown again. The one before signs too for [oin.WebhookOverlap], or no longer if it
// ends at once. It requires a recent sign-in.
func (p *Portal) RotateWebhook(ctx context.Context, who oin.Person, id oin.WebhookID, atOnce bool) (oin.Webhook, secret.Text, error) {
	if !who.Recent {
		return oin.Webhook{}, "", oin.ErrSignInAgain
	}
	var w oin.Webhook
	var text secret.Text
	err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
		if w, err = p.lockWebhook(ctx, tx, who, id); err != nil {
			return err
		}
		now, did := p.nowIn(tx), "Replaced the secret of "
		var ends *time.Time
		if !atOnce {
			end := now.Add(oin.WebhookOverlap)
			ends = &end
		} else {
			did = "Replaced at once the secret of "
		}
		if err := tx.EndWebhookSecrets(ctx, id, ends); err != nil {
			return err
		}
		if text, err = p.newWebhookSecret(ctx, tx, id); err != nil {
			return err
		}
		w.Replaced = ends
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditWebhook, Detail: did + auditName(w)}, now)
	})
	return w, text, err
}

// Redeliver sends a delivery once more, with the same id and body, also if it was accepted. It
// returns an [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) Redeliver(ctx context.Context, who oin.Person, id oin.WebhookID, delivery oin.DeliveryID) error {
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if _, err := p.lockWebhook(ctx, tx, who, id); err != nil {
			return err
		}
		_, _, _, err := tx.Delivery(ctx, who, id, delivery)
		return replaceNotFound(err, errNoDelivery)
	})
	if err != nil {
		return err
	}
	_, err = p.deliver(ctx, delivery, who.Name)
	return err
}

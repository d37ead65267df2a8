package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"sync/atomic"
	"text/tabwriter"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/local/demo"
	"oinmanager/internal/local/orgs"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

// teamEmail is the OIN team's email address on a local run. Its domain is that of the
// local team's people.
const teamEmail = "oin@oin.example"

// firstOrgPort is the port of the first local org. An org whose port is taken uses
// another one.
const firstOrgPort = 8081

// localOrgs are the local Okta orgs, each with a client for this product.
type localOrgs struct {
	servers []*orgs.Server
	clients []orgs.Client
	// newcomer is an org that isn't connected, to try Connect your org.
	newcomer *orgs.Server
	set      settings
	db       atomic.Pointer[postgres.DB]
	people   demo.People // who created the sample data
	// submissions are the sample data's, by name, if this run created them.
	submissions map[string]oin.SubmissionID
}

// newcomerApp is the app in that org. Its secret isn't confidential, and stays the same
// across restarts, so that a stored connection keeps working.
var newcomerApp = orgs.Client{ID: "0oainitech000000004d7", Secret: "made-up-secret-for-local-runs"}

func startOrgs(set settings, log *slog.Logger) (*localOrgs, error) {
	l := &localOrgs{set: set}
	for _, org := range []orgs.Org{orgs.Acme, orgs.Globex, orgs.Hooli, orgs.OINTeam, orgs.Initech} {
		newcomer := org.ID == orgs.Initech.ID
		client := orgs.Client{ID: "0oa" + rand.Text()[:17], Secret: rand.Text()}
		if newcomer {
			client = newcomerApp
		}
		client.RedirectURI, client.PostLogoutRedirectURI = set.BaseURL+paths.Callback, set.BaseURL+"/"
		client.UniversalLogoutURI, client.FrontChannelURI = set.BaseURL+paths.UniversalLogout, set.BaseURL+paths.FrontChannelLogout
		port := firstOrgPort + len(l.servers)
		server, err := orgs.Start(org, fmt.Sprintf("localhost:%d", port), orgs.Options{Client: client, ShowApp: newcomer, Mails: l.mails, Log: log})
		switch {
		case err != nil:
			l.Close()
			return nil, err
		case newcomer:
			l.newcomer = server
		default:
			l.servers, l.clients = append(l.servers, server), append(l.clients, client)
		}
	}
	return l, nil
}

func (l *localOrgs) Close() {
	for _, s := range l.servers {
		_ = s.Close() // the program ends
	}
	if l.newcomer != nil {
		_ = l.newcomer.Close()
	}
}

// team reports whether an org is the OIN team's.
func team(org orgs.Org) bool { return org.ID == orgs.OINTeam.ID }

// known returns the orgs that the product is configured with.
func (l *localOrgs) known() []signin.Org {
	var known []signin.Org
	for i, s := range l.servers {
		org := signin.Org{
			Name: s.Org.Name, Issuer: s.Issuer, Team: team(s.Org),
			ClientID: l.clients[i].ID, ClientSecret: secret.Text(l.clients[i].Secret),
		}
		for _, p := range s.Org.People {
			org.People = append(org.People, p.Email)
		}
		known = append(known, org)
	}
	return known
}

// mailbox returns the URL at which all emails can be read, at the OIN team's org.
func (l *localOrgs) mailbox() string {
	return l.servers[len(l.servers)-1].Issuer + "/mailbox"
}

// readMailsFrom sets the database with the mailbox's emails. Until then, it has none.
func (l *localOrgs) readMailsFrom(db *postgres.DB) { l.db.Store(db) }

func (l *localOrgs) mails(ctx context.Context) ([]orgs.Mail, error) {
	db := l.db.Load()
	if db == nil {
		return nil, errors.New("the database is not open yet")
	}
	const most = 500
	kept, err := db.Mails(ctx, most)
	if err != nil {
		return nil, err
	}
	var mails []orgs.Mail
	for _, m := range kept {
		mails = append(mails, orgs.Mail{ID: m.ID, At: m.WrittenAt, From: m.Sender, To: m.Recipients, Subject: m.Subject, Text: m.Body, HTML: m.HTML})
	}
	return mails, nil
}

// everyone returns what the orgs say about their people at a sign-in.
func (l *localOrgs) everyone() (all []postgres.SignIn) {
	for _, s := range l.servers {
		for _, p := range s.Org.People {
			in := postgres.SignIn{
				OktaID: s.Org.ID, Issuer: s.Issuer, OrgName: s.Org.Name, Sub: p.Sub, Name: p.Name, Email: p.Email, Role: oin.RoleISV,
			}
			switch {
			case team(s.Org) && slices.Contains(p.Groups, l.set.AdminsGroup):
				in.Role = oin.RoleAdmin
			case team(s.Org):
				in.Role = oin.RoleReviewer
			}
			all = append(all, in)
		}
	}
	return all
}

// fill creates the sample data in an empty database.
func (l *localOrgs) fill(ctx context.Context, a *app.App) error {
	l.people.ISVs = map[string][]oin.Person{}
	for _, in := range l.everyone() {
		person, err := save(ctx, a.DB, in)
		if err != nil {
			return err
		}
		switch person.Role {
		case oin.RoleAdmin:
			l.people.Admin = person
		case oin.RoleReviewer:
			if l.people.Reviewer.ID == "" { // she has created them all; the others find her claims
				l.people.Reviewer = person
			}
		default:
			l.people.ISVs[in.OrgName] = append(l.people.ISVs[in.OrgName], person)
		}
	}
	var err error
	l.submissions, err = demo.Fill(ctx, a.DB, a.Box, a.PortalSettings(), l.people, time.Now())
	return err
}

// save stores a person as a sign-in does.
func save(ctx context.Context, db *postgres.DB, in postgres.SignIn) (p oin.Person, err error) {
	err = db.InTx(ctx, func(tx *postgres.Tx) error {
		p, err = tx.SaveSignIn(ctx, in, time.Now())
		return err
	})
	return p, err
}

// printReport prints what runs where and who can sign in.
func printReport(out io.Writer, baseURL, database string, o app.Options, local *localOrgs, tests string) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "\nOIN Manager is ready at %s\n\n", baseURL)
	fmt.Fprintf(w, "  Database\t%s\n", database)
	for _, org := range o.Orgs {
		fmt.Fprintf(w, "  Sign in with\t%s", org.Name)
		for i, email := range org.People {
			separator := ", "
			if i == 0 {
				separator = " as "
			}
			fmt.Fprint(w, separator, email)
		}
		fmt.Fprintf(w, "\t%s\n", org.Issuer)
	}
	if local != nil {
		fmt.Fprintf(w, "  Not connected yet\t%s as %s\t%s\n", local.newcomer.Org.Name, local.newcomer.Org.People[0].Email, local.newcomer.Issuer)
	}
	if o.Mailbox != "" {
		fmt.Fprintf(w, "  Mailbox\t%s\n", o.Mailbox)
	}
	if tests != "" {
		fmt.Fprintf(w, "  For tests\t%s\n", tests)
	}
	fmt.Fprint(w, "\nCtrl-C stops everything.\n\n")
	_ = w.Flush() // a closed terminal needs no report
}

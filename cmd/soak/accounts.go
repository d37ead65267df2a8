package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"html"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/local/orgs"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
)

const reviewers = 6

// theTeam is the OIN team's org.
func theTeam() orgs.Org {
	team := orgs.Org{ID: "00osoakteam00000001d7", Name: "OIN team"}
	for i := range reviewers {
		team.People = append(team.People, orgs.Person{
			Sub: fmt.Sprintf("00usoakteam%09d", i), Name: fmt.Sprintf("Reviewer %d", i+1), Email: fmt.Sprintf("reviewer%d@oin.example", i+1), Groups: []string{"OIN Reviewers"},
		})
	}
	return team
}

var (
	personField = regexp.MustCompile(`name="id" value="([^"]+)"`)
	onward      = regexp.MustCompile(`href="([^"]*/oauth2/v1/authorize[^"]*)"`)
	hiddenField = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)"`)
)

// signIn signs a person of the OIN team in, through the pages of the product and their org.
func (p *person) signIn(ctx context.Context) error {
	a, err := p.follow(ctx, http.MethodGet, p.crowd.baseURL+paths.SignInStart+"?issuer="+url.QueryEscape(p.crowd.team.Issuer), nil)
	if err != nil {
		return err
	}
	asked := url.Values{} // whether to go on to this org
	for _, input := range hiddenField.FindAllStringSubmatch(a.body, -1) {
		asked.Set(input[1], html.UnescapeString(input[2]))
	}
	if a, err = p.follow(ctx, http.MethodPost, p.crowd.baseURL+paths.SignInStart, asked); err != nil {
		return err
	}
	if link := onward.FindStringSubmatch(a.body); link != nil {
		if a, err = p.follow(ctx, http.MethodGet, html.UnescapeString(link[1]), nil); err != nil {
			return err
		}
	}
	id := personField.FindStringSubmatch(a.body)
	if id == nil {
		return fmt.Errorf("sign in %s: this is not the org's page: %s", p.email, a.short())
	}
	_, err = p.follow(ctx, http.MethodPost, p.crowd.team.Issuer+"/login", url.Values{"id": {html.UnescapeString(id[1])}, "person": {p.email}})
	return err
}

// follow sends a request of a sign-in, and goes where that leads.
func (p *person) follow(ctx context.Context, method, address string, form url.Values) (answer, error) {
	req, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(form.Encode()))
	if err != nil {
		return answer{}, fmt.Errorf("sign in: %w", err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	a := receive(p.following(), req)
	return a, a.needed("sign in "+p.email, http.StatusOK)
}

// enter signs people of ISVs in: through the database, since orgs on this machine can't be
// connected. It uses columns that earlier releases have too, which a migration leaves.
func (c *crowd) enter(ctx context.Context, people []*person) error {
	db, err := pgx.Connect(ctx, c.primary.url(owner))
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer db.Close(ctx)
	site, err := url.Parse(c.baseURL)
	if err != nil {
		return fmt.Errorf("find the product: %w", err)
	}
	for _, p := range people {
		token := rand.Text() + rand.Text()
		hash := sha256.Sum256([]byte(token))
		idToken, err := c.box.Seal("no ID token", postgres.SessionPlace(hash[:]))
		if err != nil {
			return err
		}
		slug := oin.Slug(p.org)
		if _, err := db.Exec(ctx, `
			with org as (
				insert into orgs (okta_id, issuer, name) values ($1, $2, $3)
				on conflict (okta_id) do update set name = excluded.name returning id
			), person as (
				insert into people (org_id, sub, name, email, role) select id, $4, $5, $6, 'isv' from org returning id, org_id
			)
			insert into sessions (token_hash, person_id, org_id, role, id_token, auth_time, begun_at, seen_at, expires_at, browser, address, sid, recent_until)
			select $7, id, org_id, 'isv', $8, now(), now(), now(), now() + interval '8 hours', 'Soaking', '', '', now() + interval '8 hours' from person`,
			"00o"+slug, "https://"+slug+".example", p.org, "00u"+oin.Slug(p.name), p.name, p.email, hash[:], idToken); err != nil {
			return fmt.Errorf("sign in %s: %w", p.email, err)
		}
		p.client.Jar.(*cookiejar.Jar).SetCookies(site, []*http.Cookie{{Name: "oinmanager", Value: token, Path: "/"}})
	}
	return nil
}

var shownToken = regexp.MustCompile(`<output [^>]*id="token"[^>]*>([^<]*)<`)

// makeToken creates a token for the person's program, on the page for that.
func (p *person) makeToken(ctx context.Context, scopes ...oin.TokenScope) error {
	form := url.Values{"name": {"Soaking " + p.name}, "days": {"30"}}
	for _, s := range scopes {
		form.Add("scope", string(s))
	}
	a := p.post(ctx, paths.Tokens, form)
	text := shownToken.FindStringSubmatch(a.body)
	if text == nil {
		return fmt.Errorf("make a token for %s: %d %s", p.email, a.status, a.short())
	}
	p.token = html.UnescapeString(text[1])
	return nil
}

package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"oinmanager/internal/oin"
)

// crowd are the people who use the product.
type crowd struct {
	*stage
	ledger *ledger
	mails  mailCount
	hooks  hookCount
	kills  []time.Time // of replicas
	// upgraded is true once all replicas are of this release.
	upgraded atomic.Bool
	// gate is held by each turn of a person, and closed while everything is compared.
	gate sync.RWMutex

	everyone   []*person
	typists    []*typist
	builders   []*builder
	vendors    []*vendor
	publishers []*publisher
	founders   []*founder
	catalog    []string        // names of what is in it
	halves     map[string]bool // that are known

	stop context.CancelFunc
	done sync.WaitGroup
}

// How many people do what, and how long each pauses between two turns.
const (
	pairs    = 4 // orgs with two typists, and orgs with two builders
	singles  = 6 // vendors, and publishers, each with an org
	deciders = 4 // reviewers who decide; the others claim and release
	visitors = 6

	typing   = 500 * time.Millisecond
	stepping = 3500 * time.Millisecond // an org may take 200 steps in an hour
	deciding = 900 * time.Millisecond
	reading  = 300 * time.Millisecond
)

// gather signs everybody in, and prepares what they work with.
func gather(ctx context.Context, s *stage) (*crowd, error) {
	c := &crowd{stage: s, ledger: newLedger(), halves: map[string]bool{}}
	c.ledger.begin("Before")
	say("signing people in")
	var isvs []*person
	isv := func(org, name string, every time.Duration) (*person, error) {
		p, err := c.newPerson(name, oin.Slug(name)+"@"+oin.Slug(org)+".example", org)
		if err != nil {
			return nil, err
		}
		p.everyPause = every
		isvs = append(isvs, p)
		return p, nil
	}
	for i := range pairs * 2 {
		p, err := isv(fmt.Sprintf("Typing %d", i/2+1), fmt.Sprintf("Typist %d", i+1), typing)
		if err != nil {
			return nil, err
		}
		c.typists = append(c.typists, &typist{person: p})
		if p, err = isv(fmt.Sprintf("Building %d", i/2+1), fmt.Sprintf("Builder %d", i+1), typing); err != nil {
			return nil, err
		}
		c.builders = append(c.builders, &builder{person: p})
	}
	for i := range singles {
		p, err := isv(fmt.Sprintf("Vending %d", i+1), fmt.Sprintf("Vendor %d", i+1), stepping)
		if err != nil {
			return nil, err
		}
		c.vendors = append(c.vendors, &vendor{person: p})
		name := fmt.Sprintf("%s %d", publishing, i+1)
		if p, err = isv(name, fmt.Sprintf("Publisher %d", i+1), stepping/2); err != nil {
			return nil, err
		}
		c.publishers = append(c.publishers, &publisher{person: p, integration: name})
		c.catalog = append(c.catalog, name)
	}
	for i := range 2 {
		p, err := isv(fmt.Sprintf("Founding %d", i+1), fmt.Sprintf("Founder %d", i+1), stepping)
		if err != nil {
			return nil, err
		}
		c.founders = append(c.founders, &founder{person: p})
	}
	if err := c.enter(ctx, isvs); err != nil {
		return nil, err
	}
	if err := c.addWebhooks(ctx); err != nil {
		return nil, err
	}
	for _, p := range isvs {
		if err := p.makeToken(ctx, oin.ScopeWrite, oin.ScopeSubmit); err != nil {
			return nil, err
		}
	}
	team, err := c.enterTeam(ctx)
	if err != nil {
		return nil, err
	}
	say("preparing submissions, and publishing some")
	if err := c.prepare(ctx, team[0]); err != nil {
		return nil, err
	}
	return c, c.assign(team)
}

func (c *crowd) enterTeam(ctx context.Context) (team []*person, err error) {
	for _, member := range c.team.Org.People {
		p, err := c.newPerson(member.Name, member.Email, c.team.Org.Name)
		if err != nil {
			return nil, err
		}
		if err := p.signIn(ctx); err != nil {
			return nil, err
		}
		if err := p.makeToken(ctx, oin.ScopeReview); err != nil {
			return nil, err
		}
		p.everyPause = deciding
		team = append(team, p)
	}
	return team, nil
}

// prepare creates what each ISV works with, and publishes the first editions.
func (c *crowd) prepare(ctx context.Context, first *person) (err error) {
	for _, t := range c.typists {
		if t.id, err = t.complete(ctx, t.name, 0); err != nil {
			return err
		}
		t.seen = t.name + ", edition 0."
		c.ledger.wrote(t.place(), t.seen)
	}
	for _, b := range c.builders {
		if b.id, err = b.complete(ctx, b.name, 0); err != nil {
			return err
		}
		c.ledger.wrote(b.place(), "https://www.example.com")
		b.unsure = true // it reads first
	}
	for _, v := range c.vendors {
		if v.id, err = v.complete(ctx, v.org, 0); err != nil {
			return err
		}
		v.made = 1
	}
	r := &reviewer{person: first}
	for _, p := range c.publishers {
		if p.next, err = p.complete(ctx, p.integration, 1); err != nil {
			return err
		}
		p.edited = true
		for tries := 0; p.next != ""; tries++ {
			if tries == 20 {
				return fmt.Errorf("%s can't be published", p.integration)
			}
			p.take(ctx)
			if p.next != "" {
				r.decide(ctx, p.next, false)
			}
		}
	}
	return nil
}

// assign gives everybody what they do.
func (c *crowd) assign(team []*person) error {
	join := func(p *person, turn func(context.Context)) {
		p.turn = turn
		c.everyone = append(c.everyone, p)
	}
	for _, t := range c.typists {
		join(t.person, t.take)
	}
	for _, b := range c.builders {
		join(b.person, b.take)
	}
	for _, v := range c.vendors {
		join(v.person, v.take)
	}
	for _, p := range c.publishers {
		join(p.person, p.take)
	}
	for _, f := range c.founders {
		join(f.person, f.take)
	}
	for i, p := range team {
		if i < deciders {
			join(p, (&reviewer{person: p, turns: i}).take)
		} else {
			join(p, (&desk{person: p}).take)
		}
	}
	for i := range visitors {
		p, err := c.newPerson(fmt.Sprintf("Visitor %d", i+1), "", "")
		if err != nil {
			return err
		}
		p.everyPause = reading
		v := &visitor{person: p, n: i}
		join(p, v.take)
	}
	return nil
}

// start has everybody begin.
func (c *crowd) start(ctx context.Context) {
	if c.stop != nil {
		return
	}
	say("%d people work", len(c.everyone))
	ctx, c.stop = context.WithCancel(ctx)
	for _, p := range c.everyone {
		c.done.Go(func() { p.works(ctx) })
	}
}

// play has people work while something fails, and then compares.
func (c *crowd) play(ctx context.Context, p phase) error {
	if p.possible != nil && !p.possible(c.stage) {
		return nil
	}
	say("%s", p.name)
	t := c.ledger.begin(p.name)
	t.strict = p.strict
	c.start(ctx)
	if err := p.run(ctx, c); err != nil {
		return fmt.Errorf("%s: %w", p.name, err)
	}
	pause(ctx, time.Until(t.begun.Add(p.lasts(c.set))))
	if ctx.Err() != nil {
		return context.Canceled
	}
	t.took = time.Since(t.begun)
	c.gate.Lock()
	defer c.gate.Unlock()
	if err := c.compare(ctx); err != nil {
		return fmt.Errorf("compare what is stored with what was said: %w", err)
	}
	return c.renew(ctx)
}

// renew gives people of ISVs other email addresses. Otherwise most emails of later phases
// would only be held by the hourly limit of each.
func (c *crowd) renew(ctx context.Context) error {
	return c.primary.does(ctx, owner, fmt.Sprintf(`update people set email = regexp_replace(email, '^([^+@]+)([+][0-9]+)?@', '\1+%d@') where role = 'isv'`, len(c.ledger.tallies)))
}

// atOnce is how many submissions a founder creates at once. Releases before December 2026
// got stuck on several.
func (c *crowd) atOnce() int {
	if c.old != "" && !c.upgraded.Load() {
		return 1
	}
	return 3
}

// repaired notes that what had failed is back.
func (c *crowd) repaired() {
	c.ledger.mu.Lock()
	defer c.ledger.mu.Unlock()
	c.ledger.now().repaired = time.Now()
}

// finish has everybody stop, and waits for the emails and webhooks.
func (c *crowd) finish(ctx context.Context) error {
	c.gate.Lock() // so that no turn is cut off
	c.stop()
	c.gate.Unlock()
	c.done.Wait()
	say("waiting for the emails and webhooks that are due")
	if err := c.countMails(ctx); err != nil {
		return err
	}
	return c.countWebhooks(ctx)
}

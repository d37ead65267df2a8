package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"syscall"
	"time"
)

// phase is something that fails, or is replaced, while people work.
type phase struct {
	short, name string
	whole       time.Duration
	brief       time.Duration // in a short run; 0 leaves it out
	strict      bool          // no one is to notice anything
	possible    func(*stage) bool
	run         func(context.Context, *crowd) error
}

// lasts returns how long people work at least.
func (p phase) lasts(set settings) time.Duration {
	if set.Size == "short" {
		return p.brief
	}
	return p.whole
}

// The order matters: what is replaced comes first, and the standby is the primary after the
// failover.
var allPhases = []phase{
	{short: "upgrade", name: "Old and new release side by side", whole: 50 * time.Second, strict: true, possible: func(s *stage) bool { return s.old != "" }, run: upgrade},
	{short: "steady", name: "Nothing fails", whole: 40 * time.Second, brief: 10 * time.Second, strict: true, run: steady},
	{short: "kill", name: "Replicas are killed", whole: 40 * time.Second, brief: 15 * time.Second, run: killReplicas},
	{short: "stop", name: "Replicas stop and start", whole: 50 * time.Second, strict: true, run: restartReplicas},
	{short: "pooler", name: "PgBouncer is killed", whole: 25 * time.Second, brief: 12 * time.Second, run: killPooler},
	{short: "primary", name: "The primary is killed", whole: 30 * time.Second, brief: 15 * time.Second, run: killPrimary},
	{short: "frozen", name: "A replica stands still for 30 s", whole: 45 * time.Second, run: freezeReplica},
	{short: "hung", name: "The database hangs for 33 s", whole: 48 * time.Second, run: hangDatabase},
	{short: "clock", name: "A replica's clock is 10 minutes fast", whole: 45 * time.Second, strict: true, possible: func(s *stage) bool { return s.fast != "" }, run: fastClock},
	{short: "failover", name: "Failover to the standby", whole: 40 * time.Second, brief: 20 * time.Second, run: failOver},
	{short: "disk", name: "The database's disk is full", whole: 45 * time.Second, possible: hasSmallDisk, run: fillDisk},
}

func phaseNames() string {
	var names []string
	for _, p := range allPhases {
		names = append(names, p.short)
	}
	return strings.Join(names, ", ")
}

// choosePhases returns the phases of a run.
func choosePhases(set settings) ([]phase, error) {
	for _, name := range set.Phases {
		if !slices.ContainsFunc(allPhases, func(p phase) bool { return p.short == name }) {
			return nil, fmt.Errorf("there's no phase %q; there are %s", name, phaseNames())
		}
	}
	return slices.DeleteFunc(slices.Clone(allPhases), func(p phase) bool {
		if len(set.Phases) > 0 {
			return !slices.Contains(set.Phases, p.short)
		}
		return p.lasts(set) == 0
	}), nil
}

func steady(context.Context, *crowd) error { return nil }

// upgrade replaces one replica after the other. The first one migrates while the others go
// on.
func upgrade(ctx context.Context, c *crowd) error {
	for _, r := range c.replicas {
		pause(ctx, 4*time.Second)
		if err := c.replace(ctx, r, c.current); err != nil {
			return err
		}
	}
	c.upgraded.Store(true)
	c.repaired()
	return nil
}

// replace stops a replica, and starts it with a program.
func (c *crowd) replace(ctx context.Context, r *replica, program string) error {
	if err := r.stop(ctx); err != nil {
		return err
	}
	if err := r.start(program); err != nil {
		return err
	}
	return r.serves(ctx)
}

func killReplicas(ctx context.Context, c *crowd) error {
	for _, r := range c.replicas[1:] {
		pause(ctx, 2*time.Second)
		c.kills = append(c.kills, time.Now())
		r.kill()
		c.repaired() // the others are there
		pause(ctx, 4*time.Second)
		if err := r.start(c.current); err != nil {
			return err
		}
		if err := r.serves(ctx); err != nil {
			return err
		}
	}
	return nil
}

func restartReplicas(ctx context.Context, c *crowd) error {
	for _, r := range c.replicas {
		pause(ctx, 3*time.Second)
		if err := c.replace(ctx, r, c.current); err != nil {
			return err
		}
	}
	c.repaired()
	return nil
}

func killPooler(ctx context.Context, c *crowd) error {
	pause(ctx, 3*time.Second)
	c.pooler.kill()
	pause(ctx, 2*time.Second)
	err := c.pooler.start(ctx)
	c.repaired()
	return err
}

func killPrimary(ctx context.Context, c *crowd) error {
	pause(ctx, 3*time.Second)
	c.primary.kill()
	pause(ctx, time.Second)
	if err := c.primary.start(ctx); err != nil {
		return err
	}
	c.repaired()
	return c.inStep(ctx)
}

func freezeReplica(ctx context.Context, c *crowd) error {
	pause(ctx, 3*time.Second)
	r := c.replicas[0]
	r.process.Signal(syscall.SIGSTOP)
	pause(ctx, 30*time.Second)
	r.process.Signal(syscall.SIGCONT)
	c.repaired()
	return nil
}

func hangDatabase(ctx context.Context, c *crowd) error {
	pause(ctx, 3*time.Second)
	c.pooler.process.Signal(syscall.SIGSTOP)
	pause(ctx, 33*time.Second)
	c.pooler.process.Signal(syscall.SIGCONT)
	c.repaired()
	return nil
}

func fastClock(ctx context.Context, c *crowd) error {
	last := c.replicas[len(c.replicas)-1]
	if err := c.replace(ctx, last, c.fast); err != nil {
		return err
	}
	pause(ctx, 25*time.Second)
	err := c.replace(ctx, last, c.current)
	c.repaired()
	return err
}

func failOver(ctx context.Context, c *crowd) error {
	pause(ctx, 3*time.Second)
	c.primary.kill()
	if err := c.standby.promote(ctx); err != nil {
		return err
	}
	if err := c.pooler.point(c.standby); err != nil {
		return err
	}
	c.repaired()
	c.primary, c.standby = c.standby, c.primary
	return nil
}

func hasSmallDisk(s *stage) bool {
	if !s.primary.mounted {
		s.leaveOut("The disk isn't filled, because only root can give the database a small one.")
	}
	return s.primary.mounted
}

func fillDisk(ctx context.Context, c *crowd) error {
	pause(ctx, 3*time.Second)
	free, err := c.primary.fill()
	if err != nil {
		return err
	}
	// The server needs a new file now and then, and may end without one.
	for begun := time.Now(); time.Since(begun) < 15*time.Second && ctx.Err() == nil; pause(ctx, time.Second) {
		_ = c.primary.does(ctx, "postgres", "select pg_switch_wal()")
		if again, err := c.primary.fill(); err == nil { // what was freed meanwhile
			free = again
		}
	}
	free()
	select {
	case <-c.primary.process.Ended():
		if err := c.primary.start(ctx); err != nil {
			return err
		}
	default:
		if err := c.primary.answers(ctx); err != nil {
			return err
		}
	}
	c.repaired()
	return nil
}

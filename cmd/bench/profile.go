package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
)

// writeProfiles asks the product for each page once more, and writes to the folder what that
// took of the processor, and what was allocated.
func writeProfiles(ctx context.Context, set settings, s *site) (err error) {
	if err := os.MkdirAll(set.Profile, 0o755); err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	cpu, err := os.Create(filepath.Join(set.Profile, "cpu.pprof"))
	if err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	defer func() { err = errors.Join(err, cpu.Close()) }()
	allocs, err := os.Create(filepath.Join(set.Profile, "allocs.pprof"))
	if err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	defer func() { err = errors.Join(err, allocs.Close()) }()
	if err := pprof.StartCPUProfile(cpu); err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	defer pprof.StopCPUProfile() // does nothing after the one below
	if err := askAll(ctx, set, s); err != nil {
		return err
	}
	pprof.StopCPUProfile()
	runtime.MemProfileRate = 4 << 10 // not before: it takes of the processor too
	defer func() { runtime.MemProfileRate = 0 }()
	if err := askAll(ctx, set, s); err != nil {
		return err
	}
	runtime.GC() // allocations are in the profile after that
	if err := pprof.Lookup("allocs").WriteTo(allocs, 0); err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	return nil
}

// askAll asks for each page for longer than a round, which has few samples.
func askAll(ctx context.Context, set settings, s *site) error {
	for _, p := range s.pages {
		say("profiling: %s", p.name)
		if _, err := load(ctx, s.address, p.product, 5*set.Round); err != nil {
			return err
		}
	}
	return nil
}

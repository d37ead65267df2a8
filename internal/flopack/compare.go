package flopack

import (
	"cmp"
	"slices"

	"github.com/aymanbagabas/go-udiff/lcs"
)

// Difference is what happened to a part of a suite between two exports.
type Difference string

const (
	Kept    Difference = "kept"
	Added   Difference = "added"
	Dropped Difference = "dropped"
	Altered Difference = "altered"
)

// Comparison lists what changed from one export to another, as far as [Read] reads
// them. Settings inside cards aren't read, so they can differ without a change here.
type Comparison struct {
	// Connectors are those that only one of the two uses, by key and version.
	Connectors []ConnectorChange
	// Flows are those in which something changed, in the order of the later export,
	// followed by those that it no longer has.
	Flows []FlowChange
	// Same is the number of unchanged flows.
	Same int
}

// ConnectorChange is a version of a connector that was added or dropped.
type ConnectorChange struct {
	Kind Difference
	Connector
}

// FlowChange is what happened to a flow.
type FlowChange struct {
	Kind Difference
	// Before and After are the flow in the two exports. One is zero if the flow is
	// missing there.
	Before, After Flow
	// Cards are the cards of an altered flow in the order of the later one, with
	// dropped cards in their earlier places.
	Cards []CardChange
}

// CardChange is what happened to a card. An altered one is the same method of the same
// connector, in another version.
type CardChange struct {
	Kind          Difference
	Before, After Card
}

// Compare compares two exports. It matches flows by ID, and then by name, because
// imported flows get new IDs.
func Compare(before, after *Suite) *Comparison {
	c := &Comparison{Connectors: compareConnectors(before.Connectors, after.Connectors)}
	was := pair(before.Flows, after.Flows)
	matched := map[int]bool{}
	for i, now := range after.Flows {
		j := was[i]
		if j < 0 {
			c.Flows = append(c.Flows, FlowChange{Kind: Added, After: now})
			continue
		}
		matched[j] = true
		if change := compareFlows(before.Flows[j], now); change.Kind == Kept {
			c.Same++
		} else {
			c.Flows = append(c.Flows, change)
		}
	}
	for j, old := range before.Flows {
		if !matched[j] {
			c.Flows = append(c.Flows, FlowChange{Kind: Dropped, Before: old})
		}
	}
	return c
}

// pair returns, for each later flow, the index of the matching earlier one, or -1.
func pair(before, after []Flow) []int {
	ids, names := map[string]int{}, map[string][]int{}
	for j, f := range before {
		ids[f.ID] = j
	}
	was, taken := make([]int, len(after)), map[int]bool{}
	for i, f := range after {
		was[i] = -1
		if j, ok := ids[f.ID]; ok && !taken[j] {
			was[i], taken[j] = j, true
		}
	}
	for j, f := range before {
		if !taken[j] {
			names[f.Name] = append(names[f.Name], j)
		}
	}
	for i, f := range after {
		if free := names[f.Name]; was[i] < 0 && len(free) > 0 {
			was[i], names[f.Name] = free[0], free[1:]
		}
	}
	return was
}

func compareFlows(before, after Flow) FlowChange {
	c := FlowChange{Kind: Kept, Before: before, After: after, Cards: compareCards(before.Cards, after.Cards)}
	if before.Name != after.Name || before.Description != after.Description || before.Callable != after.Callable ||
		slices.ContainsFunc(c.Cards, func(c CardChange) bool { return c.Kind != Kept }) {
		c.Kind = Altered
	}
	return c
}

func compareCards(before, after []Card) []CardChange {
	keys := func(cards []Card) []string {
		var all []string
		for _, c := range cards {
			all = append(all, c.Connector+"\x00"+c.Method)
		}
		return all
	}
	var all []CardChange
	was, is := 0, 0
	end := lcs.Diff{Start: len(before), End: len(before), ReplStart: len(after), ReplEnd: len(after)}
	for _, d := range append(lcs.DiffLines(keys(before), keys(after)), end) {
		for ; was < d.Start; was, is = was+1, is+1 {
			c := CardChange{Kind: Kept, Before: before[was], After: after[is]}
			if c.Before != c.After {
				c.Kind = Altered
			}
			all = append(all, c)
		}
		for ; was < d.End; was++ {
			all = append(all, CardChange{Kind: Dropped, Before: before[was]})
		}
		for ; is < d.ReplEnd; is++ {
			all = append(all, CardChange{Kind: Added, After: after[is]})
		}
	}
	return all
}

func compareConnectors(before, after []Connector) []ConnectorChange {
	only := func(kind Difference, these, those []Connector) []ConnectorChange {
		type release struct{ key, version string }
		has := map[release]bool{}
		for _, c := range those {
			has[release{c.Key, c.Version}] = true
		}
		var all []ConnectorChange
		for _, c := range these {
			if !has[release{c.Key, c.Version}] {
				all = append(all, ConnectorChange{kind, c})
			}
		}
		return all
	}
	all := append(only(Dropped, before, after), only(Added, after, before)...)
	slices.SortStableFunc(all, func(a, b ConnectorChange) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), compareVersions(a.Version, b.Version))
	})
	return all
}

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// absent is a word that names some integrations of the catalog, and none that is in
// progress. A search for it in the queue finds nothing, however far it looks.
const absent = "Harbor"

// common is the word that most names have.
const common = "Vault"

// nouns are what integrations are named by, those in front most often.
var nouns = []string{
	common, "Directory", "Payroll", "Desk", "Ledger", "Insights", "Signals", "Hub", "Access", "Guard", "Sync", "Archive",
	"Forms", "Travel", "Tickets", "Calls", "Assets", "Learning", "Surveys", "Contracts", "Invoices", "Metrics",
}

// things are what descriptions are about, those in front most often.
var things = []string{
	"people", "groups", "accounts", "sign-ins", "devices", "managers", "offices", "contractors", "licenses", "alerts", "tasks", "records",
	"reports", "schedules", "documents", "profiles", "risks", "badges", "events", "budgets", "projects", "rooms", "vehicles", "orders",
	"customers", "suppliers", "policies", "shifts", "interviews", "courses", "tickets", "phones", "servers", "databases", "keys", "secrets",
}

// often chooses one of the words, those in front more often than those behind.
func often(rng *rand.Rand, words []string) string {
	x := rng.Float64()
	return words[int(x*x*float64(len(words)))]
}

var syllables = strings.Fields("ba ce di fo gu ha ja ki lo mu na pe ri so tu va we xi yo zu")

// brand is a made-up word, one of 8,000 that are equally frequent: rare ones, as most
// words of a catalog are.
func brand(rng *rand.Rand) string {
	var b strings.Builder
	for range 3 {
		b.WriteString(syllables[rng.IntN(len(syllables))])
	}
	word := b.String()
	return strings.ToUpper(word[:1]) + word[1:]
}

// mistyped is a brand with two letters in each other's place, which no brand has.
func mistyped(brand string) string {
	return brand[:3] + brand[4:5] + brand[3:4] + brand[5:]
}

func description(rng *rand.Rand, name string) string {
	return fmt.Sprintf("%s keeps %s, %s and %s of your company in one place. With Okta as the source of %s, nothing has to be entered twice, and what changes is there within minutes.",
		name, often(rng, things), often(rng, things), often(rng, things), often(rng, things))
}

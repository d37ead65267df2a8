package oin_test

import (
	"testing"

	. "oinmanager/internal/oin"
)

func TestEachFieldHasAnExampleThatIsAGoodAnswer(t *testing.T) {
	t.Parallel()
	for _, f := range Fields() {
		a := complete(with(f.Key, f.Example))
		if f.When != nil {
			a.Set(f.When.Key, Value{Text: f.When.Is})
		}
		if f.Example.Empty() {
			t.Errorf("%s has no example", f.Key)
		}
		if faults := f.Faults(a, Facts{}); len(faults) > 0 {
			t.Errorf("the example of %s: %v", f.Key, faults)
		}
		if v, why := f.Normalize(f.Example); f.Example.File == nil && f.Example.Secret == nil && (why != "" || !v.Equal(f.Example)) {
			t.Errorf("the example of %s is saved as %v, %s", f.Key, v, why)
		}
	}
}

func TestExampleAnswersAreComplete(t *testing.T) {
	t.Parallel()
	for want, types := range map[int][]Key{2: {ConnectorSupport, APISupport}, 1: {APISupport}} {
		a := ExampleAnswers(types...)
		if !IsComplete(a, Facts{}) || len(a.Types()) != want {
			t.Errorf("with %v: types %v, progress %+v", types, a.Types(), ProgressOf(a, Facts{}))
		}
	}
	ExampleAnswers()[AppIcon].File.Name = "changed.png"
	if ExampleAnswers()[AppIcon].File.Name == "changed.png" {
		t.Error("two examples share a file")
	}
}
